import { describe, expect, it } from 'vitest';
import { profileFaults, profileOn, sameName } from '#importers/jira/profile.ts';
import { jiraProfiles } from '#importers/jira/profiles.ts';
import type { OwnJiraProfile } from '#schemas/jira-profile.ts';

const own = (given: Omit<OwnJiraProfile, 'extends'>) => profileOn(jiraProfiles.de, given, 'own');
const faults = (given: Omit<OwnJiraProfile, 'extends'>) =>
  profileFaults(own(given), given).map(({ path, message }) => `${path.join('.')}: ${message.en}`);

describe('profiles', () => {
  it('compare names without case, spaces and the form of letters', () => {
    expect(sameName(' Lo\u0308sung  ’x’ ')).toBe("lösung 'x'");
  });

  it('keep what an own profile does not say, and put its names first', () => {
    const profile = own({ timeZone: 'Europe/Berlin', headings: { key: ['Nummer'] } });
    expect(profile.headings.key.slice(0, 2)).toEqual(['Nummer', 'Vorgangsschlüssel']);
    expect([profile.timeZone, profile.months[2]?.[0], profile.name]).toEqual(['Europe/Berlin', 'Mär', 'own']);
  });

  it('sort a status anew where the own profile puts it elsewhere', () => {
    const { statuses } = own({ statuses: { open: ['Resolved', 'Beim Kunden'] } });
    expect(statuses.open.slice(0, 2)).toEqual(['Resolved', 'Beim Kunden']);
    expect(statuses.done).not.toContain('Resolved');
  });

  it('take the own field of points for the only one', () => {
    expect(own({ headings: { storyPoints: ['Aufwand'] } }).headings.storyPoints).toEqual(['Aufwand']);
  });

  it('refuse zones and formats that do not exist, orders that clash, people, and a status in two lists', () => {
    expect(faults({ timeZone: 'Europe/Nowhere' })).toEqual(['timeZone: there is no time zone "Europe/Nowhere"']);
    expect(faults({ timeZone: 'UTC', writtenIn: 'Mars' })).toEqual(['writtenIn: there is no time zone "Mars"']);
    expect(faults({ writtenIn: 'UTC' })).toEqual(['writtenIn: tells where the times are written, but not where days are counted']);
    expect(faults({ dateFormats: ['dd/MM/yyyy', 'today'] })).toEqual(['dateFormats.1: "today" is no format of a date']);
    expect(faults({ dateFormats: ['dd/MM/yyyy', 'MM/dd/yyyy'] })).toEqual([
      'dateFormats: a date such as 02/11/2026 could be read as "dd/MM/yyyy" and as "MM/dd/yyyy"',
    ]);
    expect(faults({ headings: { status: ['Autor'] } })).toEqual([
      'headings.status.0: "Autor" holds people or remarks, which are never read',
    ]);
    expect(faults({ statuses: { open: ['A'], done: ['a'] } })).toEqual(['statuses: the status "a" stands in two lists']);
    expect(faults({ dateFormats: ['dd.MM.yyyy'] })).toEqual([]);
  });

  it('ours have twelve months each, no status in two lists, and no person among the columns that are read', () => {
    for (const { name, months, statuses, headings, people } of Object.values(jiraProfiles)) {
      const all = [...statuses.open, ...statuses.done, ...statuses.excluded].map(sameName);
      const forms = months.flat().map(sameName);
      const read = Object.values(headings).flat().map(sameName);
      expect([name, months.length, new Set(all).size === all.length, new Set(forms).size === forms.length]).toEqual([name, 12, true, true]);
      expect([name, people.map(sameName).filter((person) => read.includes(person))]).toEqual([name, []]);
    }
  });
});
