import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { occurrences, recurrence } from '#domain/time/recurrence.ts';

const daysOf = (rule: string, from: string, to: string, start = '2026-01-01'): readonly string[] => {
  const known = recurrence(rule);
  if (known === undefined) throw new Error('not plain');
  return occurrences(known, start, from, to);
};

describe('the days of a recurring task', () => {
  it('falls on the first Tuesday of each month', () => {
    expect(daysOf('FREQ=MONTHLY;BYDAY=1TU', '2026-11-01', '2027-01-31')).toEqual(['2026-11-03', '2026-12-01', '2027-01-05']);
  });

  it('falls on the last Friday of each quarter', () => {
    expect(daysOf('FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR', '2026-01-01', '2026-12-31', '2026-03-01')).toEqual([
      '2026-03-27',
      '2026-06-26',
      '2026-09-25',
      '2026-12-25',
    ]);
  });

  it('falls on the last day of short and long months', () => {
    expect(daysOf('FREQ=MONTHLY;BYMONTHDAY=-1', '2028-01-15', '2028-03-31')).toEqual(['2028-01-31', '2028-02-29', '2028-03-31']);
  });

  it('leaves out months that lack the day', () => {
    expect(daysOf('FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-01', '2026-05-31')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  });

  it('counts every second week from the week of its start', () => {
    expect(daysOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', '2026-01-01', '2026-01-31', '2026-01-01')).toEqual([
      '2026-01-01',
      '2026-01-12',
      '2026-01-15',
      '2026-01-26',
      '2026-01-29',
    ]);
  });

  it('returns on the day of its start where it names none', () => {
    expect(daysOf('FREQ=YEARLY', '2026-01-01', '2028-12-31', '2026-05-07')).toEqual(['2026-05-07', '2027-05-07', '2028-05-07']);
    expect(daysOf('FREQ=YEARLY;BYMONTH=3,9', '2026-01-01', '2026-12-31', '2026-01-10')).toEqual(['2026-03-10', '2026-09-10']);
    expect(daysOf('FREQ=WEEKLY', '2026-01-01', '2026-01-15', '2026-01-01')).toEqual(['2026-01-01', '2026-01-08', '2026-01-15']);
  });

  it('finds the first Monday of the year for a yearly rule without months', () => {
    expect(daysOf('FREQ=YEARLY;BYDAY=1MO', '2026-01-01', '2027-12-31')).toEqual(['2026-01-05', '2027-01-04']);
  });

  it('never falls where no day fits, and ends soon in saying so', () => {
    expect(daysOf('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', '2027-12-31')).toEqual([]);
  });

  it('never falls before its start or outside the asked days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (frequency, interval, offset, length) => {
          const start = '2026-02-28';
          const from = addDays(start, offset);
          const to = addDays(from, length);
          const days = daysOf(`FREQ=${frequency};INTERVAL=${String(interval)}`, from, to, start);
          expect(days.every((day) => day >= start && day >= from && day <= to)).toBe(true);
          if (frequency === 'DAILY') expect(days.every((day) => daysBetween(start, day) % interval === 0)).toBe(true);
        },
      ),
    );
  });
});
