/** What stops an approval: each refusal says why, and nothing is written. */
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../../scripts/lib/command.ts';
import { approve } from '../../../../scripts/lib/governance/approve.ts';
import type { ApproveOptions } from '../../../../scripts/lib/governance/approve.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../../../office-folder.ts';
import { filesIn } from '../../command-call.ts';

const key = 'guidelines/access';
const file = 'guidelines/access.md';
const changelog = 'changelog: [{version: "1.0", day: 2026-10-01, kind: material, summary: First edition.}]';
const waiting = ['status: in-review', 'approvers: [ciso, cfo]', changelog];

const anOffice = (lines: readonly string[] = waiting): string =>
  anOfficeFolder({
    ...smallOffice,
    'roles/cio.yaml': 'title: Information\n',
    [file]: aGuidelineFile(lines, '\n## Purpose\n\n- [mfa] Access **MUST** use two factors.\n'),
  });

/** Exit code and message of an approval that is refused. */
const refusal = (content: string, document: string, more: Partial<ApproveOptions> = {}): readonly [number, string] => {
  const options = { content, asOf: '2026-11-15', role: 'cfo', evidence: 'Minutes', day: undefined, write: false, dryRun: false, ...more };
  try {
    approve(document, options);
  } catch (error) {
    if (error instanceof CommandError) return [error.exitCode, error.message];
    throw error;
  }
  throw new Error('it was not refused');
};

describe('an approval is refused', () => {
  it.each<readonly [string, string, Partial<ApproveOptions>, string]>([
    ['of an unknown document', 'guidelines/acess', {}, 'There is no document "guidelines/acess". Did you mean "guidelines/access"?'],
    ['of a document without its collection', 'access', {}, 'There is no document "access". Did you mean "guidelines/access"?'],
    ['of a path', '../../etc/passwd', {}, 'Name it as COLLECTION/ID; collections of documents are policies'],
    ['of a record that is no document', 'roles/cfo', {}, 'There is no document "roles/cfo".'],
    ['of a name that a terminal would obey', 'x/\u001B[2J', {}, 'There is no document "x/\\u001b[2J".'],
    ['by an unknown role', key, { role: 'cfoo' }, '--role: there is no role "cfoo". Did you mean "cfo"?'],
    ['by a role that does not approve it', key, { role: 'cio' }, 'cio is not among the approvers of guidelines/access: ciso and cfo.'],
    ['without evidence', key, { evidence: '  ' }, '--evidence is empty'],
    ['with evidence of two lines', key, { evidence: 'a\nsha256: x' }, 'holds a line break'],
    ['with evidence that hides something', key, { evidence: 'a\u202Eb' }, 'a character that cannot be seen'],
    ['with evidence without end', key, { evidence: 'a'.repeat(2_001) }, 'longer than 2,000 characters'],
    ['on a day to come', key, { day: '2026-11-16' }, 'lies after the data date 2026-11-15'],
    ['before the version was there', key, { day: '2026-09-30' }, 'lies before 2026-10-01, the day of version 1.0 in the changelog'],
  ])('%s: wrong use', (_what, document, more, message) => {
    const content = anOffice();
    const before = filesIn(content);
    const [code, said] = refusal(content, document, more);
    expect(code).toBe(2);
    expect(said).toContain(message);
    expect(said).not.toContain('\u001B');
    expect(filesIn(content)).toEqual(before);
  });

  it.each([
    ['an owner is the only approver', ['status: in-review', 'approvers: [ciso]', changelog], 'nobody approves their own text alone'],
    ['nobody is named who approves', ['status: in-review', changelog], 'names no role that approves it'],
    ['the changelog holds no such version', ['status: in-review', 'approvers: [ciso, cfo]'], 'the changelog says nothing of version 1.0'],
    ['the document is withdrawn', ['status: withdrawn', 'approvers: [ciso, cfo]', changelog], 'is withdrawn'],
    ['its head is wrong', ['status: done', 'approvers: [ciso, cfo]', changelog], `${file}:6:9  error  status:`],
    [
      'a new first number is called editorial',
      [
        ...waiting.slice(0, 2),
        'version: "2.0"',
        changelog.replace('[', '[{version: "2.0", day: 2026-11-01, kind: editorial, summary: New.}, '),
      ],
      'its first number stands for a material change since 1.0',
    ],
  ])('where %s: the records are wrong', (_what, lines, message) => {
    const content = anOffice(lines);
    const before = filesIn(content);
    const [code, said] = refusal(content, key, { role: 'ciso' });
    expect([code, said.includes(message) ? message : said]).toEqual([1, message]);
    expect(filesIn(content)).toEqual(before);
  });

  it('where the head has a form that cannot be edited, with what is to be entered by hand', () => {
    const content = anOffice();
    writeFileSync(
      path.join(content, file),
      `---\n{title: A, summary: B, version: "1.0", status: draft, owner: cfo, approvers: [ciso], ${changelog}}\n---\n`,
    );
    const [code, said] = refusal(content, key, { role: 'ciso' });
    expect(code).toBe(1);
    expect(said).toContain('enter by hand under approvals: {"version":"1.0","role":"ciso"');
  });

  it('where the folder of the kept texts is a link to another place', () => {
    const content = anOffice(['status: in-review', 'approvers: [cfo]', changelog]);
    const elsewhere = anOfficeFolder({ 'a.txt': '' });
    symlinkSync(elsewhere, path.join(content, 'versions'));
    const [code, said] = refusal(content, key);
    expect([code, said]).toEqual([1, `"${content}/versions" is a symbolic link: nothing is written through it.`]);
    expect(Object.keys(filesIn(elsewhere))).toEqual(['a.txt']);
  });

  it('where the organisation itself cannot be read', () => {
    const content = anOffice();
    writeFileSync(path.join(content, 'organisation.yaml'), 'name: [\n');
    const [code, said] = refusal(content, key);
    expect(code).toBe(1);
    expect(said).toContain('The organisation itself cannot be read:\n');
  });
});
