import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/client/csv-text.ts';
import { dayValue, longTableFile, partsColumn, sentFilters, tableFile, textTable } from '../../src/client/sent-table.ts';
import type { SentTable } from '../../src/client/sent-table.ts';
import { partsAt, rawAt, sortValueAt } from '../../src/client/table-cells.ts';
import { matchingRows, orderOf, ranksOf, sortedRows, wordsOf } from '../../src/client/table-selection.ts';

const table: SentTable = {
  rows: 4,
  filters: sentFilters([
    { state: 'red running', unit: 'it all' },
    { state: 'green running', unit: '*' },
    { state: 'red', unit: 'sales all' },
    { state: 'green', unit: 'it all' },
  ]),
  columns: [
    partsColumn({ key: 'project' }, [
      [{ text: 'ERP renewal', href: '/projects/erp/' }],
      [{ text: 'Portal' }],
      [{ text: 'Übergabe' }],
      [{ text: 'Data centre' }],
    ]),
    partsColumn(
      { key: 'colour' },
      [
        [{ text: 'Red', kind: 'rag red', mark: 'red' }],
        [{ text: 'Green', kind: 'rag green', mark: 'green' }],
        [{ text: 'Red', kind: 'rag red', mark: 'red' }],
        [{ text: 'no report', kind: 'unknown' }],
      ],
      [1, 4, 1, ''],
    ),
    { key: 'budget', kind: 'money', values: [1_250_000, 99.5, '0', 3] },
    { key: 'cpi', kind: 'index', values: [0.852163, '', 1, 1.2], courses: [[110, null, 85], [], [100], [100, 120]], reference: 1 },
    { key: 'end', kind: 'day', values: [dayValue('2026-12-31'), '1', dayValue('2026-02-28'), dayValue('2027-01-01')] },
    { key: 'trend', kind: 'trend', values: ['gar', '', 'n-', 'g'] },
    { key: 'variance', kind: 'percent', values: [0.123, -0.05, 0, 0.0001] },
  ],
  language: 'en',
  currency: 'EUR',
  reasons: ['there is no baseline', 'not stated'],
  colours: { g: 'Green', a: 'Amber', r: 'Red', n: 'Not assessed' },
};

const column = (key: string) => {
  const found = table.columns.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};
const texts = (key: string, row: number): readonly string[] => partsAt(table, column(key), row).map(({ text }) => text);
const order = (key: string, descending = false): readonly number[] =>
  sortedRows([0, 1, 2, 3], ranksOf(column(key), table.rows, 'en'), descending);
const found = (filters: Readonly<Record<string, string>>): readonly number[] =>
  matchingRows(table, new Map(Object.entries(filters)), wordsOf(table));

describe('the cells of a sent table', () => {
  it('show numbers in the language of the page, with the course beside', () => {
    expect(texts('budget', 0)).toEqual(['€1.25m']);
    expect(texts('cpi', 0)).toEqual(['0.85', '1.10 → – → 0.85']);
    expect(texts('end', 0)).toEqual(['31 Dec 2026']);
    expect([0, 1, 2, 3].flatMap((row) => texts('variance', row))).toEqual(['+12.3%', '−5%', '0%', '0%']);
  });

  it('say why a number is not known, and never show 0 for it', () => {
    expect(partsAt(table, column('budget'), 2)).toEqual([{ text: 'there is no baseline', kind: 'unknown' }]);
    expect(rawAt(table, column('budget'), 2)).toBeUndefined();
    expect(sortValueAt(column('budget'), 2)).toBe('');
  });

  it('draw marks and trends, with their twin in words', () => {
    expect(partsAt(table, column('colour'), 0)[0]).toMatchObject({ text: 'Red', kind: 'rag red', drawing: { width: 12 } });
    expect(partsAt(table, column('trend'), 0)[0]).toMatchObject({ text: 'Green → Amber → Red', isTwin: true });
    expect(partsAt(table, column('trend'), 1)).toEqual([]);
  });

  it('go into files as they are: numbers not rounded for the eye, days as ISO text', () => {
    expect(rawAt(table, column('cpi'), 0)).toBe(0.852163);
    expect(rawAt(table, column('end'), 0)).toBe('2026-12-31');
    expect(rawAt(table, column('project'), 0)).toBe('ERP renewal');
    expect(rawAt(table, column('colour'), 3)).toBeUndefined();
  });
});

describe('a sent table', () => {
  it('holds each distinct cell once', () => {
    expect(column('colour')).toMatchObject({ options: { length: 3 }, values: [0, 1, 0, 2], order: [1, 4, ''] });
    expect(column('project')).not.toHaveProperty('values');
  });

  it('is the same after its way through the file', () => {
    expect(JSON.parse(tableFile(table))).toEqual(table);
  });

  it('can be made of rows of text', () => {
    const rows = [{ filters: { level: 'must' }, cells: [[{ text: 'MUST', kind: 'chip' }], [{ text: 'Do it', lang: 'de' }]] }];
    const sent = textTable(rows);
    expect(sent.columns.map((own) => partsAt(sent, own, 0))).toEqual([[{ text: 'MUST', kind: 'chip' }], [{ text: 'Do it', lang: 'de' }]]);
    expect(longTableFile(rows)).toBe(tableFile(sent));
  });
});

describe('filtering', () => {
  it('takes one of several values, and a star for every value', () => {
    expect(found({ state: 'running' })).toEqual([0, 1]);
    expect(found({ unit: 'it' })).toEqual([0, 1, 3]);
    expect(found({ state: 'red', unit: 'all' })).toEqual([0, 2]);
  });

  it('looks for every word, in whatever case', () => {
    expect(found({ q: 'RENEWAL erp' })).toEqual([0]);
    expect(found({ q: 'über' })).toEqual([2]);
  });

  it('finds nothing by a filter that the table does not have', () => {
    expect(found({ other: 'x' })).toEqual([]);
  });
});

describe('sorting', () => {
  it('puts what is not known last, in both directions', () => {
    expect(order('budget')).toEqual([3, 1, 0, 2]);
    expect(order('budget', true)).toEqual([0, 1, 3, 2]);
  });

  it('sorts names as the language does, colours by their rank, days by time', () => {
    expect(order('project')).toEqual([3, 0, 1, 2]);
    expect(order('colour')).toEqual([0, 2, 1, 3]);
    expect(order('end')).toEqual([2, 0, 3, 1]);
  });

  it('loses and invents no row', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.constant('')), { maxLength: 50 }), fc.boolean(), (values, descending) => {
        const rows = values.map((_, row) => row);
        const ranks = ranksOf({ kind: 'money', values }, values.length, 'en');
        const sorted = sortedRows(rows, ranks, descending);
        expect([...sorted].sort((a, b) => a - b)).toEqual(rows);
        const known = sorted.map((row) => values[row]).filter((value) => typeof value === 'number');
        expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });

  it('is read from the address', () => {
    expect(orderOf('-cost')).toEqual({ key: 'cost', descending: true });
    expect(orderOf('cost')).toEqual({ key: 'cost', descending: false });
    expect(orderOf(null)).toBeUndefined();
  });
});

describe('the CSV of what is shown', () => {
  it('opens in spreadsheets, quotes what must be, and holds no formula', () => {
    expect(
      csvText({
        columns: ['Project', 'CPI'],
        rows: [
          ['=cmd', 0.852163],
          ['A "b", c', undefined],
          ['-1', -1],
        ],
      }),
    ).toBe('\uFEFFProject,CPI\r\n\'=cmd,0.852163\r\n"A ""b"", c",\r\n\'-1,-1\r\n');
  });
});
