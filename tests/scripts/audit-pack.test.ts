/** `npm run audit-pack` as an auditor's contact calls it. */
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';

const framework =
  'title: ISO\npublisher: ISO\nlicence: own titles\nredistribution: ids-and-own-titles\ncontrols:\n  - { ref: "A.1", title: Proof }\n';
const pack = (
  content: string,
  parameters: readonly string[],
  timeZone = 'UTC',
): Promise<{ readonly code: number | null; readonly output: string; readonly complaint: string }> =>
  new Promise((done) => {
    const program = [path.join(repository, 'scripts/audit-pack.ts'), '--content', content, ...parameters];
    const child = execFile(
      process.execPath,
      program,
      { cwd: repository, env: { ...process.env, TZ: timeZone } },
      (_error, output, complaint) => {
        done({ code: child.exitCode, output, complaint });
      },
    );
  });
const content = anOfficeFolder({ ...smallOffice, 'frameworks/iso.yaml': framework });
const target = (name: string): string => path.join(content, '..', `${path.basename(content)}-${name}`);

describe.concurrent('audit-pack', { timeout: 60_000 }, () => {
  it('gives the same bytes in every time zone, and hashes that hold', async () => {
    const [first, second] = [target('1.zip'), target('2.zip')];
    const answers = [await pack(content, ['--out', first]), await pack(content, ['--out', second], 'America/Los_Angeles')];
    expect(answers.map(({ code, complaint }) => [code, complaint])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    const files = unzipSync(readFileSync(first));
    const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array())
      .trimEnd()
      .split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[file] ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
  });

  it('names the nearest framework where it does not know one', async () => {
    const answer = await pack(content, ['--out', target('3.zip'), '--framework', 'isoo']);
    expect(answer).toMatchObject({ code: 2, complaint: 'There is no framework "isoo". Did you mean "iso"?\n' });
  });

  it('packs nothing while the records have errors', async () => {
    const broken = anOfficeFolder({ ...smallOffice, 'roles/bad.yaml': 'titel: T\n' });
    const out = target('4.zip');
    const answer = await pack(broken, ['--out', out]);
    expect(answer.code).toBe(1);
    expect(answer.complaint).toContain('Nothing was packed');
    expect(existsSync(out)).toBe(false);
  });

  it('leaves a file alone that is no archive', async () => {
    const out = target('notes.txt');
    writeFileSync(out, 'My notes');
    const answer = await pack(content, ['--out', out]);
    expect(answer.code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('My notes');
  });

  it('leaves other archives and folders alone, Word files among them, and renews its own', async () => {
    const out = target('report.docx');
    writeFileSync(out, zipSync({ 'word/document.xml': strToU8('My report') }));
    const before = readFileSync(out);
    const answer = await pack(content, ['--out', out]);
    expect([answer.code, answer.complaint]).toEqual([
      2,
      `"${out}" exists and is no audit pack; it is left as it is. Choose another name.\n`,
    ]);
    expect(readFileSync(out).equals(before)).toBe(true);
    const folder = await pack(content, ['--out', content]);
    expect([folder.code, folder.complaint]).toEqual([2, expect.stringContaining('is no audit pack')]);
    const own = target('5.zip');
    await pack(content, ['--out', own]);
    expect(await pack(content, ['--out', own])).toMatchObject({ code: 0 });
  });

  it('asks where the archive shall go', async () => {
    expect((await pack(content, [])).code).toBe(2);
  });
});
