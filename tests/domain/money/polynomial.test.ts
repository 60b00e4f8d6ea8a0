import { describe, expect, it } from 'vitest';
import { shiftedByOne, signAt, signChanges, squareFree, squeezed, stretched, withoutRootOne } from '#domain/money/polynomial.ts';

describe('polynomials in whole numbers', () => {
  it('count changes of sign, zeros aside', () => {
    expect(signChanges([-1, 0, 2, 3, -4])).toBe(2);
    expect(signChanges([0n, 0n])).toBe(0);
  });

  it('shift, stretch and squeeze their variable', () => {
    expect(shiftedByOne([0n, 0n, 1n])).toEqual([1n, 2n, 1n]);
    expect(stretched([1n, 1n, 1n], 3n)).toEqual([1n, 3n, 9n]);
    expect(squeezed([1n, 1n, 1n], 3n)).toEqual([9n, 3n, 1n]);
  });

  it('know their sign between whole numbers', () => {
    expect([1n, 2n, 3n].map((numerator) => signAt([-1n, 1n], numerator, 1n))).toEqual([-1, 0, 1]);
  });

  it('part with a root at 1', () => {
    expect(withoutRootOne([2n, -3n, 1n])).toEqual([-2n, 1n]);
  });

  it('keep each root once: (x − 1)³ (x − 2)² becomes (x − 1)(x − 2)', () => {
    const simple = squareFree([-4n, 16n, -25n, 19n, -7n, 1n]);
    expect(simple.map((value) => value * (simple.at(-1) ?? 1n))).toEqual([2n, -3n, 1n]);
    expect(squareFree([-1n, 0n, 1n])).toEqual([-1n, 0n, 1n]);
  });
});
