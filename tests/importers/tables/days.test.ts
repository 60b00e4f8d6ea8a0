import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import { dayOfCell, looksLikeDay, monthOfCell } from '#importers/tables/days.ts';

describe('a day in a cell', () => {
  it.each([
    ['2026-10-31', undefined, '2026-10-31'],
    ['2026-10-31T00:00:00', undefined, '2026-10-31'],
    ['31.10.2026', 'dmy', '2026-10-31'],
    ['10/31/2026', 'mdy', '2026-10-31'],
    ['2026/10/31', 'ymd', '2026-10-31'],
    ['31 Mar 2026', undefined, '2026-03-31'],
    ['31-Mar-2026', undefined, '2026-03-31'],
    ['31. März 2026', undefined, '2026-03-31'],
    ['March 31, 2026', undefined, '2026-03-31'],
    ['1st May 2026', undefined, '2026-05-01'],
    ['46326', 'serial', '2026-10-31'],
    ['25569', 'serial', '1970-01-01'],
  ] as const)('reads %s', (cell, order, day) => {
    expect(dayOfCell(cell, order)).toBe(day);
  });

  it.each([
    ['03/04/2026', undefined],
    ['31.10.26', 'dmy'],
    ['31/10/2026', 'mdy'],
    ['30.02.2026', 'dmy'],
    ['2026-02-30', undefined],
    ['31 Foo 2026', undefined],
    ['46326', 'dmy'],
    ['7', 'serial'],
    ['Q3 2026', 'dmy'],
    ['', 'dmy'],
  ] as const)('does not guess at %s', (cell, order) => {
    expect(dayOfCell(cell, order)).toBeUndefined();
  });

  it('is the same day in every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays('1970-01-01', days);
        const [year = '', month = '', date = ''] = day.split('-');
        expect(dayOfCell(`${date}.${month}.${year}`, 'dmy')).toBe(day);
        expect(dayOfCell(`${month}/${date}/${year}`, 'mdy')).toBe(day);
        expect(dayOfCell(String(days + 25_569), 'serial')).toBe(day);
        expect(monthOfCell(day, undefined)).toBe(day.slice(0, 7));
      }),
    );
  });

  it('is noticed where its order is missing', () => {
    expect(['03/04/2026', '3.4.26', '2026/10/31'].map(looksLikeDay)).toEqual([true, true, true]);
    expect(['soon', '1.5', 'Q3 2026'].map(looksLikeDay)).toEqual([false, false, false]);
  });
});

describe('a month in a cell', () => {
  it.each([
    ['2026-10', '2026-10'],
    ['10/2026', '2026-10'],
    ['1.2026', '2026-01'],
    ['2026/3', '2026-03'],
    ['Okt 2026', '2026-10'],
    ['October 2026', '2026-10'],
    ['Sept. 2026', '2026-09'],
  ])('reads %s', (cell, month) => {
    expect(monthOfCell(cell, undefined)).toBe(month);
  });

  it('does not guess at others', () => {
    for (const cell of ['10/26', 'Oct-26', '13/2026', '2026', 'FY26', '03/04/2026']) {
      expect(monthOfCell(cell, undefined), cell).toBeUndefined();
    }
    expect(monthOfCell('03/04/2026', 'dmy')).toBe('2026-04');
  });
});
