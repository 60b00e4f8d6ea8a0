/** `npm run diff` on real repositories. */
import { chmodSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CommandError } from '../../scripts/lib/command.ts';
import { changeBetween } from '../../scripts/lib/diff/change.ts';
import type { ChangeOptions } from '../../scripts/lib/diff/change.ts';
import { officeAt } from '../../scripts/lib/revision.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called } from './command-call.ts';
import { asRepository, commit, git, write } from './git-folder.ts';

const inContent = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, text]));

/** A repository with the small office under content/. */
const aRepository = (more: Readonly<Record<string, string>> = {}): string => {
  const folder = anOfficeFolder({ ...inContent({ ...smallOffice, ...more }), 'README.md': 'An office.\n' });
  asRepository(folder);
  return folder;
};
const role = (title: string): string => `title: ${title}\n`;
const options = (folder: string, more: Partial<ChangeOptions> = {}): ChangeOptions => ({
  content: path.join(folder, 'content'),
  asOf: '2026-11-15',
  edition: 'internal',
  exact: false,
  ...more,
});
const records = (folder: string, base: string, head?: string, more: Partial<ChangeOptions> = {}) =>
  changeBetween(base, head, options(folder, more)).report.office?.records;
const refusal = (act: () => unknown): CommandError => {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('what is compared', () => {
  it('is the working tree with a revision, what is not committed included', () => {
    const folder = aRepository();
    write(folder, { 'content/roles/new.yaml': role('New'), 'content/roles/cfo.yaml': undefined });
    expect(records(folder, 'HEAD')).toEqual([{ collection: 'roles', added: ['new'], changed: [], removed: ['cfo'] }]);
  });

  it('is what the branch does, not what the other one did meanwhile', () => {
    const folder = aRepository();
    git(folder, 'checkout', '--quiet', '-b', 'change');
    commit(folder, { 'content/roles/mine.yaml': role('Mine') });
    git(folder, 'checkout', '--quiet', 'main');
    commit(folder, { 'content/roles/theirs.yaml': role('Theirs') });
    const mine = { collection: 'roles', added: ['mine'], changed: [], removed: [] };
    expect(records(folder, 'main', 'change')).toEqual([mine]);
    expect(changeBetween('main', 'change', options(folder)).compared.base.isMergeBase).toBe(true);
    expect(records(folder, 'main', 'change', { exact: true })).toEqual([{ ...mine, removed: ['theirs'] }]);
  });

  it('is the records alone, wherever in the repository they lie', () => {
    const folder = anOfficeFolder(smallOffice);
    asRepository(folder);
    write(folder, { 'roles/new.yaml': role('New') });
    expect(changeBetween('HEAD', undefined, { ...options(folder), content: folder }).report.office?.records).toHaveLength(1);
    const other = aRepository();
    commit(other, { 'README.md': 'Other words.\n' });
    expect(records(other, 'HEAD~1')).toEqual([]);
  });

  it('is told in the same bytes in another folder, time zone and language of the system', async () => {
    const change = { 'content/guidelines/access.md': aGuidelineFile(['version: "2.0"'], '- [mfa] Access **SHOULD** use two factors.\n') };
    const told = async (environment: Readonly<Record<string, string>>) => {
      const folder = aRepository();
      commit(folder, change);
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
      const answer = await called('diff', ['HEAD~1', 'HEAD', '--content', path.join(folder, 'content')]);
      vi.unstubAllEnvs();
      return answer;
    };
    const [one, other] = [
      await told({ TZ: 'UTC', LANG: 'C' }),
      await told({ TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', GIT_DIR: '/nowhere' }),
    ];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ code: 0, complaint: '' });
    expect(one.output).toMatch(/^<!-- kontor-diff -->\n### What this change does\n/);
    expect(one.output).toContain('MUST → SHOULD; binds less');
  });
});

describe('what cannot be compared', () => {
  it('is a revision that is not there', () => {
    const error = refusal(() => records(aRepository(), 'mian'));
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain('There is no revision "mian" in this repository.');
    expect(refusal(() => records(aRepository(), '--upload-pack=touch'))).toBeInstanceOf(CommandError);
    expect(refusal(() => records(aRepository(), '^HEAD')).message).toContain('There is no revision "^HEAD" in this repository.');
  });

  it('is a history that a shallow clone does not have; the remedy is told', () => {
    const folder = aRepository();
    const first = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'checkout', '--quiet', '-b', 'change');
    commit(folder, { 'content/roles/mine.yaml': role('Mine') });
    commit(folder, { 'content/roles/more.yaml': role('More') });
    git(folder, 'checkout', '--quiet', 'main');
    commit(folder, { 'content/roles/theirs.yaml': role('Theirs') });
    const clone = path.join(mkdtempSync(path.join(anOfficeFolder({}), 'clone-')), 'shallow');
    git(folder, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${folder}`, clone);
    for (const [base, head] of [
      [first, undefined],
      ['origin/main', 'origin/change'],
    ] as const) {
      const error = refusal(() => records(clone, base, head));
      expect(error.exitCode).toBe(2);
      expect(error.message).toContain('git fetch --unshallow');
      expect(error.message).toContain('fetch-depth: 0');
    }
    git(clone, 'fetch', '--quiet', '--unshallow');
    expect(records(clone, 'origin/main', 'origin/change')).toMatchObject([{ added: ['mine', 'more'] }]);
  });

  it('are two histories without a common beginning, unless that is wanted', () => {
    const folder = aRepository();
    git(folder, 'checkout', '--quiet', '--orphan', 'other');
    commit(folder, { 'content/roles/new.yaml': role('New') });
    expect(refusal(() => records(folder, 'main')).message).toContain('--exact');
    expect(records(folder, 'main', undefined, { exact: true })).toMatchObject([{ added: ['new'] }]);
  });

  it('are records outside a repository, a folder that is not there, or was not there then', () => {
    expect(refusal(() => records(anOfficeFolder(inContent(smallOffice)), 'HEAD')).message).toContain('is in no git repository');
    const folder = aRepository();
    expect(refusal(() => records(folder, 'HEAD', undefined, { content: path.join(folder, 'nowhere') })).message).toContain(
      'There is no folder',
    );
    write(folder, { 'later/organisation.yaml': smallOffice['organisation.yaml'] ?? '' });
    expect(refusal(() => records(folder, 'HEAD', undefined, { content: path.join(folder, 'later') })).message).toContain('holds no folder');
  });

  it('is an office that cannot be read: its findings are told nevertheless', () => {
    const folder = aRepository();
    write(folder, { 'content/organisation.yaml': 'name: [\n' });
    const { report } = changeBetween('HEAD', undefined, options(folder));
    expect(report).toMatchObject({ office: undefined, unread: ['after'] });
    expect(report.findings.added).toMatchObject([{ severity: 'error', file: 'organisation.yaml' }]);
  });
});

describe('what a pull request may hold', () => {
  it('are records that cannot be read: found, and never called removed', () => {
    const folder = aRepository();
    write(folder, { 'content/guidelines/access.md': '---\ntitle: [\n---\n\nText.\n' });
    const { office, findings } = changeBetween('HEAD', undefined, options(folder)).report;
    expect(office).toMatchObject({ unreadable: ['guidelines/access'], documents: [], statements: [] });
    expect(findings.added).toMatchObject([{ file: 'guidelines/access.md' }]);
  });

  it('are findings of which nobody knows who may read them: those who may not see confidential records do not', () => {
    const folder = aRepository();
    write(folder, { 'content/roles/secret.yaml': 'title: [Merger\naudience: confidential\n' });
    expect(changeBetween('HEAD', undefined, options(folder)).report.findings.added).toEqual([]);
    expect(changeBetween('HEAD', undefined, options(folder, { edition: 'confidential' })).report.findings.added).toHaveLength(1);
  });

  it('are filters, hooks and settings: none of them runs', () => {
    const folder = aRepository({ 'roles/filtered.yaml': role('Filtered') });
    const proof = path.join(folder, 'proof');
    const script = path.join(folder, 'attack.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${proof}'\ncat\n`);
    chmodSync(script, 0o755);
    commit(folder, { '.gitattributes': '*.yaml filter=attack diff=attack\n', 'content/.gitattributes': '* filter=attack\n' });
    for (const key of [
      'filter.attack.smudge',
      'filter.attack.clean',
      'filter.attack.process',
      'core.fsmonitor',
      'diff.external',
      'core.pager',
      'core.sshCommand',
    ]) {
      git(folder, 'config', key, script);
    }
    git(folder, 'config', 'core.hooksPath', folder);
    write(folder, { 'post-checkout': `#!/bin/sh\ntouch '${proof}'\n`, 'post-index-change': `#!/bin/sh\ntouch '${proof}'\n` });
    chmodSync(path.join(folder, 'post-checkout'), 0o755);
    chmodSync(path.join(folder, 'post-index-change'), 0o755);
    expect(officeAt('HEAD', path.join(folder, 'content'))?.find('roles', 'filtered')?.data.title).toBe('Filtered');
    records(folder, 'HEAD~1', 'HEAD');
    expect(existsSync(proof)).toBe(false);
  });

  it('are symbolic links: refused on both sides, followed on none', () => {
    const folder = aRepository();
    const secret = path.join(mkdtempSync(path.join(tmpdir(), 'kontor-office-')), 'secret.yaml');
    writeFileSync(secret, role('Secret'));
    symlinkSync(secret, path.join(folder, 'content/roles/link.yaml'));
    const linked = commit(folder, {});
    expect(officeAt(linked, path.join(folder, 'content'))?.find('roles', 'link')).toBeUndefined();
    const { findings } = changeBetween('HEAD', undefined, options(folder, { edition: 'confidential' })).report;
    expect(findings).toMatchObject({ added: [], solved: [], remaining: { error: 1 } });
  });

  it('are files that are too large or no records: told as in the working tree, so that they are nothing new', () => {
    const folder = aRepository();
    commit(folder, {
      'content/roles/large.yaml': `title: ${'x'.repeat(3 * 1024 * 1024)}\n`,
      'content/run.exe': 'x',
      'content/roles/b.yaml': role('B'),
    });
    const { findings } = changeBetween('HEAD', undefined, options(folder, { edition: 'confidential' })).report;
    expect(findings).toMatchObject({ added: [], solved: [], remaining: { error: 2 } });
  });

  it('are titles with anything in them, which stay titles', async () => {
    const folder = aRepository();
    const title = '"a | b `c` <script>x</script> @cio closes #1 [l](https://evil.example) \\n /close"';
    commit(folder, { 'content/guidelines/access.md': aGuidelineFile([`title: ${title}`, 'version: "1.1"']) });
    const { output } = await called('diff', ['HEAD~1', '--content', path.join(folder, 'content')]);
    expect(output).not.toMatch(/<script|@cio|#1(?!\d*;)|:\/\/|^\/close/m);
    expect(output).toContain('closes');
  });
});

describe('the command', () => {
  it('ends with 0 though the change adds errors: the check blocks, this informs', async () => {
    const folder = aRepository();
    write(folder, { 'content/guidelines/access.md': aGuidelineFile(['owner: nobody']) });
    const { code, output } = await called('diff', ['HEAD', '--content', path.join(folder, 'content'), '--language', 'de']);
    expect(code).toBe(0);
    expect(output).toContain('1 neuer Fehler');
  });

  it('prints JSON with a version of its shape', async () => {
    const { code, output } = await called('diff', ['HEAD', 'HEAD', '--content', path.join(aRepository(), 'content'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ schema: 1, asOf: '2026-11-15', highlights: [{ kind: 'nothing' }] });
  });

  it.each([
    [[]],
    [['HEAD', '--format', 'pdf']],
    [['HEAD', '--edition', 'secret']],
    [['HEAD', '--as-of', 'tomorrow']],
    [['HEAD', '--nonsense']],
  ])('refuses %j with 2', async (parameters) => {
    const { code, complaint } = await called('diff', parameters);
    expect(code).toBe(2);
    expect(complaint).not.toBe('');
  });
});
