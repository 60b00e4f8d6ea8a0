import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '#importers/csv/dates.ts';
import { dayOfNumber } from '#domain/time/calendar.ts';

describe('days of an export', () => {
  it('are read in the declared order, with or without a time', () => {
    expect(dayIn('31.10.2026', 'dmy')).toBe('2026-10-31');
    expect(dayIn('03/04/2026', 'dmy')).toBe('2026-04-03');
    expect(dayIn('03/04/2026', 'mdy')).toBe('2026-03-04');
    expect(dayIn('2026-10-31T14:05:09', 'ymd')).toBe('2026-10-31');
    expect(dayIn('1/2/2026 2:05 PM', 'mdy')).toBe('2026-01-02');
  });

  it.each([
    ['a year of two digits', '03.04.26', 'dmy'],
    ['another order', '2026-10-31', 'dmy'],
    ['a month that does not exist', '31/12/2026', 'mdy'],
    ['a day that does not exist', '30.02.2026', 'dmy'],
    ['two kinds of separator', '03.04-2026', 'dmy'],
    ['a time zone', '2026-10-31T23:30:00Z', 'ymd'],
    ['an offset', '2026-10-31T23:30:00+02:00', 'ymd'],
    ['the number of a spreadsheet', '46326', 'dmy'],
    ['words', '31 Oct 2026', 'dmy'],
  ] as const)('%s is no day', (_what, cell, order) => {
    expect(dayIn(cell, order)).toBeUndefined();
  });

  it('law: what is written in an order is read back in it, and no text takes long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const [year = '', month = '', day = ''] = dayOfNumber(number).split('-');
        expect(dayIn(`${day}.${month}.${year}`, 'dmy')).toBe(dayOfNumber(number));
        expect(dayIn(`${String(Number(month))}/${String(Number(day))}/${year}`, 'mdy')).toBe(dayOfNumber(number));
        expect(dayIn(`${year}-${month}-${day}`, 'ymd')).toBe(dayOfNumber(number));
      }),
    );
    expect(dayIn(`${'1'.repeat(5_000_000)}.`, 'dmy')).toBeUndefined();
  });
});
