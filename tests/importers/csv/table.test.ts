import { describe, expect, it } from 'vitest';
import { csvLimits, tableOf } from '#importers/csv/table.ts';
import { aFile, aMapping } from './office.ts';

const said = (text: string, mapping = aMapping()): readonly string[] =>
  tableOf(text, mapping).findings.map(({ message, line }) => `${String(line)} ${message.en}`);

describe('rows of a file', () => {
  it('keep their numbers over empty rows and cells of several lines', () => {
    const { table, findings } = tableOf(aFile('a,IT,"Acceptable\nuse",Done', '', 'b,IT,x,Done'), aMapping());
    expect(findings).toEqual([]);
    expect(table?.rows.map(({ row, line, cells }) => [row, line, cells[2]])).toEqual([
      [2, 2, 'Acceptable use'],
      [4, 5, 'x'],
    ]);
  });

  it('a ragged row is named and left out; nothing is shifted', () => {
    const { table } = tableOf(aFile('a,IT,x', 'b,IT,x,Done', 'c,I,T,x,Done'), aMapping());
    expect(table?.rows.map(({ row }) => row)).toEqual([3]);
    expect(said(aFile('a,IT,x', 'b,IT,x,Done', 'c,I,T,x,Done'))).toEqual([
      '2 rows 2 and 4: the number of cells is not that of the headings (4)',
    ]);
  });

  it('headings that stand twice are told apart by their position', () => {
    const text = 'Login,Department,Course,Status,Status\na,IT,x,1,Done\n';
    expect(said(text)).toEqual(['1 2 columns have the heading "Status"']);
    const byPosition = aMapping({ columns: { person: 'Login', group: 'Department', document: 'Course', status: 5 } });
    expect(tableOf(text, byPosition).table?.columns.status).toBe(4);
    expect(said(text, aMapping({ columns: { person: 6, group: 'Department', document: 'Course' } }))).toEqual([
      '1 the file has only 5 columns',
    ]);
  });

  it('reads from the row of headings that is declared, or by position where there is none', () => {
    const mapping = aMapping({ headingRow: 3 });
    expect(tableOf(`Report\n\n${aFile('a,IT,x,Done')}`, mapping).table?.rows.map(({ row }) => row)).toEqual([4]);
    const bare = aMapping({ headingRow: 0, columns: { person: 1, group: 2, document: 3, status: 4 } });
    expect(tableOf('a,IT,x,Done\n', bare).table?.rows.map(({ row }) => row)).toEqual([1]);
    expect(said('a,IT,x,Done\n', aMapping({ headingRow: 0 }))).toHaveLength(4);
  });

  it('takes a mark of UTF-8 for no part of the first heading, and letters as they look', () => {
    expect(said(`\uFEFF${aFile()}`)).toEqual([]);
    expect(said('Login,Statu\u0308s\n', aMapping({ columns: { person: 'Login', status: 'Statüs' } }))).toEqual([]);
  });

  it('says where quotation marks do not match, and quotes nothing', () => {
    expect(said(aFile('a,IT,"x,Done', 'canary,IT,x,Done'))[0]).toMatch(/^\d+ the quotation marks do not match/);
    expect(JSON.stringify(tableOf(aFile('ca"nary,IT,x,Done'), aMapping()))).not.toContain('nary');
  });

  it('refuses more rows than it counts', () => {
    expect(said(aFile(...Array.from({ length: csvLimits.rows + 1 }, () => 'a,IT,x,Done')))).toEqual([
      '1 the file has more than 100000 rows',
    ]);
  });
});
