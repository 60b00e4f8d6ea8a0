/** `npm run new -- office`: a small office of one's own, without a finding on the day on which it is made. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../../../../scripts/lib/command.ts';
import { inspect } from '../../../../../scripts/lib/inspect.ts';
import { newOffice } from '../../../../../scripts/lib/new/office/new-office.ts';
import type { NewOfficeOptions } from '../../../../../scripts/lib/new/office/new-office.ts';
import { anOfficeFolder } from '../../../../office-folder.ts';
import { filesIn } from '../../../command-call.ts';

const options = (more: Partial<NewOfficeOptions> = {}): NewOfficeOptions => ({
  name: 'Example Works',
  languages: undefined,
  currency: undefined,
  asOf: '2026-11-15',
  yes: true,
  dryRun: false,
  ...more,
});
const aFolder = (): string => path.join(anOfficeFolder({}), 'my-office');

const refusal = async (folder: string, more: Partial<NewOfficeOptions> = {}): Promise<readonly [number, string]> => {
  const error: unknown = await newOffice(folder, options(more)).catch((thrown: unknown) => thrown);
  if (!(error instanceof CommandError)) throw new Error(`it was not refused: ${String(error)}`);
  return [error.exitCode, error.message];
};

describe('an office of one’s own', { timeout: 120_000 }, () => {
  it('has records of each kind that it needs, in both languages, and a note for people', async () => {
    const folder = aFolder();
    const said = await newOffice(folder, options());
    const files = filesIn(folder);
    const folders = new Set(Object.keys(files).map((file) => file.split('/')[0]));
    expect(folders).toEqual(
      new Set(['README.md', 'organisation.yaml', 'roles', 'units', 'glossary', 'policies', 'methodologies', 'objectives', 'projects']),
    );
    expect(Object.keys(files)).toContain('policies/acceptable-use.de.md');
    expect(files['projects/it-management-office/status/2026-11.md']).toContain('dataDate: 2026-11-15');
    expect(files['organisation.yaml']).not.toContain('dataDate');
    expect(said).toContain(`npm run check -- --content ${folder}`);
  });

  it('has no finding, whatever the day and the languages', async () => {
    const languages = ['en,de', 'de,en', 'en', 'de'];
    const days = ['2026-11-15', '2027-12-31', '2028-02-29', '2026-01-01', '2027-02-02', '2026-02-11', '2026-03-31', '2026-04-19'];
    for (const [index, day] of days.entries()) {
      const folder = aFolder();
      await newOffice(folder, options({ languages: languages[index % languages.length], asOf: day }));
      const { findings, counts } = inspect({ content: folder, asOf: day });
      expect([day, findings.map(({ file, message }) => [file, message.en])]).toEqual([day, []]);
      expect(counts['policies']).toBe(1);
      rmSync(folder, { recursive: true });
    }
  });

  it('is written in its first language, and has no other where there is none', async () => {
    const [german, english] = [aFolder(), aFolder()];
    await newOffice(german, options({ languages: 'de,en', currency: 'CHF', name: 'Müller & Söhne: "IT" # 1' }));
    await newOffice(english, options({ languages: 'en' }));
    expect(filesIn(german)['policies/acceptable-use.md']).toContain('## Zweck');
    expect(filesIn(german)['policies/acceptable-use.en.md']).toContain('## Purpose');
    expect(inspect({ content: german, asOf: undefined }).office?.organisation.data).toMatchObject({
      name: 'Müller & Söhne: "IT" # 1',
      currency: 'CHF',
      languages: ['de', 'en'],
    });
    expect(Object.keys(filesIn(english)).filter((file) => file.endsWith('.de.md'))).toEqual([]);
    expect(filesIn(english)['roles/it-lead.yaml']).toContain('title: IT lead\n');
  });

  it('goes into a new or an empty folder only', async () => {
    const folder = anOfficeFolder({ 'notes.txt': 'mine' });
    expect(await refusal(folder)).toEqual([1, expect.stringContaining('is not empty (it holds "notes.txt")')]);
    expect(filesIn(folder)).toEqual({ 'notes.txt': 'mine' });
    expect((await refusal(path.join(folder, 'notes.txt')))[1]).toContain('is no folder');
    const link = path.join(folder, 'link');
    symlinkSync(anOfficeFolder({}), link);
    expect((await refusal(link))[1]).toContain('is no folder');
    const repository = aFolder();
    mkdirSync(path.join(repository, '.git'), { recursive: true });
    writeFileSync(path.join(repository, '.git/HEAD'), 'ref: refs/heads/main\n');
    await newOffice(repository, options());
    expect(inspect({ content: repository, asOf: '2026-11-15' }).findings).toEqual([]);
  });

  it('refuses what it cannot be made of, and writes nothing', async () => {
    const folder = aFolder();
    for (const more of [
      { languages: 'fr' },
      { languages: 'en,en' },
      { languages: '' },
      { currency: 'Euro' },
      { name: ' ' },
      { name: 'a\nb' },
      { name: 'a\u001B[2J' },
      { name: 'x'.repeat(10_000) },
    ]) {
      expect((await refusal(folder, more))[0]).toBe(2);
    }
    await expect(newOffice(undefined, options())).rejects.toThrow('Name the folder');
    expect(await newOffice(folder, options({ dryRun: true }))).toContain('Nothing was written');
    expect(filesIn(path.dirname(folder))).toEqual({});
  });
});
