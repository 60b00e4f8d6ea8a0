import { describe, expect, it } from 'vitest';
import { costBelowLastReport } from '#rules/cost-below-last-report.ts';
import { anOffice, aProject, aReport, said } from '../builders.ts';

const before = aReport('2026-09', { actualCost: 415_000 });
const found = (...reports: readonly ReturnType<typeof aReport>[]): readonly string[] =>
  said(costBelowLastReport, anOffice(aProject({}), before, ...reports));

describe('the cost to date does not fall', () => {
  it('a lower one was mistyped, in a published report and in a draft', () => {
    const message = 'status/erp/2026-10 actualCost: the cost to date is EUR 512.30, in 2026-09 it was EUR 415,000.00';
    expect(found(aReport('2026-10', { actualCost: 512.3 }))).toEqual([message]);
    expect(found(aReport('2026-10', { actualCost: 512.3, state: 'draft' }))).toEqual([message]);
  });

  it('the same or a higher one is fine, and so is one that is explained, or not known', () => {
    expect(found(aReport('2026-10', { actualCost: 415_000 }))).toEqual([]);
    expect(found(aReport('2026-10', { actualCost: 400_000, changed: 'The supplier paid 15,000 back.' }))).toEqual([]);
    expect(found(aReport('2026-10'))).toEqual([]);
    expect(found(aReport('2026-10', { actualCost: { amount: 1, currency: 'USD' } }))).toEqual([]);
  });
});
