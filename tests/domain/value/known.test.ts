/** Arithmetic on values of which some may not be known. */
import { describe, expect, it } from 'vitest';
import { minus, plus, ratio, sizeOf, times, withoutHair } from '#domain/value/known.ts';

describe('what is not known', () => {
  it('makes every result unknown, never 0', () => {
    expect([plus(1, undefined), minus(undefined, 1), times(undefined, 0), ratio(undefined, 1), ratio(1, undefined)]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
    expect([sizeOf(undefined), withoutHair(undefined)]).toEqual([undefined, undefined]);
  });

  it('is a division by 0, also of 0, and what no number can hold', () => {
    expect([ratio(1, 0), ratio(0, 0), ratio(1e308, 1e-308)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the hair of floating point', () => {
  it('is cut, and nothing else: amounts keep their last digit', () => {
    expect(withoutHair(225_722_460.999_999_97)).toBe(225_722_461);
    expect(withoutHair(999_999_999_999_999)).toBe(999_999_999_999_999);
    expect(withoutHair(1 / 3)).toBeCloseTo(1 / 3, 14);
  });
});

describe('the size of an amount', () => {
  it('has no sign', () => {
    expect([sizeOf(-5), sizeOf(5), sizeOf(0)]).toEqual([5, 5, 0]);
  });
});
