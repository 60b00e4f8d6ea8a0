import { describe, expect, it } from 'vitest';
import { estimateInForce } from '#domain/value/estimate-in-force.ts';
import { projectStanding } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aReport, today } from '../../builders.ts';

const project = aProject({});
const estimate = (asOf: string, ...records: readonly OfficeRecord[]) => {
  const office = anOffice(project, ...records);
  const found = estimateInForce(office, projectStanding(office, project, asOf));
  return found === undefined ? undefined : [found.amount, found.report?.name];
};
const stated = aReport('2026-08', { actualCost: 300_000.1, estimateToComplete: 150_000.2 });

describe('the estimate that somebody stands for', () => {
  it('is the newest that a report states, to the cent', () => {
    expect(estimate(today, aBaseline(0), stated, aReport('2026-10', { actualCost: 400_000 }))).toEqual([45_000_030, '2026-08']);
  });

  it('is the budget before anybody stated one, and after a new baseline', () => {
    expect(estimate('2026-08-01', aBaseline(0), stated)).toEqual([50_000_000, undefined]);
    expect(estimate(today, aBaseline(0), aBaseline(1, { day: '2026-09-01', budget: 700_000 }), stated, aReport('2026-10'))).toEqual([
      70_000_000,
      undefined,
    ]);
  });

  it('is not known without either', () => {
    expect(estimate(today, aReport('2026-10'))).toBeUndefined();
  });
});
