import { describe, expect, it } from 'vitest';
import { earnedAboveBudget } from '#rules/earned-above-budget.ts';
import { aBaseline, anOffice, aProject, aReport, said } from '../builders.ts';

const earned = (earnedValue: number, month = '2026-10') => aReport(month, { earnedValue });

describe('earned value ends at the budget', () => {
  it('more than all work cannot be done', () => {
    expect(said(earnedAboveBudget, anOffice(aProject({}), aBaseline(0), earned(500_000.01)))).toEqual([
      'status/erp/2026-10 earnedValue: the earned value of EUR 500,000.01 is above the budget at completion of EUR 500,000.00',
    ]);
  });

  it('all of it can', () => {
    expect(said(earnedAboveBudget, anOffice(aProject({}), aBaseline(0), earned(500_000)))).toEqual([]);
    expect(said(earnedAboveBudget, anOffice(aProject({}), aBaseline(0), aReport('2026-10', { progress: { value: 100 } })))).toEqual([]);
  });

  it('the budget is the sum of the monthly plan, as in every figure', () => {
    const planned = aBaseline(0, { plannedValue: [{ month: '2026-01', amount: 400_000 }] });
    expect(said(earnedAboveBudget, anOffice(aProject({}), planned, earned(450_000)))).toHaveLength(1);
  });

  it('a new baseline counts from its day on', () => {
    const larger = (day: string) => anOffice(aProject({}), aBaseline(0), aBaseline(1, { day, budget: 600_000 }), earned(550_000));
    expect(said(earnedAboveBudget, larger('2026-11-01'))).toEqual([]);
    expect(said(earnedAboveBudget, larger('2026-12-01'))).toHaveLength(1);
  });

  it('the newest report that stands is asked: one that was corrected is not', () => {
    const correction = aReport('2026-10-correction', { dataDate: '2026-10-28', corrects: '2026-10', earnedValue: 430_000 });
    expect(said(earnedAboveBudget, anOffice(aProject({}), aBaseline(0), earned(530_000), correction))).toEqual([]);
  });

  it('without a budget nothing is known', () => {
    expect(said(earnedAboveBudget, anOffice(aProject({}), earned(530_000)))).toEqual([]);
  });
});
