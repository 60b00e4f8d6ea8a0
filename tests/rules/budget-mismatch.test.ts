import { describe, expect, it } from 'vitest';
import { budgetMismatch } from '#rules/budget-mismatch.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, anOffice, anOrganisation, aProject, aRecord, said, withUnreadable } from '../builders.ts';

const line = (position: number, planned?: DataOf<'budget'>['planned']) =>
  aRecord('budget', `erp/${String(position)}`, {
    year: 2026,
    pool: 'services',
    kind: 'opex',
    ...(planned === undefined ? {} : { planned }),
  });

describe('budget lines sum to the baseline in force', () => {
  it('a difference is two budgets', () => {
    expect(said(budgetMismatch, anOffice(aProject({}), aBaseline(0), line(1, 300_000), line(2, 150_000.5)))).toEqual([
      'baselines/erp/0 budget: the budget lines plan EUR 450,000.50, this baseline has EUR 500,000.00',
    ]);
  });

  it('cents that no computer can add exactly are exact here', () => {
    expect(said(budgetMismatch, anOffice(aProject({}), aBaseline(0, { budget: 0.3 }), line(1, 0.1), line(2, 0.2)))).toEqual([]);
  });

  it('the newest baseline counts, from its day on', () => {
    const office = anOffice(aProject({}), aBaseline(0), aBaseline(1, { day: '2026-06-01', budget: 600_000 }), line(1, 500_000));
    expect(said(budgetMismatch, office, '2026-05-31')).toEqual([]);
    const replanned = anOffice(aProject({}), aBaseline(0), aBaseline(1, { day: '2026-06-01', budget: 600_000 }), line(1, 600_000));
    expect(said(budgetMismatch, replanned, '2026-05-31')).toEqual([]);
    expect(said(budgetMismatch, office, '2026-06-01')).toHaveLength(1);
  });

  it('the budget is the sum of the monthly plan, as in every figure', () => {
    const planned = aBaseline(0, {
      plannedValue: [
        { month: '2026-01', amount: 300_000.1 },
        { month: '2026-02', amount: 100_000.2 },
      ],
    });
    expect(said(budgetMismatch, anOffice(aProject({}), planned, line(1, 400_000.3)))).toEqual([]);
    expect(said(budgetMismatch, anOffice(aProject({}), planned, line(1, 500_000)))).toEqual([
      'baselines/erp/0 plannedValue: the budget lines plan EUR 500,000.00, this baseline has EUR 400,000.30',
    ]);
  });

  it('foreign currencies count at their rate', () => {
    const rated = anOrganisation({ rates: [{ currency: 'CHF', day: '2026-01-01', rate: 1.05 }] });
    expect(
      said(budgetMismatch, anOffice(rated, aProject({}), aBaseline(0, { budget: 105 }), line(1, { amount: 100, currency: 'CHF' }))),
    ).toEqual([]);
  });

  it('lines without a plan, and foreign currencies without a rate, are not compared', () => {
    expect(said(budgetMismatch, anOffice(aProject({}), aBaseline(0), line(1)))).toEqual([]);
    expect(said(budgetMismatch, anOffice(aProject({}), aBaseline(0), line(1, { amount: 10, currency: 'CHF' })))).toEqual([]);
  });

  it('nothing is said where a line could not be read', () => {
    expect(said(budgetMismatch, withUnreadable(anOffice(aProject({}), aBaseline(0), line(1, 1)), 'budget/erp/2'))).toEqual([]);
  });
});
