import { describe, expect, it } from 'vitest';
import { waterfallBars } from '#charts/waterfall.ts';

describe('the bars of a waterfall', () => {
  const [start, up, down, end] = waterfallBars([
    { from: undefined, to: 1_000 },
    { from: 1_000, to: 1_200 },
    { from: 1_200, to: 1_100 },
    { from: undefined, to: 1_100 },
  ]);

  it('begin where the row before ended', () => {
    expect(up?.x).toBe(start?.end);
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.end ?? 0, 1);
    expect(end?.end).toBe(down?.end);
  });

  it('start at the edge for sums, and stay inside the drawing', () => {
    expect(start?.x).toBe(0);
    expect((up?.x ?? 0) + (up?.width ?? 0)).toBeLessThanOrEqual(100);
  });

  it('can be seen where nothing moved', () => {
    expect(
      waterfallBars([
        { from: undefined, to: 5 },
        { from: 5, to: 5 },
      ])[1]?.width,
    ).toBeGreaterThan(0);
  });
});
