/** `npm run codeowners`: what it prints, compares and writes, and what it never replaces unseen. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called } from './command-call.ts';

const owners = "repository: {url: 'https://github.com/acme/office', owners: ['@acme/itmo'], maintainers: ['@acme/tools']}\n";
const files = {
  ...smallOffice,
  'organisation.yaml': `${smallOffice['organisation.yaml'] ?? ''}${owners}`,
  'roles/ciso.yaml': "title: Security\naccounts: ['@acme/security']\n",
};

/** A repository with the records in `content/`. */
const aRepository = (records: Readonly<Record<string, string>> = files): { top: string; content: string } => {
  const top = anOfficeFolder(Object.fromEntries(Object.entries(records).map(([file, text]) => [`content/${file}`, text])));
  execFileSync('git', ['init', '--quiet'], { cwd: top });
  return { top, content: path.join(top, 'content') };
};

describe.concurrent('codeowners', { timeout: 60_000 }, () => {
  it('prints the file, with paths from the top of the repository', async () => {
    const { content } = aRepository();
    expect(await called('codeowners', ['--content', content])).toEqual({
      code: 0,
      output: expect.stringContaining('\n* @acme/tools\n/content/ @acme/itmo\n\n/content/guidelines/access.* @acme/security\n') as string,
      complaint: '',
    });
  });

  it('tells which role has no account, and still gives the file', async () => {
    const { content } = aRepository({ ...files, 'roles/ciso.yaml': 'title: Security\n' });
    const { code, output, complaint } = await called('codeowners', ['--content', content]);
    expect([code, output.includes('/content/guidelines/access.* @acme/itmo')]).toEqual([0, true]);
    expect(complaint).toBe(
      'The role "ciso" has no accounts and is asked for none of its 2 paths. Name some in roles/ciso.yaml under accounts.\n',
    );
  });

  it('compares, writes, and replaces what somebody wrote only when told to', async () => {
    const { top, content } = aRepository();
    const file = path.join(top, '.github/CODEOWNERS');
    const missing = await called('codeowners', ['--content', content, '--check']);
    expect([missing.code, existsSync(file)]).toEqual([1, false]);
    expect(missing.output).toMatch(/^--- \/dev\/null\n[\s\S]*CODEOWNERS is not as the records say\. .* --out \S*CODEOWNERS\n$/);
    expect(await called('codeowners', ['--content', content, '--out', file])).toMatchObject({ code: 0, complaint: '' });
    expect(await called('codeowners', ['--content', content, '--check'])).toMatchObject({ code: 0 });

    writeFileSync(file, '* @somebody\n');
    const differs = await called('codeowners', ['--content', content, '--out', file]);
    expect([differs.code, readFileSync(file, 'utf8')]).toEqual([1, '* @somebody\n']);
    expect(differs.output).toContain('-* @somebody\n');
    expect(differs.output).toMatch(/ --write\n$/);
    expect((await called('codeowners', ['--content', content, '--out', file, '--write'])).code).toBe(0);
    expect(await called('codeowners', ['--content', content, '--check'])).toMatchObject({ code: 0 });
  });

  it('looks where the code host of the office keeps it', async () => {
    const { top, content } = aRepository();
    mkdirSync(path.join(top, '.gitlab'));
    const written = await called('codeowners', ['--content', content, '--out', path.join(top, '.gitlab/CODEOWNERS')]);
    expect(written.code).toBe(0);
    expect((await called('codeowners', ['--content', content, '--check', '--provider', 'gitlab'])).code).toBe(0);
    expect((await called('codeowners', ['--content', content, '--check'])).code).toBe(1);
  });

  it.each([
    ['no account is named', smallOffice, [], 2, 'Nobody is named for records that no role with an account owns.'],
    ['an account is none', files, ['--owners', 'everybody'], 2, '"everybody" is no account'],
    ['an account hides a second line', files, ['--owners', '@a\n* @b'], 2, 'is no account'],
    ['the host is unknown', files, ['--provider', 'other'], 2, 'Allowed choices are github, gitlab'],
    ['a record is wrong', { ...files, 'roles/bad.yaml': 'titel: T\n' }, [], 1, 'No CODEOWNERS was made.'],
  ])('makes nothing where %s', async (_what, records, parameters, exit, message) => {
    const { content } = aRepository(records);
    const { code, output, complaint } = await called('codeowners', ['--content', content, ...parameters]);
    expect([code, output]).toEqual([exit, '']);
    expect(complaint).toContain(message);
    expect(complaint).not.toMatch(/^\s+at /m);
  });

  it('refuses a role whose account could be read as something else', async () => {
    const { content } = aRepository({ ...files, 'roles/ciso.yaml': 'title: Security\naccounts: ["@a b", "#x", "@"]\n' });
    const { code, complaint } = await called('codeowners', ['--content', content]);
    expect(code).toBe(1);
    expect(complaint.match(/an account of the code host/g)).toHaveLength(3);
  });

  it('that of this repository is as the records of the sample office say', async () => {
    expect(await called('codeowners', ['--check'])).toEqual({
      code: 0,
      output: `${path.relative(process.cwd(), path.join(repository, '.gitlab/CODEOWNERS'))} is as the records say.\n`,
      complaint: '',
    });
  });
});
