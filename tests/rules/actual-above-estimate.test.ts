import { describe, expect, it } from 'vitest';
import { actualAboveEstimate } from '#rules/actual-above-estimate.ts';
import type { DataOf } from '#schemas/index.ts';
import { aBaseline, anOffice, aProject, aReport, said } from '../builders.ts';

const running = aProject({ start: { actual: '2026-01-15' } });
const report = (month: string, data: Partial<DataOf<'status'>>) => aReport(month, { progress: { value: 85 }, ...data });
const spent = report('2026-10', { actualCost: 520_000 });

describe('while work is left, money is left in the estimate', () => {
  it('a budget that is spent, without an estimate of the rest, is told', () => {
    expect(said(actualAboveEstimate, anOffice(running, aBaseline(0), spent))).toEqual([
      'status/erp/2026-10 actualCost: EUR 520,000.00 are spent and work is left, but the whole is estimated at EUR 500,000.00 (the budget, since no report states an estimate)',
    ]);
    expect(said(actualAboveEstimate, anOffice(running, aBaseline(0), report('2026-10', { actualCost: 500_000 })))).toEqual([]);
  });

  it('an estimate of the rest is the answer, unless it is nothing', () => {
    const estimated = (estimateToComplete: number) => report('2026-10', { actualCost: 520_000, estimateToComplete });
    expect(said(actualAboveEstimate, anOffice(running, aBaseline(0), estimated(90_000)))).toEqual([]);
    expect(said(actualAboveEstimate, anOffice(running, aBaseline(0), estimated(0)))).toEqual([
      expect.stringContaining(
        'status/erp/2026-10 estimateToComplete: EUR 520,000.00 are spent and work is left, but the whole is estimated at EUR 520,000.00 (stated in 2026-10)',
      ),
    ]);
  });

  it('the newest estimate counts until another is stated', () => {
    const before = report('2026-08', { actualCost: 300_000, estimateToComplete: 150_000 });
    const now = report('2026-10', { actualCost: 460_000 });
    expect(said(actualAboveEstimate, anOffice(running, aBaseline(0), before, now))).toEqual([
      expect.stringContaining('estimated at EUR 450,000.00 (stated in 2026-08)'),
    ]);
  });

  it('a baseline that came after the estimate takes its place', () => {
    const before = report('2026-08', { actualCost: 300_000, estimateToComplete: 150_000 });
    const rebaselined = aBaseline(1, { day: '2026-09-15', budget: 600_000 });
    expect(said(actualAboveEstimate, anOffice(running, aBaseline(0), rebaselined, before, spent))).toEqual([]);
  });

  it('a project whose work is done, or that is over, has cost what it has cost', () => {
    expect(
      said(actualAboveEstimate, anOffice(running, aBaseline(0), aReport('2026-10', { progress: { value: 100 }, actualCost: 520_000 }))),
    ).toEqual([]);
    expect(said(actualAboveEstimate, anOffice(aProject({ lifecycle: 'cancelled' }), aBaseline(0), spent))).toEqual([]);
  });

  it('without cost or budget nothing is claimed', () => {
    expect(said(actualAboveEstimate, anOffice(running, spent))).toEqual([]);
    expect(said(actualAboveEstimate, anOffice(running, aBaseline(0), aReport('2026-10')))).toEqual([]);
  });
});
