/** Sums over projects against a worked example that another has published. Only numbers are quoted. */
import { describe, expect, it } from 'vitest';
import { rollUp } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aReport } from '../../builders.ts';

/** A project of 100, planned for one month; with a cost, it is done by the end of April. */
const project = (id: string, month: string, cost: number | undefined): readonly OfficeRecord[] => [
  aProject({ id, start: { actual: '2026-03-01' } }),
  aBaseline(0, {
    id,
    day: '2026-02-15',
    start: '2026-03-01',
    end: `${month}-28`,
    budget: 100,
    plannedValue: [{ month, amount: 100 }],
  }),
  aReport('2026-04', { id, dataDate: '2026-04-30', progress: { value: cost === undefined ? 0 : 100 }, actualCost: cost ?? 0 }),
];

describe('eight tasks of 100, four done at the end of April (studylib.net/doc/8629314), each taken as a project', () => {
  const office = anOffice(
    ...project('a', '2026-03', 80),
    ...project('b', '2026-03', 100),
    ...project('c', '2026-03', 90),
    ...project('d', '2026-03', 110),
    ...project('e', '2026-04', undefined),
    ...project('f', '2026-04', undefined),
    ...project('g', '2026-05', undefined),
    ...project('h', '2026-06', undefined),
  );
  const { totals, included, of } = rollUp(portfolioStandings(office, '2026-04-30'));

  it('sum to AC 380, EV 400 and PV 600 of a budget of 800', () => {
    expect([totals.actualCost, totals.earnedValue, totals.plannedValue, totals.budgetAtCompletion]).toEqual([380, 400, 600, 800]);
    expect([included.length, of]).toEqual([8, 8]);
  });

  it('are 20 under cost, with the published CPI of 1.05 of the whole: not the average of four indices', () => {
    expect(totals.costVariance).toBe(20);
    expect(totals.costPerformanceIndex).toBeCloseTo(1.05, 2);
    expect(totals.schedulePerformanceIndex).toBeCloseTo(400 / 600, 10);
  });

  it('have no estimate together, since four have earned nothing yet: an unknown one is never counted as 0', () => {
    expect(totals.estimateAtCompletion).toBeUndefined();
    expect(totals.varianceAtCompletion).toBeUndefined();
  });
});
