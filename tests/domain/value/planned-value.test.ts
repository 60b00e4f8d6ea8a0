/** The plan as a curve. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actualTime,
  curveOf,
  lastMonthOf,
  linearCurve,
  plannedDuration,
  plannedTotal,
  plannedValueOn,
  shareOfMonth,
} from '#domain/value/planned-value.ts';

const curve = curveOf([
  { month: '2026-03', amount: 300 },
  { month: '2026-01', amount: 100 },
  { month: '2026-02', amount: 280 },
]);
if (curve === undefined) throw new Error('three months are a plan');

describe('a monthly plan', () => {
  it('is cumulative from its first month, in whichever order it is written', () => {
    expect(curve).toEqual({ from: '2026-01', cumulative: [100, 380, 680] });
    expect([plannedDuration(curve), plannedTotal(curve), lastMonthOf(curve)]).toEqual([3, 680, '2026-03']);
  });

  it('plans nothing for a month that it skips', () => {
    expect(
      curveOf([
        { month: '2025-12', amount: 10 },
        { month: '2026-02', amount: 5 },
      ])?.cumulative,
    ).toEqual([10, 10, 15]);
  });

  it('counts the last month up to the end of the work', () => {
    const short = curveOf([{ month: '2026-03', amount: 300 }], '2026-03-01', '2026-03-10');
    expect(short === undefined ? undefined : plannedValueOn(short, '2026-03-10')).toBe(300);
  });

  it('is not there without amounts', () => {
    expect(curveOf([])).toBeUndefined();
  });

  it('counts whole months in full and the month of the data date pro rata', () => {
    expect(plannedValueOn(curve, '2025-12-31')).toBe(0);
    expect(plannedValueOn(curve, '2026-01-31')).toBe(100);
    expect(plannedValueOn(curve, '2026-02-14')).toBe(240);
    expect(plannedValueOn(curve, '2026-03-31')).toBe(680);
    expect(plannedValueOn(curve, '2027-01-01')).toBe(680);
  });

  it('measures time in the same way', () => {
    expect(actualTime(curve, '2025-11-30')).toBe(0);
    expect(actualTime(curve, '2026-02-28')).toBe(2);
    expect(actualTime(curve, '2026-02-14')).toBe(1.5);
    expect(actualTime(curve, '2026-05-31')).toBe(5);
    expect(shareOfMonth('2026-11-15')).toBe(0.5);
  });
});

describe('a budget spread evenly', () => {
  it('is the same each whole month, whatever its number of days', () => {
    expect(linearCurve(100_000, '2026-01-01', '2026-10-31')?.cumulative).toEqual(
      Array.from({ length: 10 }, (_, index) => (index + 1) * 10_000),
    );
  });

  it('gives a month that is not whole its share', () => {
    expect(linearCurve(300, '2026-04-16', '2026-06-15')?.cumulative).toEqual([75, 225, 300]);
  });

  it('falls into one month where it begins and ends there', () => {
    expect(linearCurve(300, '2026-04-10', '2026-04-12')).toMatchObject({ from: '2026-04', cumulative: [300] });
  });

  it('is no plan where the end comes first', () => {
    expect(linearCurve(300, '2026-04-10', '2026-04-09')).toBeUndefined();
  });

  it('counts the first month from the start and the last up to the end', () => {
    const spread = linearCurve(54_000, '2026-01-15', '2026-03-10');
    if (spread === undefined) throw new Error('two months are a plan');
    expect([plannedValueOn(spread, '2026-01-10'), actualTime(spread, '2026-01-10')]).toEqual([0, 0]);
    expect([plannedValueOn(spread, '2026-03-10'), actualTime(spread, '2026-03-10')]).toEqual([54_000, 3]);
    expect(actualTime(spread, '2026-03-31')).toBe(3);
    expect(actualTime(spread, '2026-04-15')).toBe(3.5);
  });

  it('never falls, and sums to the budget', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(20_000), fc.nat(3000), (budget, first, length) => {
        const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
        const spread = linearCurve(budget, day(first), day(first + length));
        expect(spread?.cumulative.at(-1)).toBe(budget);
        expect(spread?.cumulative).toEqual([...(spread?.cumulative ?? [])].sort((a, b) => a - b));
      }),
    );
  });
});
