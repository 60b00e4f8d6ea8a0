import { describe, expect, it } from 'vitest';
import { portfolioMoneyData } from '#exporters/api/portfolio-money.ts';
import { alignmentTable, moneyTable } from '#exporters/tables/portfolio-money.ts';
import { moneyPage } from '#reports/portfolio/money-page.ts';
import { aBaseline, anOffice, aProject, aRecord, today } from '../../builders.ts';

const line = (id: string, data: object) => aRecord('budget', id, { year: 2026, pool: 'services', kind: 'opex', ...data });

const office = anOffice(
  aRecord('objectives', 'supply', { title: 'Supply', owner: 'coo', weight: 10 }),
  aProject({ objectives: [{ id: 'supply', weight: 100 }] }),
  aBaseline(0),
  line('erp/1', { planned: 100, forecast: 120 }),
  line('erp/2', { year: 2027, planned: 50 }),
);

describe('the money as data', () => {
  const data = portfolioMoneyData(office, today);

  it('holds every fiscal year, divided in every way, and says what is not known', () => {
    expect(data.years.map(({ year, isCurrent }) => [year, isCurrent])).toEqual([
      [2026, true],
      [2027, false],
    ]);
    expect(data.years[0]).toMatchObject({
      planned: 100,
      forecast: 120,
      actual: undefined,
      difference: 20,
      lines: { of: 1, planned: 1, actual: 0, begun: 1, compared: 1 },
      by: { objective: [{ key: 'supply', planned: 100 }], programme: [{ key: undefined, projects: ['erp'] }] },
    });
    expect(data.years[1]).toMatchObject({ difference: undefined, lines: { begun: 0 } });
  });

  it('makes no group of what the edition does not name, for that may be several programmes, units or objectives', () => {
    const hidden = aProject({ programme: 'restricted', unit: 'restricted', objectives: [{ id: 'restricted', weight: 60 }] });
    const narrow = anOffice(hidden, aBaseline(0), line('erp/1', { planned: 100 }));
    const [year] = portfolioMoneyData(narrow, today).years;
    expect(year).toMatchObject({ planned: 100, by: { programme: [], unit: [], objective: [{ key: undefined, planned: 40 }] } });
    expect(alignmentTable(narrow, today).rows.map(([, , objective]) => objective)).toEqual([undefined]);
  });

  it('gives the figures of the page', () => {
    const { year } = moneyPage(office, today);
    expect(data.years[0]).toMatchObject({ planned: year.planned.amount, forecast: year.forecast.amount, difference: year.difference });
  });

  it('is a table with a row for the year and one for each of its parts', () => {
    const { columns, rows } = moneyTable(office, today);
    expect(rows.filter(([year]) => year === 2026).map(([, by, key]) => [by, key])).toEqual([
      ['year', undefined],
      ['project', 'erp'],
      ['pool', 'services'],
      ['kind', 'opex'],
      ['unit', 'it'],
      ['category', 'transform'],
      ['programme', undefined],
      ['objective', 'supply'],
    ]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('is a table of projects and the objectives that they serve', () => {
    expect(alignmentTable(office, today).rows).toEqual([['erp', 'transform', 'supply', 500_000, 1, 1]]);
  });
});
