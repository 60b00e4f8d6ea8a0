import { describe, expect, it } from 'vitest';
import { planMonthTwice } from '#rules/plan-month-twice.ts';
import { aBaseline, anOffice, aProject, said } from '../builders.ts';

describe('a plan names each month once', () => {
  it('a month that stands twice is named with both amounts', () => {
    const plannedValue = [
      { month: '2026-03', amount: 40_000 },
      { month: '2026-04', amount: 1 },
      { month: '2026-03', amount: { amount: 60_000.5, currency: 'CHF' } },
    ];
    expect(said(planMonthTwice, anOffice(aProject({}), aBaseline(0, { plannedValue })))).toEqual([
      'baselines/erp/0 plannedValue.2.month: the month 2026-03 stands twice, with EUR 40,000.00 and CHF 60,000.50',
    ]);
  });

  it('a plan without a monthly part says nothing', () => {
    expect(said(planMonthTwice, anOffice(aProject({}), aBaseline(0)))).toEqual([]);
  });
});
