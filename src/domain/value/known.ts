/** Arithmetic on values of which some may not be known: the result is undefined where an operand is, and where a divisor is 0. */

/** A number, or undefined where it is not known. */
export type Known = number | undefined;

/** a + b. */
export const plus = (a: Known, b: Known): Known => (a === undefined || b === undefined ? undefined : a + b);

/** a − b. */
export const minus = (a: Known, b: Known): Known => (a === undefined || b === undefined ? undefined : a - b);

/** a × b. */
export const times = (a: Known, b: Known): Known => (a === undefined || b === undefined ? undefined : a * b);

/** a ÷ b; undefined where b is 0, and where the quotient is too large for a number. */
export const ratio = (a: Known, b: Known): Known => {
  if (a === undefined || b === undefined || b === 0) return undefined;
  const quotient = a / b;
  return Number.isFinite(quotient) ? quotient : undefined;
};

/** |a|: what a share is a share of, so that its sign tells better from worse also where the whole is below 0. */
export const sizeOf = (a: Known): Known => (a === undefined ? undefined : Math.abs(a));

/** The value without the hair of floating point: to 15 significant digits, which hold every amount of money. */
export const withoutHair = (a: Known): Known => (a === undefined ? undefined : Number(a.toPrecision(15)));
