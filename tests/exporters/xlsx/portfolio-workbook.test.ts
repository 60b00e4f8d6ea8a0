import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Site } from '#domain/office/site.ts';
import { kindOf, portfolioWorkbook } from '#exporters/xlsx/portfolio-workbook.ts';
import { columnHeading } from '#i18n/column-heading.ts';
import { de } from '#i18n/de.ts';
import { loadEngine } from '#solver/node.ts';
import { anOffice, today } from '../../builders.ts';

const engine = await loadEngine();
const site: Site = {
  office: anOffice(),
  asOf: today,
  edition: 'internal',
  revision: undefined,
  commits: new Map(),
  recordsHash: 'abc',
  toolVersion: '1.0',
  findings: [],
  contentRoot: '/',
  engine,
  address: undefined,
};

describe('what a column holds', () => {
  it('follows from the figure that it is named after', () => {
    expect(kindOf('actualCost', [])).toBe('money');
    expect(kindOf('costPerformanceIndex', [])).toBe('index');
    expect(kindOf('percentComplete', [])).toBe('share');
    expect(kindOf('forecastEnd', [])).toBe('day');
  });

  it('else from its values: only days are days, only numbers are numbers', () => {
    expect(kindOf('planned', ['2026-10-31', undefined])).toBe('day');
    expect(kindOf('planned', [1000, undefined])).toBe('money');
    expect(kindOf('note', ['2026-10-31', 'later'])).toBe('text');
    expect(kindOf('probability', [0.5])).toBe('share');
    expect(kindOf('tier', [1, 2])).toBe('count');
    expect(kindOf('measured', [1.5])).toBe('number');
    expect(kindOf('anything', [undefined, ''])).toBe('text');
  });
});

describe('the workbook of the portfolio', () => {
  const { workbook } = de.monthly;
  const bytes = portfolioWorkbook(site, [{ name: 'projects', columns: ['id', 'actualCost', 'stated.cost'], rows: [['erp', 5, 'green']] }], {
    language: 'de',
    heading: (column) => columnHeading('de', column),
    sheet: () => 'Projekte',
    title: 'Portfolio',
    editions: de.shell.editions,
    about: workbook.about,
    partial: de.money.leftOut.partial,
  });
  const parts = unzipSync(bytes);

  it('shows the newest whole months of a history that is too long for a sheet', () => {
    const months = ['2026-08', '2026-09', '2026-10'];
    const rows = months.flatMap((month) => Array.from({ length: 2_000 }, () => [month]));
    const long = portfolioWorkbook(site, [{ name: 'figures', columns: ['month'], rows }], {
      language: 'en',
      heading: (column) => column,
      sheet: (table) => table,
      title: '',
      editions: de.shell.editions,
      about: workbook.about,
      partial: de.money.leftOut.partial,
    });
    const sheet = strFromU8(unzipSync(long)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(4_001);
    expect(sheet).not.toContain('2026-08');
  });

  it('has headings in the language, and a last sheet about what it is made from', () => {
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('Gemeldet: Kosten');
    const about = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(about).toContain('Datenstand');
    expect(about).toContain('abc');
    expect(about).toContain('außerhalb eines Repositorys');
    expect(about).toContain('Die Summen gelten für das, was sie enthält.');
  });
});
