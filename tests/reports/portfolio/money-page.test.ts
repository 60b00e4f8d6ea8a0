import { describe, expect, it } from 'vitest';
import { curveView, newestEstimateSteps } from '#reports/portfolio/money-course.ts';
import { moneyPage } from '#reports/portfolio/money-page.ts';
import { moneyProjects, yearDrivers } from '#reports/portfolio/money-projects.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, today } from '../../builders.ts';

const line = (id: string, data: object) => aRecord('budget', id, { year: 2026, pool: 'services', kind: 'opex', ...data });
const plan = (id: string, budget = 120_000) =>
  aBaseline(0, { id, start: '2026-01-01', end: '2026-12-31', budget, profile: 'linear', day: '2025-12-15' });
const reports = (id: string, costs: readonly [number, number]) => [
  aReport('2026-09', { id, dataDate: '2026-09-30', progress: { value: 50 }, actualCost: costs[0] }),
  aReport('2026-10', { id, dataDate: '2026-10-31', progress: { value: 50 }, actualCost: costs[1] }),
];

const office = anOffice(
  aRecord('units', 'it', { title: 'IT' }),
  aRecord('programmes', 'grid', { title: 'Grid', owner: 'coo' }),
  aProject({ programme: 'grid', start: { actual: '2026-01-01' } }),
  plan('erp'),
  ...reports('erp', [60_000, 66_000]),
  line('erp/1', { planned: 100_000, actual: 60_000, forecast: 130_000 }),
  line('erp/2', { pool: 'cloud', actual: 5_000 }),
  aProject({ id: 'portal', title: 'Portal', start: { actual: '2026-01-01' } }),
  plan('portal'),
  ...reports('portal', [60_000, 50_000]),
  line('portal/1', { year: 2027, planned: 50_000 }),
  aProject({ id: 'stopped', lifecycle: 'cancelled', start: { actual: '2026-01-01' }, end: { actual: '2026-08-31' } }),
  plan('stopped'),
  aReport('2026-08', { id: 'stopped', dataDate: '2026-08-31', progress: { value: 10 }, actualCost: 40_000 }),
  aProject({ id: 'wish', lifecycle: 'proposed' }),
  line('wish/1', { planned: 1_000_000 }),
);

describe('the page of the money', () => {
  const page = moneyPage(office, today);

  it('holds the fiscal year against its budget, where a line states both', () => {
    expect(page.year).toMatchObject({ year: 2026, planned: { amount: 100_000, known: 1, of: 2 }, difference: 30_000 });
    expect(page.missing).toEqual({ planned: 1, actual: 0, forecast: 1 });
  });

  it('names what it goes by, and what belongs to none', () => {
    expect(page.groups.programme).toMatchObject([{ key: 'grid', name: { title: { en: 'Grid' } }, projects: 1 }]);
    expect(page.groups.pool.map(({ key, difference }) => [key, difference])).toEqual([
      ['services', 30_000],
      ['cloud', undefined],
    ]);
  });

  it('leaves out wishes, and says which projects have no lines', () => {
    expect(page.leftOut.map(({ project, why }) => [project.id, why])).toEqual([
      ['stopped', 'no-lines'],
      ['portal', 'not-this-year'],
      ['wish', 'not-approved'],
    ]);
  });
});

describe('projects by overrun', () => {
  const projects = moneyProjects(office, today);

  it('have the largest difference first, and those that are over last, with their final cost', () => {
    expect(projects.map(({ project, overrun }) => [project.id, Math.round(overrun ?? 0)])).toEqual([
      ['portal', -20_000],
      ['erp', 12_000],
      ['stopped', -80_000],
    ]);
    expect(projects[1]?.overrunShare).toBeCloseTo(0.1);
  });

  it('tell why an overrun is not known', () => {
    const [blind] = moneyProjects(anOffice(aProject({})), today);
    expect(blind).toMatchObject({
      overrun: undefined,
      planned: undefined,
      gaps: [{ input: 'budget' }, { input: 'progress' }, { input: 'actualCost' }],
    });
  });

  it('name those that the difference of the year comes from', () => {
    expect(yearDrivers(projects)).toEqual([{ project: { id: 'erp', title: { en: 'ERP renewal' } }, difference: 30_000 }]);
  });
});

describe('the course of the money', () => {
  it('leads from the estimate of the month before to that of the month', () => {
    const steps = newestEstimateSteps(office, today);
    expect(steps).toMatchObject({ period: { month: '2026-10' }, before: 240_000, after: 232_000, rest: undefined });
    expect(steps?.steps.map(({ project, from, to, change }) => [project.id, from, to, change])).toEqual([
      ['portal', 240_000, 220_000, -20_000],
      ['erp', 220_000, 232_000, 12_000],
    ]);
    expect(newestEstimateSteps(anOffice(aProject({})), today)).toBeUndefined();
  });

  it('sums small steps up beyond the twelfth', () => {
    const many = anOffice(
      ...Array.from({ length: 15 }, (_, index) => {
        const id = `p${String(index + 10)}`;
        return [aProject({ id, start: { actual: '2026-01-01' } }), plan(id), ...reports(id, [60_000, 60_000 + 1_000 * (index + 1)])];
      }).flat(),
    );
    const steps = newestEstimateSteps(many, today);
    expect(steps?.steps).toHaveLength(12);
    expect(steps?.rest).toMatchObject({ projects: 3, to: steps?.after });
  });

  it('has a curve with the last month that is over', () => {
    expect(curveView(office, today)).toMatchObject({ projects: 2, now: { month: '2026-10', actualCost: 116_000 }, leftOut: [] });
  });
});
