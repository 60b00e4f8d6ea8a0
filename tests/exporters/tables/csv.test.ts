import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#exporters/tables/csv.ts';

const rowsOf = (text: string): string[][] => parse(text, { bom: true });

describe('a table as CSV', () => {
  it('begins with a mark for spreadsheets and ends its lines as they expect', () => {
    expect(csvText({ name: 't', columns: ['a', 'b'], rows: [['x', 1]] })).toBe('﻿a,b\r\nx,1\r\n');
  });

  it('makes text that a spreadsheet would run harmless, and leaves numbers alone', () => {
    const rows = [['=1+1', '+1', '-1', '@x', '\tx', '\rx', -5, 'a=b']];
    expect(rowsOf(csvText({ name: 't', columns: rows[0]?.map((_, index) => `c${String(index)}`) ?? [], rows }))[1]).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      "'\rx",
      '-5',
      'a=b',
    ]);
  });

  it('keeps a line end within its cell, so that nothing after it becomes a row', () => {
    const text = csvText({ name: 't', columns: ['a'], rows: [['one\n=1+1'], ['two\r=1+1']] });
    expect(text).toBe('\uFEFFa\r\n"one\n=1+1"\r\n"two\r=1+1"\r\n');
  });

  it('leaves what is not known empty', () => {
    expect(rowsOf(csvText({ name: 't', columns: ['a', 'b', 'c'], rows: [[undefined, 0, false]] }))[1]).toEqual(['', '0', 'false']);
  });

  it('gives back every text that it was given, with one apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (cells) => {
        fc.pre(cells.some((cell) => cell !== ''));
        const columns = cells.map((_, index) => `c${String(index)}`);
        const [, row = []] = rowsOf(csvText({ name: 't', columns, rows: [cells] }));
        expect(row.map((cell, index) => (cells[index] === cell ? cell : cell.replace(/^'/, '')))).toEqual(cells);
        expect(row.some((cell) => /^[=+\-@\t\r\n]/.test(cell))).toBe(false);
      }),
    );
  });
});
