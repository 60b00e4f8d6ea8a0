import { describe, expect, it } from 'vitest';
import { planInconsistent } from '#rules/plan-inconsistent.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, anOffice, anOrganisation, aProject, said } from '../builders.ts';

type Baseline = DataOf<'baselines'>;

const francs = (amount: number) => ({ amount, currency: 'CHF' });
const findings = (plannedValue: Baseline['plannedValue'], data: Partial<Baseline> = {}, organisation = anOrganisation({})) =>
  said(planInconsistent, anOffice(organisation, aProject({}), aBaseline(0, { plannedValue, ...data })));

describe('a plan fits its period and its budget', () => {
  it('months outside the period are named', () => {
    const plan = ['2025-12', '2026-01', '2026-12', '2027-01'].map((month) => ({ month, amount: 125_000 }));
    expect(findings(plan)).toEqual([
      'baselines/erp/0 plannedValue.0.month: the plan runs from 2026-01-15 to 2026-12-31, its months include 2025-12 and 2027-01',
    ]);
    expect(findings(plan.slice(1, 3), { budget: 250_000 })).toEqual([]);
  });

  it('a sum other than the budget is named with both', () => {
    const plan = [
      { month: '2026-02', amount: 0.1 },
      { month: '2026-03', amount: 0.2 },
    ];
    expect(findings(plan, { budget: 0.3 })).toEqual([]);
    expect(findings(plan, { budget: 0.31 })).toEqual(['baselines/erp/0 plannedValue: the months sum to EUR 0.30, the budget is EUR 0.31']);
  });

  it('what is written in one currency is compared in it, without any rate', () => {
    const plan = [
      { month: '2026-02', amount: francs(0.1) },
      { month: '2026-03', amount: francs(0.2) },
    ];
    expect(findings(plan, { budget: francs(0.3) })).toEqual([]);
    expect(findings(plan, { budget: francs(1) })).toEqual([
      'baselines/erp/0 plannedValue: the months sum to CHF 0.30, the budget is CHF 1.00',
    ]);
  });

  it('several currencies are compared at the rate of the baseline, and not without one', () => {
    const plan = [{ month: '2026-02', amount: francs(100) }];
    const rated = anOrganisation({ rates: [{ currency: 'CHF', day: '2026-01-01', rate: 1.05 }] });
    expect(findings(plan, { budget: 105 }, rated)).toEqual([]);
    expect(findings(plan, { budget: 100 }, rated)).toEqual([
      'baselines/erp/0 plannedValue: the months sum to EUR 105.00, the budget is EUR 100.00',
    ]);
    expect(findings(plan, { budget: 100 })).toEqual([]);
  });

  it('nothing is said of a baseline without months', () => {
    expect(findings(undefined)).toEqual([]);
    expect(findings([])).toEqual([]);
  });

  it('an end before the start and a month that stands twice have findings of their own', () => {
    expect(findings([{ month: '2026-02', amount: 500_000 }], { end: '2025-12-31' })).toEqual([]);
    expect(
      findings([
        { month: '2026-02', amount: 500_000 },
        { month: '2026-02', amount: 500_000 },
      ]),
    ).toEqual([]);
  });
});
