import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCurve } from '#charts/small-curve.ts';

const none = { plannedValue: [], earnedValue: [], actualCost: [], forecast: [] };
const months = ['2026-01', '2026-02', '2026-03', '2026-04'];

describe('a small S-curve', () => {
  it('leaves a gap where a value is not known', () => {
    const curve = smallCurve(months, { ...none, actualCost: [10, undefined, 30, 40] });
    expect(curve?.paths.actualCost.match(/[ML]/g)).toEqual(['M', 'M', 'L']);
    expect(curve?.paths.earnedValue).toBe('');
    expect(curve?.ends.earnedValue).toBeUndefined();
  });

  it('has round levels that hold every value', () => {
    expect(smallCurve(months, { ...none, plannedValue: [1, 2, 3, 370] })?.levels.map(({ value }) => value)).toEqual([
      0, 100, 200, 300, 400,
    ]);
  });

  it('is not drawn of one month, or of nothing', () => {
    expect(smallCurve(['2026-01'], { ...none, plannedValue: [5] })).toBeUndefined();
    expect(smallCurve(months, { ...none, plannedValue: [0, 0, 0, 0] })).toBeUndefined();
  });

  it('stays inside its frame whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.nat(1e9).map((cents) => cents / 100),
          { minLength: 4, maxLength: 4 },
        ),
        (values) => {
          const curve = smallCurve(months, { ...none, plannedValue: values });
          const end = curve?.ends.plannedValue;
          if (curve === undefined || end === undefined) return;
          expect(end.y).toBeGreaterThanOrEqual(curve.plot.top);
          expect(end.y).toBeLessThanOrEqual(curve.plot.bottom);
        },
      ),
    );
  });
});
