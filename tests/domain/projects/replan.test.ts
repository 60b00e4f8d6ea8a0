import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replanned, restatedPast } from '#domain/projects/replan.ts';
import type { PlannedMonth } from '#domain/projects/replan.ts';
import { addMonths } from '#domain/time/calendar.ts';

const months = (from: string, ...amounts: readonly number[]): readonly PlannedMonth[] =>
  amounts.map((amount, index) => ({ month: addMonths(from, index), amount }));
const sum = (plan: readonly PlannedMonth[]): number => plan.reduce((total, { amount }) => total + amount, 0);

describe('a new plan', () => {
  const past = months('2026-01', 10_000, 20_000);

  it('keeps the past, and follows the course of the old plan for the rest', () => {
    const rest = months('2026-03', 30_000, 10_000);
    expect(replanned({ past, rest, budget: 70_000 }, '2026-03', '2026-04')).toEqual([...past, ...rest]);
    expect(replanned({ past, rest, budget: 110_000 }, '2026-03', '2026-04')).toEqual([...past, ...months('2026-03', 60_000, 20_000)]);
  });

  it('stretches that course over more months, and presses it into fewer', () => {
    const rest = months('2026-03', 30_000, 10_000);
    expect(replanned({ past, rest, budget: 70_000 }, '2026-03', '2026-06')?.slice(2)).toEqual(
      months('2026-03', 15_000, 15_000, 5_000, 5_000),
    );
    expect(replanned({ past, rest, budget: 70_000 }, '2026-03', '2026-03')?.slice(2)).toEqual(months('2026-03', 40_000));
  });

  it('spreads evenly what the old plan had no course for', () => {
    expect(replanned({ past, rest: [], budget: 50_000 }, '2026-03', '2026-04')?.slice(2)).toEqual(months('2026-03', 10_000, 10_000));
  });

  it('does not exist where no month is left for the rest, or the past alone is more than the budget', () => {
    expect(replanned({ past, rest: [], budget: 50_000 }, '2026-03', '2026-02')).toBeUndefined();
    expect(replanned({ past, rest: [], budget: 20_000 }, '2026-03', '2026-04')).toBeUndefined();
    expect(replanned({ past, rest: [], budget: 30_000 }, '2026-03', '2026-02')).toEqual(past);
  });

  it('sums to the budget in minor units, whatever the amounts, and plans nothing below 0', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e12 }), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 1, max: 60 }), (done, left, more, length) => {
        const before = months('2020-01', ...done);
        const plan = replanned(
          { past: before, rest: months('2024-01', ...left), budget: sum(before) + more },
          '2024-01',
          addMonths('2024-01', length - 1),
        );
        expect(plan).toHaveLength(done.length + length);
        expect(sum(plan ?? [])).toBe(sum(before) + more);
        expect((plan ?? []).every(({ amount }) => amount >= 0)).toBe(true);
      }),
    );
  });
});

describe('a restated past', () => {
  it('sums to what was earned, each month by the same factor', () => {
    expect(restatedPast(months('2026-01', 10_000, 30_000), 20_000)).toEqual(months('2026-01', 5_000, 15_000));
    expect(sum(restatedPast(months('2026-01', 10_000, 30_000, 7), 33_333))).toBe(33_333);
  });
});
