import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from '#domain/money/shares.ts';

describe('an amount divided by weights', () => {
  it('gives the cent that is left to the part with the largest remainder, the first of equals', () => {
    expect(sharesOf(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(sharesOf(1_001, [50, 30, 20])).toEqual([501, 300, 200]);
    expect(sharesOf(-5, [1, 1])).toEqual([-2, -3]);
  });

  it('is nothing where nobody has a weight', () => {
    expect(sharesOf(100, [0, 0])).toEqual([0, 0]);
    expect(sharesOf(100, [])).toEqual([]);
  });

  it('always sums to the amount, and no part is a whole unit off its share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }),
        (amount, weights) => {
          const parts = sharesOf(amount, weights);
          const all = weights.reduce((sum, weight) => sum + weight, 0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
          for (const [index, part] of parts.entries()) expect(Math.abs(part - (amount * (weights[index] ?? 0)) / all)).toBeLessThan(1);
        },
      ),
    );
  });
});
