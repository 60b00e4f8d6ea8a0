import { describe, expect, it } from 'vitest';
import type { CsvTable } from '#exporters/tables/csv.ts';
import { figuresTable, projectsTable } from '#exporters/tables/portfolio.ts';
import { aBaseline, aProject, aReport, anOffice, today } from '../../builders.ts';

const asObjects = ({ columns, rows }: CsvTable) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

const office = anOffice(
  aProject({ id: 'erp', title: 'ERP', start: { actual: '2026-01-15' } }),
  aBaseline(0),
  aReport('2026-09', { dataDate: '2026-09-30', progress: { value: 50 }, actualCost: 200_000 }),
  aReport('2026-10', { dataDate: '2026-10-31', progress: { value: 60 }, actualCost: 400_000 }),
  aProject({ id: 'idea', title: 'Idea', lifecycle: 'idea' }),
);

describe('the table of projects', () => {
  const rows = asObjects(projectsTable(office, today));

  it('holds head, stated and computed colours, and all figures of the newest report', () => {
    expect(rows[0]).toMatchObject({
      id: 'erp',
      lifecycle: 'in-progress',
      reportMonth: '2026-10',
      'stated.overall': 'green',
      'computed.cost': 'red',
      watermelon: true,
      budgetAtCompletion: 500_000,
      earnedValue: 300_000,
      actualCost: 400_000,
      costPerformanceIndex: 0.75,
    });
  });

  it('leaves empty what is not known, and never writes 0 for it', () => {
    expect(rows[1]).toMatchObject({
      id: 'idea',
      reportMonth: undefined,
      dataDate: undefined,
      earnedValue: undefined,
      'stated.overall': undefined,
    });
  });

  it('shows a past day as it was', () => {
    expect(asObjects(projectsTable(office, '2026-10-15'))[0]).toMatchObject({ reportMonth: '2026-09', earnedValue: 250_000 });
  });
});

describe('the table of figures', () => {
  it('has a row for each report, each on its own data date', () => {
    expect(asObjects(figuresTable(office, today)).map(({ month, dataDate, earnedValue }) => [month, dataDate, earnedValue])).toEqual([
      ['2026-09', '2026-09-30', 250_000],
      ['2026-10', '2026-10-31', 300_000],
    ]);
  });
});
