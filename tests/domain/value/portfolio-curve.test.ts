import { describe, expect, it } from 'vitest';
import { portfolioCurve } from '#domain/value/portfolio-curve.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { aBaseline, anOffice, aProject, aReport, today } from '../../builders.ts';

const plan = (id: string) =>
  aBaseline(0, { id, start: '2026-01-01', end: '2026-12-31', budget: 120_000, profile: 'linear', day: '2025-12-15' });

const report = (id: string, month: string, progress: number, actualCost: number | undefined): OfficeRecord<'status'> =>
  aReport(month, {
    id,
    dataDate: `${month}-30`,
    progress: { value: progress },
    ...(actualCost === undefined ? {} : { actualCost }),
  });

const office = anOffice(
  aProject({ id: 'a', start: { actual: '2026-01-01' } }),
  plan('a'),
  report('a', '2026-01', 5, 8_000),
  report('a', '2026-09', 50, 60_000),
  report('a', '2026-10', 60, 72_000),
  aProject({ id: 'b', start: { actual: '2026-01-01' } }),
  plan('b'),
  report('b', '2026-09', 75, 90_000),
  aProject({ id: 'blind', start: { actual: '2026-01-01' } }),
  plan('blind'),
  report('blind', '2026-09', 75, undefined),
  aProject({ id: 'over', lifecycle: 'completed', end: { actual: '2026-03-01' } }),
  plan('over'),
);

describe('the curve of the portfolio', () => {
  const curve = portfolioCurve(office, today);
  const at = (month: string) => curve.points.find((point) => point.month === month);

  it('goes from the first planned month to the last month that is planned or expected', () => {
    expect([curve.points[0]?.month, curve.points.at(-1)?.month, curve.month]).toEqual(['2026-01', '2027-05', '2026-10']);
  });

  it('sums planned, earned and spent value over the same projects, and says how many they are', () => {
    expect(at('2026-01')).toMatchObject({ counted: 1, plannedValue: 9_677.42, earnedValue: 6_000, actualCost: 8_000 });
    expect(at('2026-09')).toMatchObject({ counted: 2, plannedValue: 180_000, earnedValue: 150_000, actualCost: 150_000 });
  });

  it('knows nothing earned or spent of months to come, and forecasts none of those that are over', () => {
    expect(at('2026-11')).toMatchObject({ counted: 2, earnedValue: undefined, actualCost: undefined, plannedValue: 220_000 });
    expect(at('2026-09')?.forecast).toBeUndefined();
  });

  it('leads from what is spent to the estimate', () => {
    expect(at('2026-10')?.forecast).toBe(162_000);
    expect(curve.points.at(-1)?.forecast).toBe(240_000);
  });

  it('names the running projects that it leaves out, and has none that is over', () => {
    expect(curve.included).toEqual(['a', 'b']);
    expect(curve.leftOut).toEqual([{ project: 'blind', why: 'base-values' }]);
  });

  it('is empty where no project has a plan', () => {
    expect(portfolioCurve(anOffice(aProject({})), today)).toMatchObject({ points: [], leftOut: [{ project: 'erp', why: 'base-values' }] });
  });
});
