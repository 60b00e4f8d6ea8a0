import { describe, expect, it } from 'vitest';
import { programmePage } from '#reports/portfolio/programme-page.ts';
import { projectListPage } from '#reports/portfolio/project-list.ts';
import { aBaseline, anOffice, aProject, aRecord, aReport, today } from '../../builders.ts';

const office = anOffice(
  aRecord('units', 'it', { title: 'IT', parent: 'all' }),
  aRecord('units', 'all', { title: 'Everybody' }),
  aRecord('programmes', 'grid', { title: 'Digital grid', owner: 'coo', objectives: ['supply'] }),
  aRecord('objectives', 'supply', { title: 'Supply', owner: 'coo' }),
  aProject({ programme: 'grid', objectives: [{ id: 'supply', weight: 100 }] }),
  aBaseline(0),
  aReport('2026-10', { overall: { rag: 'red' }, actualCost: 250_000, forecastEnd: '2027-01-31' }),
  aProject({ id: 'portal', title: 'Portal', tier: 3 }),
  aProject({ id: 'wan', title: 'WAN', lifecycle: 'completed', end: { actual: '2026-09-18' } }),
  aReport('2026-09', { id: 'wan', forecastEnd: '2026-09-30' }),
);

describe('the list of projects', () => {
  const page = projectListPage(office, today);
  const row = (id: string) => page.rows.find((candidate) => candidate.id === id);

  it('shows what the newest report states, with budget in force and all units above', () => {
    expect(row('erp')).toMatchObject({
      colour: 'red',
      report: { month: '2026-10' },
      budget: { value: 50_000_000 },
      actualCost: { money: 250_000 },
      forecastEnd: '2027-01-31',
      plannedEnd: '2026-12-31',
      units: ['it', 'all'],
    });
  });

  it('leaves unknown what no report states', () => {
    expect(row('portal')).toMatchObject({
      colour: undefined,
      report: undefined,
      actualCost: undefined,
      budget: undefined,
      forecastEnd: undefined,
      trend: [],
    });
  });

  it('forecasts nothing for a project that is over', () => {
    expect(row('wan')).toMatchObject({ actualEnd: '2026-09-18', forecastEnd: undefined, nextMilestone: undefined });
  });

  it('counts by life cycle, and stated colours of what is in progress', () => {
    expect(page.byLifecycle).toEqual([
      { key: 'in-progress', count: 2 },
      { key: 'completed', count: 1 },
    ]);
    expect(page.byColour).toEqual([
      { key: 'red', count: 1 },
      { key: 'no-report', count: 1 },
    ]);
  });

  it('offers only filters that find something', () => {
    expect(page.filters).toMatchObject({
      tiers: [2, 3],
      categories: ['transform'],
      programmes: [{ id: 'grid' }],
      objectives: [{ id: 'supply' }],
      units: [{ id: 'it' }, { id: 'all' }],
      colours: ['red', 'green', 'no-report'],
    });
  });

  it('lists programmes with their projects', () => {
    expect(page.programmes).toMatchObject([{ id: 'grid', projects: 1, colours: [{ key: 'red', count: 1 }] }]);
  });
});

describe('the page of a programme', () => {
  it('holds its own projects', () => {
    expect(programmePage(office, today, 'grid')).toMatchObject({ objectives: [{ id: 'supply' }], table: { rows: [{ id: 'erp' }] } });
    expect(programmePage(office, today, 'none')).toBeUndefined();
  });
});
