import { describe, expect, it } from 'vitest';
import { changesData } from '#exporters/api/changes.ts';
import { jsonFile } from '#exporters/api/json.ts';
import { changesTable, completenessTable } from '#exporters/tables/portfolio-changes.ts';
import { aBaseline, anOffice, aProject, aReport, today } from '../../builders.ts';

const office = anOffice(
  aProject({ start: { actual: '2026-09-01' } }),
  aBaseline(0, { start: '2026-09-01', end: '2027-08-31', budget: 120_000, profile: 'linear', day: '2026-08-15' }),
  aReport('2026-09', { dataDate: '2026-09-30', progress: { value: 10 }, actualCost: 12_000 }),
  aReport('2026-10', { dataDate: '2026-10-31', overall: { rag: 'amber' }, progress: { value: 20 }, actualCost: 25_000 }),
  aProject({ id: 'idea', lifecycle: 'idea' }),
);

describe('changes as data', () => {
  it('are those of the newest month, with values before and after', () => {
    const data = changesData(office, today);
    expect(data).toMatchObject({ month: '2026-10', earlier: '2026-09-30', later: '2026-10-31', periods: ['2026-10'] });
    expect(data.projects).toMatchObject([
      {
        project: 'erp',
        group: 'attention',
        presence: 'running',
        stated: { before: 'green', after: 'amber' },
        estimateAtCompletion: { before: 120_000, after: 125_000 },
        reports: ['2026-10'],
      },
    ]);
    expect(data.estimate).toMatchObject({ before: 120_000, after: 125_000, steps: [{ project: 'erp', change: 5_000 }] });
  });

  it('are null where there are no two months', () => {
    expect(JSON.parse(jsonFile(changesData(anOffice(aProject({})), today)))).toMatchObject({ month: null, projects: [], estimate: null });
  });

  it('are a table with a row a project and month', () => {
    const { columns, rows } = changesTable(office, today);
    const [row = []] = rows;
    const cell = (name: string) => row[columns.indexOf(name)];
    expect(rows).toHaveLength(1);
    expect(row).toHaveLength(columns.length);
    expect([cell('month'), cell('project'), cell('stated.after'), cell('estimateAtCompletion.after'), cell('lifecycle.before')]).toEqual([
      '2026-10',
      'erp',
      'amber',
      125_000,
      undefined,
    ]);
  });
});

describe('gaps as a table', () => {
  it('name project, item, file and rule', () => {
    const { columns, rows } = completenessTable(office, today);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows).toContainEqual(['erp', 'in-progress', 'objectives', 1, '', 'projects/erp/project.md', 'no-objective']);
  });
});
