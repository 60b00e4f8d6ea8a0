/** Internal rates of return: every rate at which flows of money are worth nothing. There may be none or several, and none of them is picked silently. */
import { shiftedByOne, signAt, signChanges, squareFree, squeezed, stretched, withoutRootOne } from './polynomial.ts';
import type { Polynomial } from './polynomial.ts';

/** All rates, and how often the flows change their sign. */
export interface InternalRates {
  /** Shares a year, ascending, each once; empty where there is none in the range, and where all flows are 0. */
  readonly rates: readonly number[];
  /** One change: at most one rate. More: there may be several (Descartes' rule of signs). */
  readonly signChanges: number;
}

/** Bits to which a root is found: finer than a number can hold. */
const precision = 62n;

/** Flows as whole numbers in the same proportions: every number is a whole multiple of a power of two. */
const wholeNumbers = (flows: readonly number[]): Polynomial => {
  const parts = flows.map((flow) => {
    let value = flow;
    let bits = 0;
    while (!Number.isInteger(value)) [value, bits] = [value * 2, bits + 1];
    return { value: BigInt(value), bits };
  });
  const most = Math.max(0, ...parts.map(({ bits }) => bits));
  return parts.map(({ value, bits }) => value << BigInt(most - bits));
};

/** At most so many roots between 0 and 1, and exactly one where it is one: Descartes' rule for (1 + x)^n p(1 ÷ (1 + x)). */
const mostRoots = (polynomial: Polynomial): number => signChanges(shiftedByOne([...polynomial].reverse()));

const asNumber = (numerator: bigint, bits: bigint): number => Number(numerator) / 2 ** Number(bits);

/** The one root between 0 and 1, by halving; the polynomial is 0 at neither end. Added to `from`, both in units of 2^−depth. */
const refined = (polynomial: Polynomial, from: bigint, depth: bigint): number => {
  const atStart = signAt(polynomial, 0n, 0n);
  let place = 0n;
  let bits = 0n;
  while (bits + depth < precision || bits < 8n) {
    bits += 1n;
    place *= 2n;
    const atMiddle = signAt(polynomial, place + 1n, bits);
    if (atMiddle === 0) return asNumber((from << bits) + place + 1n, depth + bits);
    if (atMiddle === atStart) place += 1n;
  }
  return asNumber((from << (bits + 1n)) + 2n * place + 1n, depth + bits + 1n);
};

/** All roots between 0 and 1 of a polynomial without multiple roots, ascending; it is 0 at neither end. */
const rootsBetween = (polynomial: Polynomial, from: bigint, depth: bigint): readonly number[] => {
  const most = mostRoots(polynomial);
  if (most === 0) return [];
  if (most === 1) return [refined(polynomial, from, depth)];
  const wholeLeft = squeezed(polynomial, 2n);
  const wholeRight = shiftedByOne(wholeLeft);
  const isRoot = wholeRight[0] === 0n;
  const left = isRoot ? withoutRootOne(wholeLeft) : wholeLeft;
  const right = isRoot ? wholeRight.slice(1) : wholeRight;
  return [
    ...rootsBetween(left, 2n * from, depth + 1n),
    ...(isRoot ? [asNumber(2n * from + 1n, depth + 1n)] : []),
    ...rootsBetween(right, 2n * from + 1n, depth + 1n),
  ];
};

/**
 * IRR: every rate r in (−0.99, 10) with Σ CF_t ÷ (1 + r)^t = 0; flows are net amounts a year, the first one first. When in its year a flow falls makes no difference.
 *
 * The sum, times (1 + r)^n, is a polynomial in 1 + r. Its coefficients are taken exactly as whole numbers, multiple roots (where the value only touches 0) are made
 * simple, and the range is halved until Descartes' rule says of each part that it holds no root or exactly one (Vincent, Collins, Akritas). So all are found and none
 * is invented, whatever the number of flows; only the last step rounds to a number.
 * Source: G. Collins, A. Akritas, Polynomial real root isolation using Descartes' rule of signs, SYMSAC 1976; on several rates: R. Brealey, S. Myers, F. Allen,
 * Principles of Corporate Finance.
 */
export const internalRatesOfReturn = (flows: readonly number[]): InternalRates => {
  const changes = signChanges(flows);
  if (changes === 0 || !flows.every((flow) => Number.isFinite(flow))) return { rates: [], signChanges: changes };
  const whole = wholeNumbers(flows);
  const first = whole.findIndex((flow) => flow !== 0n);
  const last = whole.findLastIndex((flow) => flow !== 0n);
  const inFactor = whole.slice(first, last + 1).reverse();
  const simple = changes === 1 ? inFactor : squareFree(inFactor);
  // 1 + r = (1 + 1099 u) ÷ 100 takes u from 0 to 1 through the whole range.
  const span = 1099n;
  let inRange = stretched(shiftedByOne(squeezed(simple, 100n)), span);
  if (inRange[0] === 0n) inRange = inRange.slice(1);
  if (inRange.reduce((sum, value) => sum + value, 0n) === 0n) inRange = withoutRootOne(inRange);
  return {
    rates: rootsBetween(inRange, 0n, 0n).map((place) => (place * Number(span) - 99) / 100),
    signChanges: changes,
  };
};
