import { describe, expect, it } from 'vitest';
import { jiraProfile } from '#schemas/jira-profile.ts';

const isValid = (data: unknown): boolean => jiraProfile.safeParse(data).success;

describe('a profile of Jira exports', () => {
  it('extends one of ours, and says what differs', () => {
    expect(isValid({ extends: 'de' })).toBe(true);
    expect(
      isValid({
        extends: 'en',
        timeZone: 'Europe/Berlin',
        separator: '\t',
        encoding: 'windows-1252',
        dateFormats: ['dd.MM.yyyy HH:mm'],
        headings: { storyPoints: ['customfield_10016'] },
        statuses: { done: ['Accepted'], excluded: ['Parked'] },
      }),
    ).toBe(true);
  });

  it.each([
    [{}],
    [{ extends: 'klingon' }],
    [{ extends: 'en', dateOrder: 'dmy' }],
    [{ extends: 'en', months: ['Jan'] }],
    [{ extends: 'en', headings: { assignee: ['Assignee'] } }],
    [{ extends: 'en', timeZone: '../etc/passwd\n' }],
    [{ extends: 'en', statuses: { done: [] } }],
  ])('refuses %j', (data) => {
    expect(isValid(data)).toBe(false);
  });
});
