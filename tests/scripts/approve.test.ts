/** `npm run approve`: what it writes, what it refuses, and that it never leaves half of it. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';

const key = 'guidelines/access';
const file = 'guidelines/access.md';
const snapshot = 'versions/guidelines/access/1.0.md';
const changelog = 'changelog: [{version: "1.0", day: 2026-10-01, kind: material, summary: First edition.}]';
const waiting = ['status: in-review # since October', 'approvers: [ciso, cfo]', changelog];
const body =
  '## Purpose\n\nBinds [the finance role](../roles/cfo.yaml) by [one rule](access.md#mfa).\n\n- [mfa] Access **MUST** use two factors.\n';

const anOffice = (lines: readonly string[] = waiting, more: Readonly<Record<string, string>> = {}): string =>
  anOfficeFolder({
    ...smallOffice,
    'roles/cio.yaml': 'title: Information\n',
    [file]: aGuidelineFile(lines, body),
    ...more,
  });

const approve = (content: string, role: string, ...more: readonly string[]) =>
  called('approve', [key, '--role', role, '--evidence', 'Minutes: item 3', '--content', content, ...more]);
const check = (content: string) => called('check', ['--content', content]);
const textOf = (content: string, name = file): string => readFileSync(path.join(content, name), 'utf8');
const change = (content: string, from: string, to: string, name = file): void => {
  writeFileSync(path.join(content, name), textOf(content, name).replace(from, to));
};

describe.concurrent('approve', { timeout: 120_000 }, () => {
  it('records each approval; with the last the document is approved, its text kept, and the check content', async () => {
    const german = '---\ntitle: Zugriff\ntranslates: "1.0"\n---\n\n## Zweck\n\n- [mfa] Zugriff **MUSS** zwei Faktoren nutzen.\n';
    const content = anOffice(waiting, { 'guidelines/access.de.md': german });
    const before = textOf(content);
    const first = await approve(content, 'ciso', '--day', '2026-10-05');
    expect(first).toMatchObject({ code: 0, complaint: '' });
    expect(first.output).toContain('Still open: cfo (rule: all).\nThe status stays in-review');
    expect(first.output).toContain(`Next: npm run approve -- ${key} --role cfo`);
    expect(existsSync(path.join(content, snapshot))).toBe(false);

    const second = await approve(content, 'cfo');
    expect(second).toMatchObject({ code: 0, complaint: '' });
    expect(second.output).toContain(`Written: ${content}/${snapshot} (the approved text)\n`);
    expect(second.output).toContain('Still open: effective.');
    const hash = /sha256: "([0-9a-f]{64})"/.exec(textOf(content))?.[1] ?? '';
    const approvals = [
      'approvals:',
      ...['version: "1.0"', 'role: ciso', 'day: 2026-10-05', 'evidence: "Minutes: item 3"', `sha256: "${hash}"`],
      ...['version: "1.0"', 'role: cfo', 'day: 2026-11-15', 'evidence: "Minutes: item 3"', `sha256: "${hash}"`],
    ].map((line) => (line === 'approvals:' ? line : `${line.startsWith('version') ? '  - ' : '    '}${line}`));
    expect(textOf(content)).toBe(before.replace('in-review', 'approved').replace(changelog, `${changelog}\n${approvals.join('\n')}`));
    expect(textOf(content, snapshot)).toBe(
      `---\ndocument: ${key}\nversion: "1.0"\ntitle: Access control\nsummary: Who may enter.\nday: 2026-11-15\nsha256: "${hash}"\n---\n\n${body}`,
    );
    expect(textOf(content, snapshot.replace('.md', '.de.md'))).toBe(german);
    expect(await check(content)).toMatchObject({
      code: 0,
      output: expect.stringContaining('6 records checked as of 2026-11-15: 0 errors') as string,
    });

    const after = filesIn(content);
    const again = await approve(content, 'cfo', '--day', '2026-11-01');
    expect(again).toMatchObject({ code: 0, complaint: '' });
    expect(again.output).toBe(
      `cfo has approved this text of ${key} as version 1.0 already, on 2026-11-15 (Minutes: item 3). Nothing to do.\n`,
    );
    expect(filesIn(content)).toEqual(after);
  });

  it('a word changed after the approval fails the check, which names document, version and approvers', async () => {
    const content = anOffice(['status: in-review', 'approvers: [cfo]', changelog]);
    await approve(content, 'cfo');
    change(content, 'two factors', 'three factors');
    const { code, output } = await check(content);
    expect(code).toBe(1);
    expect(output).toContain(`the text of ${key} is not the one that cfo approved as version 1.0.`);
    const refused = await approve(content, 'cfo', '--write');
    expect([refused.code, refused.output]).toEqual([1, '']);
    expect(refused.complaint).toContain('History is not rewritten');
    change(content, '\nversion: "1.0"', '\nversion: "1.1"');
    change(
      content,
      changelog,
      'changelog: [{version: "1.1", day: 2026-11-10, kind: editorial, summary: New.}, {version: "1.0", day: 2026-10-01, kind: material, summary: Old.}]',
    );
    expect((await approve(content, 'cfo')).complaint).toContain(
      'is called editorial, but its statements differ from those of 1.0: reworded mfa',
    );
    change(content, 'kind: editorial', 'kind: material');
    expect(await approve(content, 'cfo')).toMatchObject({ code: 0, complaint: '' });
    expect(await check(content)).toMatchObject({ code: 0 });
  });

  it('while a version is being approved, an approval of an older text is renewed with the difference shown and --write', async () => {
    const content = anOffice();
    await approve(content, 'ciso');
    change(content, 'two factors', 'two other factors');
    const after = filesIn(content);
    const other = await approve(content, 'cfo', '--dry-run');
    expect(other.output).toContain('+  - version: "1.0"');
    const asked = await approve(content, 'ciso', '--evidence', 'Minutes, item 9');
    expect([asked.code, asked.output]).toEqual([2, '']);
    expect(asked.complaint).toMatch(/^-\s+evidence: "Minutes: item 3"\n(?:[-+].*\n)*\+\s+evidence: "Minutes, item 9"$/m);
    expect(asked.complaint).toContain('add --write');
    expect(filesIn(content)).toEqual(after);
    const cfo = await approve(content, 'cfo');
    expect(cfo.output).toContain('ciso approved an older text of version 1.0: each has to approve this one too.');
    expect(existsSync(path.join(content, snapshot))).toBe(false);
    const renewed = await approve(content, 'ciso', '--write');
    expect(renewed).toMatchObject({ code: 0, complaint: '' });
    expect(renewed.output).toContain('status in-review → approved');
    expect(await check(content)).toMatchObject({ code: 0 });
  });

  it('a day of effect that is still that of an older version is told with the last approval', async () => {
    const two = `${changelog.slice(0, -1)}, {version: "0.9", day: 2026-09-01, kind: editorial, summary: Draft.}]`;
    const content = anOffice(['status: in-review', 'approvers: [cfo]', two, 'effective: 2026-09-02']);
    const { code, output } = await approve(content, 'cfo');
    expect(code).toBe(0);
    expect(output).toContain('Look at effective: 2026-09-02 is the day of an older version. Enter the day from which 1.0 binds.');
  });

  it('a dry run shows the difference and writes nothing', async () => {
    const content = anOffice(['status: in-review', 'approvers: [cfo]', changelog, 'effective: 2026-12-01']);
    const before = filesIn(content);
    const { code, output } = await approve(content, 'cfo', '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain(`--- ${content}/${file}\n+++ ${content}/${file}\n@@ `);
    expect(output).toContain('\n-status: in-review\n+status: approved\n');
    expect(output).toContain(`--- /dev/null\n+++ ${content}/${snapshot}\n`);
    expect(filesIn(content)).toEqual(before);
  });

  it('Windows line ends, comments and the audience of the document are kept', async () => {
    const content = anOffice();
    const text = aGuidelineFile(['status: draft # mine', 'approvers: [cfo]', 'audience: confidential', changelog], body).replaceAll(
      '\n',
      '\r\n',
    );
    writeFileSync(path.join(content, file), text);
    expect(await approve(content, 'cfo')).toMatchObject({ code: 0, complaint: '' });
    expect(textOf(content)).toContain('status: approved # mine\r\n');
    for (const name of [file, snapshot]) expect(textOf(content, name).replaceAll('\r\n', '')).not.toContain('\n');
    expect(textOf(content, snapshot)).toContain(`audience: confidential\r\n---\r\n\r\n${body.replaceAll('\n', '\r\n')}`);
    expect(await check(content)).toMatchObject({ code: 0 });
  });

  it('a kept text that is another stops it and names both hashes; one that is missing is made', async () => {
    const content = anOffice(['status: in-review', 'approvers: [cfo]', changelog]);
    await approve(content, 'cfo');
    const kept = textOf(content, snapshot);
    rmSync(path.join(content, snapshot));
    expect((await approve(content, 'cfo')).output).toContain(`Written: ${content}/${snapshot} (the approved text)\n`);
    expect(textOf(content, snapshot)).toBe(kept);
    writeFileSync(path.join(content, snapshot), kept.replace('two factors', 'no factor'));
    const { code, complaint } = await approve(content, 'cfo');
    expect(code).toBe(1);
    expect(complaint).toMatch(/1\.0\.md: [0-9a-f]{64}, and its head says [0-9a-f]{64}\n {2}guidelines\/access\.md: [0-9a-f]{64}\n$/);
  });

  it('what stands in the way of the kept text is named, and is no fault of the tool', async () => {
    const content = anOffice(['status: in-review', 'approvers: [cfo]', changelog]);
    const before = textOf(content);
    writeFileSync(path.join(content, 'versions'), 'a file');
    const answer = await approve(content, 'cfo');
    expect([answer.code, answer.output]).toEqual([2, '']);
    expect(answer.complaint).toContain('a part of the path is a file, not a folder (ENOTDIR)');
    rmSync(path.join(content, 'versions'));
    mkdirSync(path.join(content, 'versions/guidelines/access'), { recursive: true });
    symlinkSync('nowhere', path.join(content, snapshot));
    expect((await approve(content, 'cfo')).complaint).toContain(`"${snapshot}" is there and cannot be read as an approved version.`);
    expect(textOf(content)).toBe(before);
  });

  it.each([
    ['an unknown document', ['guidelines/acess'], 'There is no document "guidelines/acess". Did you mean "guidelines/access"?'],
    ['a day that does not exist', [key, '--day', '2026-02-30'], 'expected a day such as'],
    ['an unknown flag', [key, '--force'], "unknown option '--force'"],
    ['a role that is left out', [key, '--role'], "option '--role <role>' argument missing"],
  ])('%s ends it with 2, a sentence and no change', async (_what, [document = '', ...more], message) => {
    const content = anOffice();
    const before = filesIn(content);
    const answer = await called('approve', [document, '--content', content, '--role', 'cfo', '--evidence', 'Minutes', ...more]);
    expect([answer.code, answer.output]).toEqual([2, '']);
    expect(answer.complaint).toContain(message);
    expect(answer.complaint).not.toMatch(/^\s+at /m);
    expect(filesIn(content)).toEqual(before);
  });

  it('errors elsewhere do not stop it', async () => {
    const content = anOffice(waiting, { 'roles/bad.yaml': 'titel: T\n', 'guidelines/other.md': 'no head\n' });
    expect((await approve(content, 'cfo')).code).toBe(0);
  });

  it('an owner who is first where any may approve does not put the document into force', async () => {
    const content = anOffice([...waiting, 'approvalRule: any']);
    expect((await approve(content, 'ciso')).output).toContain('only ciso, who owns the document, has approved: a second role is wanted');
    expect((await approve(content, 'cfo')).output).toContain('status in-review → approved');
    expect(await check(content)).toMatchObject({ code: 0 });
  });

  it('killed at any moment it leaves no half, and goes on when it is run again', async () => {
    const content = anOffice(['status: in-review', 'approvers: [cfo]', changelog]);
    const before = textOf(content);
    for (const time of [250, 500, 650, 800, 1_000]) {
      await called('approve', [key, '--role', 'cfo', '--evidence', 'Minutes', '--content', content], time);
      const approved = textOf(content) !== before;
      if (approved) expect(textOf(content)).toContain('status: approved');
      if (approved) expect(existsSync(path.join(content, snapshot))).toBe(true);
      if (existsSync(path.join(content, snapshot))) expect(textOf(content, snapshot).endsWith(body)).toBe(true);
    }
    expect((await approve(content, 'cfo')).code).toBe(0);
    expect((await check(content)).code).toBe(0);
    expect(textOf(content)).toContain('status: approved');
    expect(Object.keys(filesIn(content)).filter((name) => name.includes('.kontor-'))).toEqual([]);
  });

  it('explains itself', async () => {
    const { code, output } = await called('approve', ['--help']);
    expect(code).toBe(0);
    for (const option of ['[document]', '--role', '--evidence', '--day', '--write', '--dry-run', '--content', '--as-of']) {
      expect(output).toContain(option);
    }
  });
});
