import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, isTimeZone } from '#importers/jira/zone.ts';

const at = (day: string, hour: number, minute = 0, offset?: number) => ({ day, minutes: hour * 60 + minute, offset });

describe('days in a time zone', () => {
  it('take a moment with an offset to the day that the zone has then', () => {
    const berlin = daysIn('Europe/Berlin', undefined);
    expect(berlin(at('2026-10-31', 23, 30, 0))).toEqual({ day: '2026-11-01' });
    expect(berlin(at('2026-07-31', 22, 30, 0))).toEqual({ day: '2026-08-01' });
    expect(berlin(at('2026-07-31', 21, 30, 0))).toEqual({ day: '2026-07-31' });
    expect(daysIn('America/Los_Angeles', undefined)(at('2026-11-01', 6, 0, 0))).toEqual({ day: '2026-10-31' });
  });

  it('leave the day that is written where no zone is declared, or the time has none', () => {
    expect(daysIn(undefined, undefined)(at('2026-10-31', 23, 30, 0))).toEqual({ day: '2026-10-31' });
    expect(daysIn('Europe/Berlin', undefined)(at('2026-10-31', 23, 30))).toEqual({ day: '2026-10-31' });
    expect(daysIn('Europe/Berlin', 'Asia/Tokyo')({ day: '2026-10-31', minutes: undefined, offset: undefined })).toEqual({
      day: '2026-10-31',
    });
  });

  it('turn times of the exporter into days of the office', () => {
    const days = daysIn('Europe/Berlin', 'America/New_York');
    expect(days(at('2026-11-10', 19))).toEqual({ day: '2026-11-11' });
    expect(days(at('2026-11-10', 17))).toEqual({ day: '2026-11-10' });
  });

  it('name a time that the clocks skip, and one that is twice and on two days', () => {
    expect(daysIn('UTC', 'Europe/Berlin')(at('2026-03-29', 2, 30))).toEqual({ fault: 'no-such-time' });
    expect(daysIn('UTC', 'Europe/Berlin')(at('2026-10-25', 2, 30))).toEqual({ day: '2026-10-25' });
    // 01:30 comes twice in New York that night: 05:30 and 06:30 UTC, with midnight of this zone between them.
    expect(daysIn('Etc/GMT+6', 'America/New_York')(at('2026-11-01', 1, 30))).toEqual({ fault: 'two-days' });
  });

  it('know which zones there are', () => {
    expect([isTimeZone('Europe/Berlin'), isTimeZone('UTC'), isTimeZone('Europe/Talbrueck'), isTimeZone('')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('law: a moment is on the same day or the next or the one before, in every zone', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC');
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (name, minutes, day, month) => {
          const date = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const result = daysIn(name, undefined)({ day: date, minutes, offset: 0 });
          const expected = new Intl.DateTimeFormat('sv-SE', { timeZone: name }).format(Date.UTC(2026, month - 1, day, 0, minutes));
          expect(result).toEqual({ day: expected });
        },
      ),
    );
  });
});
