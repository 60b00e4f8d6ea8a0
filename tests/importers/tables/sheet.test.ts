import { describe, expect, it } from 'vitest';
import { columnLetters, sheetLimits, sheetOf } from '#importers/tables/sheet.ts';
import type { ColumnName, Sheet } from '#importers/tables/sheet.ts';

const sheet = (
  text: string,
  names: readonly ColumnName[],
  more: { headingRow?: number; transposed?: boolean; separator?: string } = {},
): Sheet => {
  const read = sheetOf(text, { separator: ',', headingRow: 1, transposed: false, names, ...more });
  if ('fault' in read) throw new Error(read.fault);
  return read;
};

describe('a sheet', () => {
  it('keeps the cells that are asked for, by heading, by the start of a heading, and by position', () => {
    const { rows, columns, unused } = sheet('\uFEFFNo, Very long heading (of 2026) ,Note,More\n1,a,b,c\n', ['No', 'Very long*', 3]);
    expect([...columns].map(([name, { position, label }]) => [name, position, label])).toEqual([
      ['No', 0, 'No'],
      ['Very long*', 1, 'Very long heading (of 2026)'],
      [3, 2, 'Note'],
    ]);
    expect(rows).toEqual([{ row: 2, line: 2, cells: ['1', 'a', 'b'] }]);
    expect(unused).toEqual(['More']);
  });

  it('counts rows as a spreadsheet does and lines as an editor does', () => {
    const { rows } = sheet('A,B\n1,"two\nlines"\n,\n\n2,x\n', ['A']);
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [2, 2],
      [5, 6],
    ]);
  });

  it('names headings that are missing, ambiguous or beyond the last column', () => {
    expect(sheet('A,B,A\n', ['A', 'C', 9, 'B']).missing).toEqual([
      { name: 'A', why: 'several', positions: [1, 3] },
      { name: 'C', why: 'none', positions: [3] },
      { name: 9, why: 'beyond', positions: [3] },
    ]);
  });

  it('names ragged rows, and takes empty cells beyond the headings for nothing', () => {
    const { rows, ragged } = sheet('A,B,,\n1,2,,\n1,2\n1\n1,2,3\n1,2,,,,\n', ['A']);
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 6]);
    expect(ragged.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('is read without headings, with headings further down, and turned', () => {
    expect(sheet('1;2\n3;4\n', [2], { headingRow: 0, separator: ';' }).rows.map(({ cells }) => cells)).toEqual([['2'], ['4']]);
    expect(sheet('Report of March\n\nA,B\n1,2\n', ['B'], { headingRow: 3 }).rows.map(({ cells, row }) => [row, ...cells])).toEqual([
      [4, '2'],
    ]);
    expect(sheet('Name,One,Two\nCost,1,2\n', ['Cost', 'Name'], { transposed: true }).rows.map(({ cells }) => cells)).toEqual([
      ['1', 'One'],
      ['2', 'Two'],
    ]);
  });

  it('is refused where quotation marks do not match, or it has too many rows, or none', () => {
    const options = { separator: ',', headingRow: 1, transposed: false, names: [] };
    expect(sheetOf('A\n"x\n', options)).toMatchObject({ fault: 'quotes' });
    expect(sheetOf('A\n"x"y\n', options)).toEqual({ fault: 'quotes', line: 2 });
    expect(sheetOf(`A\n${'1\n'.repeat(sheetLimits.rows + 1)}`, options)).toEqual({ fault: 'rows', line: 1 });
    expect(sheetOf('', options)).toEqual({ fault: 'empty', line: 1 });
    expect(sheetOf(`A\n${','.repeat(sheetLimits.cells)}\n`, options)).toEqual({ fault: 'wide', line: 2 });
    expect(sheetOf(`A\n"${'x'.repeat(sheetLimits.recordBytes * 2)}"\n`, options)).toMatchObject({ fault: 'long' });
  });

  it('has columns as spreadsheets name them', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
