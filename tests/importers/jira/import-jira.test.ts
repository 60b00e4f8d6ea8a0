import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFile, aRow, heading, planOf, said } from './export.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/jira/${name}`, import.meta.url));
const reportOf = (plan: ReturnType<typeof planOf>) => plan.collections.find(({ collection }) => collection === 'status')?.records[0];
const milestonesOf = (plan: ReturnType<typeof planOf>) =>
  plan.collections.find(({ collection }) => collection === 'milestones')?.records ?? [];
const last = (issues: number) => ({
  last: { file: 'jira.csv', day: '2026-10-31', statusDate: undefined, counts: { issues, complete: issues } },
});

describe('an import of Jira', () => {
  it('counts ordinary issues: no epic, no sub-task, nothing that will not be done', () => {
    const plan = planOf(fixture('cloud-en.csv'));
    expect(plan.facts?.['progress']).toMatchObject({
      counted: 5,
      done: 2,
      epics: 2,
      subtasks: 1,
      excluded: 1,
      issues: { done: 2, of: 5, value: 40, unestimated: 0 },
      points: { done: 8, of: 17, value: 47.1, unestimated: 1 },
      time: { done: 18.33, of: 25.33, value: 72.4, unestimated: 2 },
    });
    expect(said(plan.findings)).toEqual([
      'notice 2 of 5 issues are done: progress 40 %; not counted: epics 2, sub-tasks 1, not to be done 1',
    ]);
    expect(plan.counts).toMatchObject({ issues: 9, done: 4, milestones: 2, links: 1 });
  });

  it('drafts the report of the month with value, rule and source', () => {
    expect(reportOf(planOf(fixture('cloud-en.csv')))).toMatchObject({
      uid: '2026-11',
      fields: { progress: { value: 40, rule: 'issues' }, source: { from: 'Jira ERP, jira.csv', day: '2026-11-30' } },
      initial: { dataDate: '2026-11-30', state: 'draft', author: 'pm', overall: { rag: 'not-assessed' } },
    });
    expect(reportOf(planOf(fixture('cloud-en.csv'), { progress: 'points' }))?.fields['progress']).toEqual({ value: 47.1, rule: 'units' });
  });

  it('makes milestones of epics with a due day; done ones were reached on the day of their resolution', () => {
    expect(
      milestonesOf(planOf(fixture('cloud-en.csv'))).map(({ uid, id, fields, initial }) => [uid, id, fields, initial?.['planned']]),
    ).toEqual([
      ['issue-10001', 'ledger-opened', { title: 'Ledger opened', forecast: '2026-09-30', actual: '2026-09-30' }, '2026-09-30'],
      ['issue-10002', 'invoices-received', { title: 'Invoices, received', forecast: '2026-12-18', actual: undefined }, '2026-12-18'],
    ]);
  });

  it('keeps the id of an epic that was renamed or moved to another project: its number stays', () => {
    const text = aFile(heading, aRow({ key: 'NEW-7', type: 'Epic', due: '18/Dec/26', summary: 'Another name' }));
    const plan = planOf(text, {}, { known: () => new Map([['issue-10007', 'old-name']]) });
    expect(milestonesOf(plan).map(({ id }) => id)).toEqual(['old-name']);
  });

  it('gives an epic whose title has no Latin letter the id of its key, and takes control characters out of titles', () => {
    const text = aFile(
      heading,
      aRow({ key: 'ERP-7', type: 'Epic', due: '18/Dec/26', summary: '日本' }),
      aRow({ key: 'ERP-8', type: 'Epic', due: '18/Dec/26', summary: '\u001b[31m../x' }),
    );
    expect(milestonesOf(planOf(text)).map(({ id, fields }) => [id, fields['title']])).toEqual([
      ['erp-7', '日本'],
      ['31m-x', '[31m../x'],
    ]);
  });

  it('drops versions of a CSV with the remedy, epics without a day, people, remarks and other columns', () => {
    const { dropped } = planOf(fixture('server-en.csv'));
    expect(dropped.map(({ what, count }) => [what, count])).toEqual([
      ['versions without a day of release', 1],
      ['column "Assignee"', 1],
      ['column "Reporter"', 1],
      ['column "Comment"', 1],
      ['other columns', 4],
    ]);
    expect(dropped[0]?.why).toContain('import JSON of the REST interface');
  });

  it('asks whether an export is filtered, and writes no progress, unless it is said to be complete', () => {
    const plan = planOf(fixture('cloud-en.csv'), {}, last(412));
    expect(said(plan.findings)[0]).toBe('warning last time 412 issues, now 9: the export seems to be filtered');
    expect([reportOf(plan), plan.counts['complete'], milestonesOf(plan).length]).toEqual([undefined, 412, 2]);
    const complete = planOf(fixture('cloud-en.csv'), { isComplete: true }, last(412));
    expect([reportOf(complete)?.id, complete.counts['complete']]).toEqual(['2026-11', 9]);
    expect(said(planOf(fixture('cloud-en.csv'), {}, last(9)).findings)).toHaveLength(1);
  });

  it('warns at exactly as many issues as Jira exports at most', () => {
    const text = aFile(heading, ...Array.from({ length: 1000 }, (_, index) => aRow({ key: `ERP-${String(index + 1)}` })));
    const plan = planOf(text);
    expect([said(plan.findings)[0], reportOf(plan)]).toEqual([
      'warning the file has 1000 issues, at which Jira ends an export, or says that more pages follow: it may not be all',
      undefined,
    ]);
  });

  it('names issues that stand twice, sub-tasks without their issue, and changes after the day of the report', () => {
    const text = aFile(
      heading,
      aRow({ key: 'ERP-1', status: 'Done', resolved: '03/Dec/26 9:00 AM' }),
      aRow({ key: 'ERP-1', status: 'Done' }),
      aRow({ key: 'ERP-2', type: 'Sub-task', parent: '19999' }),
    );
    expect(said(planOf(text).findings)).toEqual([
      'warning row 3: an issue that stands in the file before: counted once',
      'warning row 4: a sub-task whose issue is not in the file: not counted',
      'warning row 2: changed after 2026-11-30, the day of the report: the export is younger than the report',
      'notice 1 of 1 issues are done: progress 100 %; not counted: epics 0, sub-tasks 1, not to be done 0',
    ]);
  });

  it('names a status that it does not know; where the export has days of resolution, these count', () => {
    const rows = [aRow({ key: 'ERP-1', status: 'Parked' }), aRow({ key: 'ERP-2', status: 'Handed over', resolved: '02/Nov/26 3:04 PM' })];
    expect(said(planOf(aFile(heading, ...rows)).findings)).toEqual([
      'warning row 2: the status "Parked" is neither open nor done as far as the profile knows; its issues count as done where they have a day of resolution, else as open',
      'warning row 3: the status "Handed over" is neither open nor done as far as the profile knows; its issues count as done where they have a day of resolution, else as open',
      'notice 1 of 2 issues are done: progress 50 %; not counted: epics 0, sub-tasks 0, not to be done 0',
    ]);
    const plan = planOf('Issue key,Issue Type,Status\nERP-1,Story,Parked\n');
    expect(said(plan.findings)).toEqual(['error row 2: the status "Parked" is neither open nor done as far as the profile knows']);
    expect(reportOf(plan)).toBeUndefined();
  });

  it('says that points or times are missing, instead of taking them for nothing', () => {
    const text = aFile(heading, aRow({ key: 'ERP-1' }));
    expect(said(planOf(text, { progress: 'points' }).findings)).toEqual(['error no issue has story points']);
    expect(said(planOf(text, { progress: 'time' }).findings)).toEqual(['error no issue has an estimate, remaining time or time spent']);
  });

  it('says that an export is empty', () => {
    const plan = planOf(aFile(heading));
    expect([said(plan.findings), reportOf(plan), plan.counts['issues']]).toEqual([
      ['warning the export has no issues: nothing is counted'],
      undefined,
      0,
    ]);
  });

  it('leaves an epic that is done without a day open, and tells it', () => {
    const plan = planOf(aFile(heading, aRow({ key: 'ERP-1', type: 'Epic', status: 'Done', due: '18/Dec/26' })));
    expect([milestonesOf(plan)[0]?.fields['actual'], said(plan.findings)[0]]).toEqual([
      undefined,
      'warning row 2: an epic is done, but has no day of resolution: its milestone stays open',
    ]);
  });

  it.each([
    ['<html><body><table>', 'the file is a web page'],
    ['<?xml version="1.0"?><rss>', 'the file is XML'],
    ['', 'the file is empty'],
    ['PK\u0003\u0004', 'the file is a workbook of a spreadsheet'],
    ['I\0s\0s\0u\0e\0 \0k\0e\0y\0', 'the file is UTF-16'],
  ])('refuses %j with its reason', (text, message) => {
    const { findings, collections } = planOf(text);
    expect([said(findings)[0]?.includes(message), collections.some(({ records }) => records.length > 0)]).toEqual([true, false]);
  });

  it('law: done, open and left out add up to all issues, and progress lies between 0 and 100', () => {
    const row = fc.record({
      type: fc.constantFrom('Story', 'Epic', 'Sub-task', 'Bug'),
      status: fc.constantFrom('To Do', 'In Progress', 'Done', 'Cancelled'),
      resolution: fc.constantFrom('', 'Done', 'Duplicate'),
      points: fc.constantFrom('', '1.0', '8.0'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const lines = rows.map((each, index) => aRow({ key: `ERP-${String(index + 1)}`, ...each }));
        const { facts } = planOf(aFile(heading, ...lines));
        const progress = facts?.['progress'] as Readonly<Record<string, number>> & { readonly issues: { readonly value: number | null } };
        const { done = 0, open = 0, epics = 0, subtasks = 0, excluded = 0, counted = 0 } = progress;
        expect(done + open).toBe(counted);
        expect(counted + epics + subtasks + excluded).toBe(rows.length);
        const { value } = progress.issues;
        expect(value === null ? counted === 0 : value >= 0 && value <= 100 && (value === 100) === (done === counted)).toBe(true);
      }),
    );
  });
});
