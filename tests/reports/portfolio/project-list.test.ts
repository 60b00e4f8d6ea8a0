import { describe, expect, it } from 'vitest';
import { programmePage } from '#reports/portfolio/programme-page.ts';
import { allProjects, lifecycleCounts, programmeRows } from '#reports/portfolio/project-list.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, today } from '../../builders.ts';

const plannedValue = ['2026-01', '2026-06', '2026-10', '2026-12'].map((month) => ({ month, amount: 125_000 }));
const office = anOffice(
  aRecord('units', 'it', { title: 'IT', parent: 'all' }),
  aRecord('units', 'all', { title: 'Everybody' }),
  aRecord('programmes', 'grid', { title: 'Digital grid', owner: 'coo', objectives: ['supply'] }),
  aRecord('objectives', 'supply', { title: 'Supply', owner: 'coo' }),
  aProject({ programme: 'grid', objectives: [{ id: 'supply', weight: 100 }], start: { actual: '2026-09-01' } }),
  aBaseline(0, { plannedValue }),
  aReport('2026-09', { overall: { rag: 'green' }, progress: { value: 40, rule: 'assessed' }, actualCost: 200_000, dataDate: '2026-09-30' }),
  aReport('2026-10', {
    overall: { rag: 'red' },
    progress: { value: 40, rule: 'assessed' },
    actualCost: 250_000,
    forecastEnd: '2027-01-31',
    dataDate: '2026-10-31',
  }),
  aProject({ id: 'portal', title: 'Portal', tier: 3, start: { actual: '2026-11-01' } }),
  aProject({ id: 'wan', title: 'WAN', lifecycle: 'completed', end: { actual: '2026-09-18' } }),
  aReport('2026-09', { id: 'wan', forecastEnd: '2026-09-30' }),
);

describe('the table of projects', () => {
  const table = allProjects(office, today);
  const row = (id: string) => table.rows.find((candidate) => candidate.id === id);

  it('shows the figures and colours of the standing, with all units above', () => {
    expect(row('erp')).toMatchObject({
      colour: 'red',
      computed: { overall: 'red' },
      report: { month: '2026-10' },
      budget: { value: 500_000, gaps: [] },
      actualCost: { value: 250_000 },
      costIndex: { value: 0.8 },
      estimate: { value: 625_000 },
      overrun: { value: 0.25 },
      forecastEnd: { value: '2027-01-31' },
      plannedEnd: { value: '2026-12-31' },
      units: ['it', 'all'],
    });
  });

  it('shows how colour and cost index came about, each report on its own data date', () => {
    expect(row('erp')?.trend.map(({ colour }) => colour)).toEqual(['green', 'red']);
    expect(row('erp')?.costIndexCourse).toEqual([1, 0.8]);
  });

  it('leaves unknown what no record states, and says why', () => {
    expect(row('portal')).toMatchObject({
      colour: undefined,
      report: undefined,
      actualCost: { value: undefined, gaps: [{ input: 'actualCost', reason: 'no-report' }] },
      budget: { value: undefined, gaps: [{ reason: 'no-baseline' }] },
      forecastEnd: { value: undefined },
      trend: [],
      costIndexCourse: [],
    });
  });

  it('gives the actual end of a project that is over, and nothing next', () => {
    expect(row('wan')).toMatchObject({ isRunning: false, forecastEnd: { value: '2026-09-18' }, nextMilestone: undefined, attention: [] });
  });

  it('puts those that run first, the worst computed colour before the others', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(['erp', 'portal', 'wan']);
  });

  it('counts by life cycle', () => {
    expect(lifecycleCounts(table)).toEqual([
      { key: 'in-progress', count: 2 },
      { key: 'completed', count: 1 },
    ]);
  });

  it('offers only filters that find something', () => {
    expect(table.filters).toMatchObject({
      tiers: [2, 3],
      categories: ['transform'],
      programmes: [{ id: 'grid' }],
      objectives: [{ id: 'supply' }],
      units: [{ id: 'it' }, { id: 'all' }],
      stated: ['red', 'green', 'no-status'],
      phases: [{ id: 'planning' }],
    });
    expect(table.filters.attention).toContain('red');
  });

  it('looks no further than the data date', () => {
    const past = allProjects(office, '2026-09-30').rows.find(({ id }) => id === 'erp');
    expect(past).toMatchObject({ colour: 'green', report: { month: '2026-09' }, actualCost: { value: 200_000 } });
  });
});

describe('a programme', () => {
  it('is listed with the computed colours of its projects that run', () => {
    expect(programmeRows(office, today)).toMatchObject([
      { id: 'grid', projects: 1, colours: { of: 1, computed: [{ key: 'red', count: 1 }, {}, {}, {}] } },
    ]);
  });

  it('has a page with its own projects, their totals and colours', () => {
    expect(programmePage(office, today, 'grid')).toMatchObject({
      objectives: [{ id: 'supply' }],
      table: { rows: [{ id: 'erp' }] },
      money: { of: 1, included: 1, totals: { budgetAtCompletion: 500_000, actualCost: 250_000 }, overrun: 0.25 },
      colours: { of: 1, stated: [{ key: 'red', count: 1 }, {}, {}, {}, {}] },
    });
    expect(programmePage(office, today, 'none')).toBeUndefined();
  });
});
