import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOn } from '#importers/jira/profile.ts';
import { jiraProfiles } from '#importers/jira/profiles.ts';
import { planOf, readJson, said } from './export.ts';

const search = readFileSync(new URL('../../fixtures/jira/search.json', import.meta.url), 'utf8');
const anIssue = (key: string, fields: object = {}): object => ({
  id: key.replace(/\D/g, ''),
  key,
  fields: { issuetype: { name: 'Story' }, status: { name: 'Done', statusCategory: { key: 'done' } }, ...fields },
});

describe('JSON of the REST interface', () => {
  it('is read with categories, days in the zone of the profile, points by the names of fields, and without people', () => {
    const { issues, rows, findings, dropped } = readJson(search, profileOn(jiraProfiles.en, { timeZone: 'Europe/Berlin' }, 'own'));
    expect(issues.map(({ key, level, progress, points, resolved }) => [key, level, progress?.state, points, resolved])).toEqual([
      ['TEL-1', 'above', 'open', undefined, undefined],
      ['TEL-2', 'standard', 'done', 5, '2026-11-01'],
      ['TEL-3', 'standard', 'open', 3, undefined],
      ['TEL-4', 'below', 'done', undefined, undefined],
    ]);
    expect([rows, findings, dropped.map(({ what }) => what)]).toEqual([4, [], ['field "assignee"', 'field "comment"']]);
    expect(JSON.stringify(issues)).not.toContain('Canary');
  });

  it('makes milestones of versions with a day and of epics with a due day, and drops the others', () => {
    const plan = planOf(search);
    expect(
      plan.collections
        .find(({ collection }) => collection === 'milestones')
        ?.records.map(({ uid, id, fields, initial }) => [uid, id, fields, initial]),
    ).toEqual([
      [
        'version-7',
        'radio-1-0',
        { title: 'Radio 1.0', forecast: '2026-11-02', actual: '2026-11-02' },
        { planned: '2026-11-02', kind: 'delivery' },
      ],
      [
        'version-8',
        'radio-1-1',
        { title: 'Radio 1.1', forecast: '2027-02-01', actual: undefined },
        { planned: '2027-02-01', kind: 'delivery' },
      ],
      [
        'issue-30001',
        'meters-report-by-radio',
        { title: 'Meters report by radio', forecast: '2026-12-18', actual: undefined },
        { planned: '2026-12-18', kind: 'delivery' },
      ],
    ]);
    expect(plan.dropped.map(({ what, count }) => [what, count])).toEqual([
      ['versions without a day of release', 1],
      ['links between issues', 1],
      ['field "assignee"', 1],
      ['field "comment"', 1],
    ]);
  });

  it('says when pages are missing', () => {
    expect(said(planOf(JSON.stringify({ total: 120, issues: [anIssue('A-1')] })).findings)[0]).toBe(
      'warning Jira says there are 120 issues, the file has 1',
    );
    expect(said(planOf(JSON.stringify({ isLast: false, nextPageToken: 'x', issues: [anIssue('A-1')] })).findings)[0]).toContain(
      'it may not be all',
    );
    const pages = [
      { nextPageToken: 'x', issues: [anIssue('A-1')] },
      { isLast: true, issues: [anIssue('A-2')] },
    ].map((page) => JSON.stringify(page));
    expect(said(planOf(pages.join('\n')).findings)).toEqual([
      'notice 2 of 2 issues are done: progress 100 %; not counted: epics 0, sub-tasks 0, not to be done 0',
    ]);
  });

  it('takes the field of points that an own profile names by its id, and the epic of the Agile interface', () => {
    const text = JSON.stringify({ issues: [anIssue('A-1', { customfield_10050: 8, customfield_10016: 3, epic: { key: 'A-9' } })] });
    const own = profileOn(jiraProfiles.en, { headings: { storyPoints: ['customfield_10050'] } }, 'own');
    expect(readJson(text, own).issues.map(({ points, parents }) => [points, parents])).toEqual([[8, ['A-9']]]);
  });

  it.each([
    ['{"errorMessages":["no"]}', 'error Jira has answered with an error'],
    ['{"issues":[{"key":"A-1"', 'error the JSON ends in the middle: the file is cut off'],
    ['{"issues":[{"id":"1"}]}', 'error row 1: no issue with key and fields'],
    [
      '{"issues":[{"key":"A-1","fields":{"created":"yesterday","issuetype":{"name":"Story"},"status":{"name":"Done"}}}]}',
      'error row 1: a date',
    ],
    ['{"issues":[{"key":"A-1","fields":{"__proto__":1,"constructor":{}}}]}', 'error row 1: the issue has no status'],
    ['[]', 'warning the export has no issues: nothing is counted'],
  ])('says what is wrong with %s', (text, message) => {
    expect(said(planOf(text).findings).join('\n')).toContain(message);
  });

  it('law: flipped bytes and cut files end in findings, never in a crash', () => {
    const bytes = new TextEncoder().encode(search);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 5 }), fc.nat(bytes.length), (flips, length) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of flips) changed[at] = byte;
        expect(Array.isArray(planOf(changed.subarray(0, length)).findings)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
