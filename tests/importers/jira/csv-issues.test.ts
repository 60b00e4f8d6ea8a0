import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { profileOn } from '#importers/jira/profile.ts';
import { jiraProfiles } from '#importers/jira/profiles.ts';
import { aFile, aRow, heading, planOf, readCsv, said } from './export.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/jira/${name}`, import.meta.url));

describe('a CSV of Jira', () => {
  it.each([
    ['cloud-en.csv', 'en', 9, 4],
    ['server-en.csv', 'en', 5, 2],
    ['cloud-de.csv', 'de', 5, 2],
    ['server-de.csv', 'de', 4, 2],
    ['cloud-es.csv', 'es', 4, 2],
    ['cloud-pt.csv', 'pt', 4, 2],
    ['cloud-fr.csv', 'fr', 4, 2],
  ] as const)('%s is read in profile %s', (file, profile, issues, done) => {
    const plan = planOf(fixture(file), { profile });
    expect(said(plan.findings).filter((text) => text.startsWith('error'))).toEqual([]);
    expect([plan.counts['issues'], plan.counts['done']]).toEqual([issues, done]);
    expect(JSON.stringify(plan)).not.toContain('Canary');
  });

  it('is read with repeated headings by position, quoted line ends, empty lines and a mark at its start', () => {
    const text = `\ufeffSprint,Issue key,Sprint,Issue Type,Labels,Status,Labels,Comment,Comment\nS1,ERP-1,S2,Story,x,Done,y,"hello\nworld",\n\n,ERP-2,,Bug,,To Do,,,"a, b"\n`;
    const { issues, rows, findings } = readCsv(text);
    expect(issues.map(({ key, row, line, progress }) => [key, row, line, progress?.state])).toEqual([
      ['ERP-1', 2, 2, 'done'],
      ['ERP-2', 3, 5, 'open'],
    ]);
    expect([rows, findings]).toEqual([2, []]);
  });

  it.each([';', '\t', '|'])('finds the separator %j by the headings, and takes the first line of Excel', (separator) => {
    const lines = ['Issue key,Issue Type,Status', 'ERP-1,Story,Done'].map((line) => line.replaceAll(',', separator));
    expect(readCsv(aFile(...lines)).issues).toHaveLength(1);
    const { issues } = readCsv(aFile(`sep=${separator}`, ...lines));
    expect(issues.map(({ line }) => line)).toEqual([3]);
  });

  it('names ragged rows and rows without a key by number, and reads the others', () => {
    const { issues, rows, findings } = readCsv(
      aFile(heading, aRow({ key: 'ERP-1' }), 'x,ERP-2', aRow({ key: 'total' }), aRow({ key: 'ERP-3' })),
    );
    expect([issues.map(({ key }) => key), rows]).toEqual([['ERP-1', 'ERP-3'], 4]);
    expect(said(findings)).toEqual([
      'error row 3: the number of cells is not that of the headings (13)',
      'error row 4: no key of an issue, such as ERP-12',
    ]);
  });

  it('names a date that a spreadsheet has changed by row, column and pattern, and never guesses', () => {
    const { findings } = readCsv(
      aFile(heading, aRow({ key: 'ERP-1', created: '11/2/2026 15:04' }), aRow({ key: 'ERP-2', created: '02-Nov-26' })),
    );
    expect(said(findings)).toEqual([
      'error row 2: a date that the profile "en" does not know, written as "00/0/0000 00:00", in column "Created"',
      'error row 3: a date that the profile "en" does not know, written as "00-aaa-00", in column "Created"',
    ]);
    expect(findings[0]?.hint?.en).toContain('--profile en-gb (day first) or en-us (month first)');
  });

  it('names points and times that are no numbers', () => {
    const text = aFile('Issue key,Issue Type,Status,Story Points,Time Spent', 'ERP-1,Story,Done,XL,2h', 'ERP-2,Story,Done,"2,5",7200');
    const { issues, findings } = readCsv(text);
    expect(issues.map(({ points, spent }) => [points, spent])).toEqual([
      [undefined, undefined],
      [2.5, 7200],
    ]);
    expect(said(findings)).toEqual([
      'error row 2: no number of points, written as "aa", in column "Story Points"',
      'error row 2: no number of seconds, written as "0a", in column "Time Spent"',
    ]);
  });

  it('takes the one of two fields of points that is filled, and names rows where both are and differ', () => {
    const text = aFile(
      'Issue key,Issue Type,Status,Custom field (Story Points),Custom field (Story point estimate)',
      'A-1,Story,Done,3.0,',
      'A-2,Story,Done,,5.0',
      'A-3,Story,Done,3.0,5.0',
    );
    const { issues, findings } = readCsv(text);
    expect(issues.map(({ points }) => points)).toEqual([3, 5, 3]);
    expect(said(findings)).toEqual([
      'error row 4: a value that is not that of the column "Custom field (Story Points)" beside it, in column "Custom field (Story point estimate)"',
    ]);
  });

  it('names statuses that nobody has sorted, and knows those of an own profile', () => {
    const text = aFile('Issue key,Issue Type,Status', 'A-1,Story,Abgenommen', 'A-2,Story,Fertig?', 'A-3,Story,Fertig?');
    expect([...readCsv(text, 'de').unknown].map(([status, rows]) => [status, rows.map(({ row }) => row)])).toEqual([['Fertig?', [3, 4]]]);
    const own = profileOn(jiraProfiles.de, { statuses: { done: ['Fertig?'] } }, 'own');
    expect(readCsv(text, own).issues.map(({ progress }) => progress?.state)).toEqual(['done', 'done', 'done']);
  });

  it.each([
    ['Summary,Status\nx,Done\n', 'no column holds the keys of issues'],
    ['Issue key,Issue Type\nA-1,Story\n', 'the file has no column with the status of the issues'],
    ['Issue key,Status\nA-1,Done\n', 'every row counts as one, epics and sub-tasks too'],
    ['Issue key,Issue Type,Status\nA-1,Story,"Done\n', 'the file ends inside a cell: it is cut off, or a quotation mark is missing'],
    ['Issue key,Issue Type,Status\nA-1,St"ory,Done\n', 'a quotation mark stands where none may stand'],
    ['Issue key,Issue Type,Status\nA-1,Story,Done\0\n', 'the file holds zero bytes, which no text has'],
  ])('says what is wrong with %j', (text, message) => {
    expect(said(readCsv(text).findings).join('\n')).toContain(message);
  });

  it('names the profile whose headings these are', () => {
    const [finding] = readCsv('Zusammenfassung,Vorgangsschlüssel\nx,A-1\n').findings;
    expect(finding?.hint?.en).toBe('The headings look like those of --profile de.');
  });

  it('tells bytes that are no UTF-8, and reads them where the profile says windows-1252', () => {
    const bytes = Uint8Array.from(Array.from('Schlüssel;Typ;Status\nA-1;Story;Gelöst\n', (letter) => letter.charCodeAt(0)));
    expect(said(readCsv(bytes, 'de').findings)).toEqual(['error the file is not UTF-8, somewhere after line 1']);
    const own = profileOn(jiraProfiles.de, { encoding: 'windows-1252' }, 'own');
    expect(readCsv(bytes, own).issues.map(({ progress }) => progress?.state)).toEqual(['done']);
  });

  it('law: flipped bytes and cut files end in findings, never in a crash', () => {
    const bytes = fixture('cloud-en.csv');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 5 }), fc.nat(bytes.length), (flips, length) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of flips) changed[at] = byte;
        const plan = planOf(changed.subarray(0, length));
        expect(Array.isArray(plan.findings)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
