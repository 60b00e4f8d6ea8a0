/** Polynomials with whole coefficients, the constant first, in exact arithmetic: what finding every root of one takes. */

/** Coefficients by power; the last one is not 0. */
export type Polynomial = readonly bigint[];

const sign = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);

const withoutLeadingZeros = (polynomial: Polynomial): Polynomial =>
  polynomial.slice(0, polynomial.findLastIndex((value) => value !== 0n) + 1);

/** How often the signs of a sequence change; zeros do not count. By Descartes' rule as many roots above 0 as a polynomial has at most. */
export const signChanges = (values: readonly (bigint | number)[]): number => {
  const signs = values.flatMap((value) => (value > 0 ? [true] : value < 0 ? [false] : []));
  return signs.filter((positive, index) => index > 0 && positive !== signs[index - 1]).length;
};

/** p(x + 1). */
export const shiftedByOne = (polynomial: Polynomial): Polynomial => {
  const result = [...polynomial];
  for (let row = 0; row < result.length - 1; row += 1) {
    for (let index = result.length - 2; index >= row; index -= 1) result[index] = (result[index] ?? 0n) + (result[index + 1] ?? 0n);
  }
  return result;
};

/** p(factor × x). */
export const stretched = (polynomial: Polynomial, factor: bigint): Polynomial => {
  let power = 1n;
  return polynomial.map((value) => {
    const result = value * power;
    power *= factor;
    return result;
  });
};

/** p(x ÷ divisor), times divisor^degree so that it stays whole. */
export const squeezed = (polynomial: Polynomial, divisor: bigint): Polynomial =>
  [...stretched([...polynomial].reverse(), divisor)].reverse();

/** Sign of p(numerator ÷ 2^bits). */
export const signAt = (polynomial: Polynomial, numerator: bigint, bits: bigint): number => {
  let value = 0n;
  let shift = 0n;
  for (let index = polynomial.length - 1; index >= 0; index -= 1) {
    value = value * numerator + ((polynomial[index] ?? 0n) << shift);
    shift += bits;
  }
  return sign(value);
};

/** p ÷ (x − 1), where 1 is a root. */
export const withoutRootOne = (polynomial: Polynomial): Polynomial => {
  let carry = 0n;
  const quotient = [...polynomial].reverse().map((value) => (carry += value));
  return quotient.slice(0, -1).reverse();
};

const derivative = (polynomial: Polynomial): Polynomial => polynomial.slice(1).map((value, index) => value * BigInt(index + 1));

const contentOf = (polynomial: Polynomial): bigint =>
  polynomial.reduce((divisor, value) => {
    let [a, b] = [divisor, value < 0n ? -value : value];
    while (b !== 0n) [a, b] = [b, a % b];
    return a;
  }, 0n);

const primitive = (polynomial: Polynomial): Polynomial => {
  const content = contentOf(polynomial);
  return polynomial.map((value) => value / content);
};

interface Division {
  readonly quotient: Polynomial;
  readonly remainder: Polynomial;
}

/** Division of leading coefficient^(difference of degrees + 1) × a by b, so that it stays whole. */
const divided = (a: Polynomial, b: Polynomial): Division => {
  const lead = b.at(-1) ?? 1n;
  let rest = [...a];
  let quotient: bigint[] = [];
  for (let degree = a.length - b.length; degree >= 0; degree -= 1) {
    const factor = rest[degree + b.length - 1] ?? 0n;
    quotient = [factor, ...quotient.map((value) => value * lead)];
    rest = rest.map((value, index) => value * lead - (index >= degree ? factor * (b[index - degree] ?? 0n) : 0n));
  }
  return { quotient, remainder: withoutLeadingZeros(rest.slice(0, b.length - 1)) };
};

/** Greatest common divisor, up to a constant, by subresultants. Source: D. Knuth, The Art of Computer Programming, vol. 2, algorithm 4.6.1C. */
const commonDivisor = (first: Polynomial, second: Polynomial): Polynomial => {
  let [a, b] = [first, second];
  let [g, h] = [1n, 1n];
  while (b.length > 1) {
    const gap = BigInt(a.length - b.length);
    const { remainder } = divided(a, b);
    if (remainder.length === 0) return primitive(b);
    const divisor = g * h ** gap;
    a = b;
    b = remainder.map((value) => value / divisor);
    g = a.at(-1) ?? 1n;
    h = gap === 0n ? h : g ** gap / h ** (gap - 1n);
  }
  return [1n];
};

/** The polynomial with the same roots, each only once. */
export const squareFree = (polynomial: Polynomial): Polynomial => {
  const whole = primitive(withoutLeadingZeros(polynomial));
  if (whole.length < 3) return whole;
  const common = commonDivisor(whole, derivative(whole));
  return common.length === 1 ? whole : primitive(divided(whole, common).quotient);
};
