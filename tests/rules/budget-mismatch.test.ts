import { describe, expect, it } from 'vitest';
import { budgetMismatch } from '#rules/budget-mismatch.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, anOffice, aProject, aRecord, said, withUnreadable } from '../builders.ts';

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
    expect(said(budgetMismatch, office, '2026-06-01')).toHaveLength(1);
  });

  it('lines without a plan, and foreign currencies, are not compared', () => {
    expect(said(budgetMismatch, anOffice(aProject({}), aBaseline(0), line(1)))).toEqual([]);
    expect(said(budgetMismatch, anOffice(aProject({}), aBaseline(0), line(1, { amount: 10, currency: 'CHF' })))).toEqual([]);
  });

  it('nothing is said where a line could not be read', () => {
    expect(said(budgetMismatch, withUnreadable(anOffice(aProject({}), aBaseline(0), line(1, 1)), 'budget/erp/2'))).toEqual([]);
  });
});
