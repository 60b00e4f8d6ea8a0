import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareTrend } from '#charts/share-trend.ts';
import { dayOfNumber } from '#domain/time/calendar.ts';

describe('the course of a share', () => {
  it('leads from the first count to the newest, with the target across', () => {
    const points = [
      { day: '2026-01-01', share: 0 },
      { day: '2026-01-11', share: 1 },
    ];
    expect(shareTrend(points, 0.5)).toMatchObject({ line: 'M4 32L116 4', target: 18, last: { x: 116, y: 4 } });
  });

  it('one count is no course, nor are counts of nobody', () => {
    expect(shareTrend([{ day: '2026-01-01', share: 0.5 }], 0.95)).toBeUndefined();
    expect(
      shareTrend(
        [
          { day: '2026-01-01', share: 0.5 },
          { day: '2026-01-02', share: undefined },
        ],
        0.95,
      ),
    ).toBeUndefined();
  });

  it('law: it stays inside its frame', () => {
    const point = fc.record({
      day: fc.integer({ min: 18_000, max: 25_000 }).map(dayOfNumber),
      share: fc.double({ min: 0, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), (points) => {
        const sorted = points.toSorted((a, b) => (a.day < b.day ? -1 : 1));
        const trend = shareTrend(sorted, 0.95);
        for (const [, x, y] of trend?.line.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g) ?? []) {
          expect(Number(x) >= 0 && Number(x) <= 120 && Number(y) >= 0 && Number(y) <= 36).toBe(true);
        }
      }),
    );
  });
});
