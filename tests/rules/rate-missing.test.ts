import { describe, expect, it } from 'vitest';
import { rateMissing } from '#rules/rate-missing.ts';
import { aBaseline, aBenefit, anOffice, anOrganisation, aProject, aRecord, aReport, said, violationsOf } from '../builders.ts';

const francs = (amount: number) => ({ amount, currency: 'CHF' });
const ratedFrom = (day: string) => anOrganisation({ rates: [{ currency: 'CHF', day, rate: 1.05 }] });

describe('foreign currencies have a rate', () => {
  it('an amount without one counts in no sum', () => {
    expect(said(rateMissing, anOffice(aProject({}), aBenefit({ monetaryPerYear: francs(100) })))).toEqual([
      'benefits/erp/b1 monetaryPerYear: CHF has no rate on 2026-11-15: the amount counts in no sum',
    ]);
  });

  it('wherever it stands in a record', () => {
    const office = anOffice(
      aProject({ businessCase: { year0: 2026, cashflows: [{ year: 2026 }, { year: 2027, cost: francs(1) }] } }),
      aRecord('budget', 'erp/1', { year: 2026, pool: 'services', kind: 'opex', actual: francs(1) }),
      aRecord('changes', 'erp/c1', { id: 'c1', title: 'More', effect: { cost: francs(-1) } }),
      aRecord('risks', 'erp/r1', {
        id: 'r1',
        title: 'Lock-in',
        likelihood: 3,
        impact: 3,
        owner: 'pm',
        status: 'open',
        cost: { min: 1, likely: francs(1), max: 3 },
      }),
      aRecord('contracts', 'lease', {
        title: 'Lease',
        supplier: 'maker',
        start: '2026-01-01',
        end: '2026-12-31',
        value: francs(1),
        noticeDays: 30,
      }),
      aRecord('applications', 'crm', {
        title: 'CRM',
        owner: 'cfo',
        technicalOwner: 'cio',
        lifecycle: 'live',
        criticality: 2,
        annualCost: francs(1),
      }),
    );
    expect(violationsOf(rateMissing, office).map(({ record, path }) => `${record.key} ${(path ?? []).join('.')}`)).toEqual(
      expect.arrayContaining([
        'projects/erp businessCase.cashflows.1.cost',
        'budget/erp/1 actual',
        'changes/erp/c1 effect.cost',
        'risks/erp/r1 cost.likely',
        'contracts/lease value',
        'applications/crm annualCost',
      ]),
    );
  });

  it('amounts of one currency in one record are one finding at the first of them', () => {
    const plannedValue = [
      { month: '2026-01', amount: 1 },
      { month: '2026-02', amount: francs(1) },
      { month: '2026-03', amount: francs(1) },
      { month: '2026-04', amount: { amount: 1, currency: 'USD' } },
    ];
    expect(said(rateMissing, anOffice(aProject({}), aBaseline(0, { plannedValue })))).toEqual([
      'baselines/erp/0 plannedValue.1.amount: CHF has no rate on 2026-11-15: 2 amounts count in no sum',
      'baselines/erp/0 plannedValue.3.amount: USD has no rate on 2026-11-15: the amount counts in no sum',
    ]);
  });

  it('a report counts on its data date, a closure on its day or with the last report before it', () => {
    const office = anOffice(
      ratedFrom('2026-10-01'),
      aProject({}),
      aReport('2026-09', { actualCost: francs(1) }),
      aReport('2026-10', { actualCost: francs(1) }),
      aRecord('closures', 'erp', { day: '2026-09-25', end: '2026-09-15', conclusion: 'continue', cost: francs(1) }, { body: '' }),
    );
    expect([...said(rateMissing, office)].sort()).toEqual([
      'closures/erp cost: CHF has no rate on 2026-09-25: the amount counts in no sum',
      'status/erp/2026-09 actualCost: CHF has no rate on 2026-09-28: the amount counts in no sum',
    ]);
  });

  it('a baseline counts from the first report that is measured against it', () => {
    const office = (rated: string) =>
      anOffice(
        ratedFrom(rated),
        aProject({}),
        aBaseline(0, { day: '2026-01-10', budget: 100 }),
        aBaseline(1, { day: '2026-09-10', budget: francs(100) }),
        aReport('2026-08'),
        aReport('2026-09'),
        aReport('2026-10'),
      );
    expect(said(rateMissing, office('2026-09-28'))).toEqual([]);
    expect(said(rateMissing, office('2026-09-29'))).toEqual([
      'baselines/erp/1 budget: CHF has no rate on 2026-09-28: the amount counts in no sum',
    ]);
  });

  it('a baseline set after the newest report counts on the data date of that report', () => {
    const office = (rated: string) =>
      anOffice(ratedFrom(rated), aProject({}), aBaseline(0, { day: '2026-11-01', budget: francs(100) }), aReport('2026-10'));
    expect(said(rateMissing, office('2026-10-28'))).toEqual([]);
    expect(said(rateMissing, office('2026-10-29'))).toHaveLength(1);
  });

  it('the own currency needs none', () => {
    expect(said(rateMissing, anOffice(aProject({}), aBenefit({ monetaryPerYear: { amount: 1, currency: 'EUR' } })))).toEqual([]);
  });
});
