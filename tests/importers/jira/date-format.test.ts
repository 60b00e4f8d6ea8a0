import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormat, isoTime, readsTwoWays } from '#importers/jira/date-format.ts';
import { jiraProfiles } from '#importers/jira/profiles.ts';
import { dayOfNumber } from '#domain/time/calendar.ts';

const read = (format: string, text: string, profile: keyof typeof jiraProfiles = 'en') =>
  dateFormat(format, jiraProfiles[profile].months)?.(text);

describe('date formats of Jira', () => {
  it('reads the format that Jira writes by default, with a year of two digits', () => {
    expect(read('dd/MMM/yy h:mm a', '02/Nov/26 3:04 PM')).toEqual({ day: '2026-11-02', minutes: 904, offset: undefined });
    expect(read('dd/MMM/yy h:mm a', '02/Nov/26 12:00 AM')).toMatchObject({ minutes: 0 });
    expect(read('dd/MMM/yy', '31/Dec/99')).toMatchObject({ day: '1999-12-31' });
    expect(read('dd/MMM/yy', '31/Dec/69')).toMatchObject({ day: '2069-12-31' });
  });

  it.each([
    ['de', 'dd/MMM/yy HH:mm', '05/Mär/26 08:15', '2026-03-05'],
    ['de', 'd. MMM yyyy', '5. März 2026', '2026-03-05'],
    ['de', 'dd.MM.yyyy HH:mm', '05.03.2026 23:59', '2026-03-05'],
    ['es', 'dd/MMM/yy h:mm a', '03/dic/25 9:53 AM', '2025-12-03'],
    ['es', 'dd/MMM/yy h:mm a', '03/ago/26 9:53 p. m.', '2026-08-03'],
    ['pt', 'dd/MMM/yy h:mm a', '07/set/26 9:53 AM', '2026-09-07'],
    ['pt', "d 'de' MMM 'de' yyyy", '7 de out. de 2026', '2026-10-07'],
    ['fr', 'dd/MMM/yy h:mm a', '19/févr./26 7:31 PM', '2026-02-19'],
    ['fr', 'dd/MMM/yy h:mm a', '19/août/26 7:31 PM', '2026-08-19'],
    ['en-us', 'MM/dd/yyyy', '11/02/2026', '2026-11-02'],
    ['en-gb', 'dd/MM/yyyy', '11/02/2026', '2026-02-11'],
  ] as const)('%s reads %s: %s', (profile, format, text, day) => {
    expect(read(format, text, profile)?.day).toBe(day);
  });

  it.each([
    '02/Nov/2026 3:04 PM',
    '2/Nov/26 3:04 PM',
    '32/Nov/26 3:04 PM',
    '02/Nix/26 3:04 PM',
    '02/Nov/26 13:04 PM',
    '02/Nov/26 3:64 PM',
    '',
  ])('does not read "%s" as the default format', (text) => {
    expect(read('dd/MMM/yy h:mm a', text)).toBeUndefined();
  });

  it('knows days that do not exist', () => {
    expect(read('dd.MM.yyyy', '30.02.2026')).toBeUndefined();
    expect(isoTime('2026-02-30')).toBeUndefined();
  });

  it('reads ISO 8601 with the offset of the REST interface', () => {
    expect(isoTime('2026-10-31T23:30:00.000+0100')).toEqual({ day: '2026-10-31', minutes: 1410, offset: 60 });
    expect(isoTime('2026-10-31T23:30:00Z')).toMatchObject({ offset: 0 });
    expect(isoTime('2026-10-31')).toEqual({ day: '2026-10-31', minutes: undefined, offset: undefined });
    expect(isoTime('2026-10-31T25:30:00Z')).toBeUndefined();
    expect(isoTime('2026-10-31T23:30:00+9900')).toBeUndefined();
  });

  it.each(['dd/MM', 'dd/MMM/yy h:mm', 'dd/MMM/yy dd', 'QQ/MM/yyyy', ''])('takes "%s" for no format', (format) => {
    expect(dateFormat(format, jiraProfiles.en.months)).toBeUndefined();
  });

  it('sees two formats that read the same figures in two ways', () => {
    expect(readsTwoWays(['dd/MM/yyyy', 'MM/dd/yyyy HH:mm'])).toEqual(['dd/MM/yyyy', 'MM/dd/yyyy HH:mm']);
    expect(readsTwoWays(['d/M/yy', 'MM/dd/yy'])).toBeDefined();
    expect(readsTwoWays(['dd/MM/yyyy', 'yyyy/MM/dd', 'dd.MM.yyyy', 'dd/MMM/yy'])).toBeUndefined();
  });

  it('no profile of ours reads a date in two ways', () => {
    for (const { dateFormats, months, name } of Object.values(jiraProfiles)) {
      expect([name, readsTwoWays(dateFormats)]).toEqual([name, undefined]);
      for (const format of dateFormats) expect([name, format, dateFormat(format, months) === undefined]).toEqual([name, format, false]);
    }
  });

  it('law: every day is read back in every language, by each form of its month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 36_000 }),
        fc.constantFrom(...Object.values(jiraProfiles)),
        fc.nat(5),
        (number, profile, form) => {
          const day = dayOfNumber(number);
          const forms = profile.months[Number(day.slice(5, 7)) - 1] ?? [];
          const month = forms[form % forms.length] ?? '';
          expect(dateFormat('dd/MMM/yyyy', profile.months)?.(`${day.slice(8)}/${month}/${day.slice(0, 4)}`)?.day).toBe(day);
        },
      ),
    );
  });

  it('is quick on long texts', () => {
    expect(read('dd/MMM/yy h:mm a', `02/${'N'.repeat(100_000)}`)).toBeUndefined();
    expect(dateFormat("'".repeat(1000), [])).toBeUndefined();
  });
});
