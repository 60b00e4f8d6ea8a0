import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addMonthsToDay,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  lastDayOf,
  monthOf,
  monthsOfPeriod,
} from '#domain/time/calendar.ts';

const number = fc.integer({ min: dayNumber('0200-01-01'), max: dayNumber('9000-12-31') });
const day = number.map(dayOfNumber);
const month = day.map(monthOf);
const days = fc.integer({ min: -20_000, max: 20_000 });
const months = fc.integer({ min: -600, max: 600 });

describe('days', () => {
  it('count from 1970, the same in every time zone', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-03-29')).toBe(20_541);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('and their numbers are two names of the same', () => {
    fc.assert(
      fc.property(number, (count) => {
        expect(dayNumber(dayOfNumber(count))).toBe(count);
      }),
    );
  });

  it('are those of the calendar of the platform', () => {
    fc.assert(
      fc.property(number, (count) => {
        expect(dayOfNumber(count)).toBe(new Date(count * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it('are in the order of their texts', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  it('that are added are the days between', () => {
    fc.assert(
      fc.property(day, days, (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(addDays(addDays(from, count), -count)).toBe(from);
      }),
    );
  });

  it('exist or do not', () => {
    for (const text of ['2026-10-31', '2024-02-29', '2000-02-29', '1999-12-31']) expect(isDay(text)).toBe(true);
    for (const text of [
      '2026-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-10-32',
      '2026-10-00',
      '2026-4-1',
      '31.10.2026',
      '2026-10-31T00:00',
      ' 2026-10-31',
      '',
      'today',
    ]) {
      expect(isDay(text)).toBe(false);
    }
  });

  it('that come from numbers exist', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(isDay(text)).toBe(true);
      }),
    );
  });
});

describe('months', () => {
  it('roll over the year in both directions', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-12', 0)).toBe('2026-12');
  });

  it('add up, and come back', () => {
    fc.assert(
      fc.property(month, months, months, (from, a, b) => {
        expect(addMonths(addMonths(from, a), b)).toBe(addMonths(from, a + b));
        expect(addMonths(addMonths(from, a), -a)).toBe(from);
      }),
    );
  });

  it('end on the day before the next begins', () => {
    expect(['2026-02', '2024-02', '2026-04', '2026-12'].map(lastDayOf)).toEqual(['2026-02-28', '2024-02-29', '2026-04-30', '2026-12-31']);
    fc.assert(
      fc.property(month, (text) => {
        expect(addDays(lastDayOf(text), 1)).toBe(`${addMonths(text, 1)}-01`);
        expect(monthOf(lastDayOf(text))).toBe(text);
      }),
    );
  });

  it('later is the same day, or the last one of a shorter month', () => {
    expect(addMonthsToDay('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonthsToDay('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonthsToDay('2026-10-15', 12)).toBe('2027-10-15');
    fc.assert(
      fc.property(day, months, (from, count) => {
        const later = addMonthsToDay(from, count);
        expect(isDay(later)).toBe(true);
        expect(monthOf(later)).toBe(addMonths(monthOf(from), count));
        expect(later.slice(8) === from.slice(8) || (later.slice(8) < from.slice(8) && later === lastDayOf(monthOf(later)))).toBe(true);
      }),
    );
  });

  it('of a period are its number', () => {
    expect(monthsOfPeriod('P3M')).toBe(3);
    expect(monthsOfPeriod('P36M')).toBe(36);
  });
});
