/** Bubbles: areas and axes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisBounds, bubbleRadii } from '#charts/bubble.ts';

describe('bubbles', () => {
  it('have areas in proportion to their sizes: four times the cost is twice the radius', () => {
    expect(bubbleRadii([100, 400], 30)).toEqual([15, 30]);
  });

  it('can be pointed at however small they are, and stay in their order', () => {
    expect(bubbleRadii([1, 1_000_000])).toEqual([5, 30]);
    expect(bubbleRadii([0, 0])).toEqual([5, 5]);
    expect(bubbleRadii([])).toEqual([]);
  });

  it('lie within their axes, with room on both sides', () => {
    expect(axisBounds([120, 240], false)).toEqual({ min: 110, max: 250 });
    expect(axisBounds([60, 120], true)).toEqual({ min: 0, max: 130 });
    expect(axisBounds([7], false).max).toBeGreaterThan(7);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), fc.boolean(), (values, fromZero) => {
        const { min, max } = axisBounds(values, fromZero);
        expect(max).toBeGreaterThan(min);
        expect(values.every((value) => value >= min && value < max)).toBe(true);
      }),
    );
  });
});
