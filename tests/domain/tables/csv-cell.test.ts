import { describe, expect, it } from 'vitest';
import { harmlessCell } from '#domain/tables/csv-cell.ts';

describe('a cell of a CSV file', () => {
  it('is no formula for a spreadsheet', () => {
    expect(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx'].map(harmlessCell)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@sum",
      "'\tx",
      "'\rx",
      "'\nx",
    ]);
  });

  it('leaves numbers as they are, negative ones too, and what is not known empty', () => {
    expect([-1.5, 0, true, undefined, 'text - with = signs'].map(harmlessCell)).toEqual(['-1.5', '0', 'true', '', 'text - with = signs']);
  });
});
