import { describe, expect, it } from 'vitest';
import { inRows } from '#importers/csv/finding.ts';

const text = { en: 'wrong', de: 'falsch' };
const rows = (...numbers: readonly number[]) => numbers.map((row) => ({ row, line: row }));

describe('rows in a message', () => {
  it('are named as numbers and ranges', () => {
    expect(inRows(rows(4), text, text).message).toEqual({ en: 'row 4: wrong', de: 'Zeile 4: falsch' });
    expect(inRows(rows(4, 5, 6, 9), text, text).message).toEqual({ en: 'rows 4–6 and 9: wrong', de: 'Zeilen 4–6 und 9: falsch' });
  });

  it('of very many the first are named, and how many more there are', () => {
    const odd = rows(...Array.from({ length: 40 }, (_, index) => index * 2 + 1));
    expect(inRows(odd, text, text).message.en).toBe('rows 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 28 more: wrong');
  });
});
