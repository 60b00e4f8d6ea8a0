/** `npm run check` as people and CI call it: its exit codes, its formats, its words. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { aGuidelineFile, anOfficeFolder, smallOffice } from '../office-folder.ts';

interface Call {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The user of the system that runs the command. */
  readonly user?: number;
}

interface Answer {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

const check = (content: string, parameters: readonly string[] = [], { environment = {}, user }: Call = {}): Promise<Answer> =>
  new Promise((done) => {
    const program = [path.join(repository, 'scripts/check.ts'), ...(content === '' ? [] : ['--content', content]), ...parameters];
    const env = { ...process.env, REPORT_DAY: undefined, DEBUG: undefined, ...environment };
    const child = execFile(
      process.execPath,
      program,
      { cwd: repository, env, ...(user === undefined ? {} : { uid: user, gid: user }) },
      (_error, output, complaint) => {
        done({ code: child.exitCode, output, complaint });
      },
    );
  });

const fine = anOfficeFolder(smallOffice);
const broken = anOfficeFolder({ ...smallOffice, 'guidelines/new.md': aGuidelineFile(['owner: cisoo']), 'roles/bad.yaml': 'titel: T\n' });
const warned = anOfficeFolder({
  ...smallOffice,
  'guidelines/old.md': aGuidelineFile(['status: approved', 'effective: 2024-01-01', 'reviewEvery: P12M', 'approvers: [cfo]']),
});

describe.concurrent('check', { timeout: 60_000 }, () => {
  it('ends with 0 where nothing is wrong, and says what it looked at', async () => {
    expect(await check(fine)).toEqual({
      code: 0,
      output: '4 records checked as of 2026-11-15: 0 errors, 0 warnings, 0 notices\n',
      complaint: '',
    });
  });

  it('finds the sample office in order', async () => {
    expect(await check('')).toMatchObject({ code: 0, complaint: '' });
  });

  it('ends with 1 where a record is wrong, each finding with its place and remedy', async () => {
    const { code, output } = await check(broken);
    expect(code).toBe(1);
    expect(output).toContain(
      `${broken}/guidelines/new.md:6:8  error  owner: there is no role "cisoo". Did you mean "ciso"?  [reference]\n`,
    );
    expect(output).toMatch(/: 3 errors, 0 warnings, 0 notices\n$/);
  });

  it('has warnings block only where that is asked for', async () => {
    const lenient = await check(warned, ['--format', 'json']);
    const { counts } = JSON.parse(lenient.output) as { counts: Readonly<Record<string, number>> };
    expect(counts['warning']).toBeGreaterThan(0);
    expect(lenient.code).toBe((counts['error'] ?? 0) > 0 ? 1 : 0);
    expect((await check(warned, ['--strict'])).code).toBe(1);
    expect((await check(fine, ['--strict'])).code).toBe(0);
  });

  it.each([
    ['an unknown flag', ['--formt', 'json'], "unknown option '--formt'"],
    ['an unknown format', ['--format', 'xml'], 'Allowed choices are text, json, github, gitlab, sarif, markdown'],
    ['an unknown language', ['--language', 'fr'], 'Allowed choices are en, de'],
    ['a day that does not exist', ['--as-of', '2026-02-30'], 'expected a day such as 2026-10-31, not "2026-02-30"'],
    ['a path that is not there', ['roles/none.yaml'], 'There is no file or folder "roles/none.yaml"'],
    ['a path out of the records', ['../../etc'], 'There is no file or folder "../../etc"'],
  ])('ends with 2 for %s, and prints no finding', async (_what, parameters, message) => {
    const { code, output, complaint } = await check(broken, parameters);
    expect([code, output]).toEqual([2, '']);
    expect(complaint).toContain(message);
    expect(complaint).not.toMatch(/^\s+at /m);
  });

  it('ends with 2 where there is no such folder, or it is a file', async () => {
    expect(await check('/nowhere/at/all')).toMatchObject({
      code: 2,
      output: '',
      complaint: 'There is no folder "/nowhere/at/all". Name the folder of the records with --content.\n',
    });
    expect((await check(path.join(fine, 'organisation.yaml'))).code).toBe(2);
    expect(await check(fine, [], { environment: { REPORT_DAY: 'soon' } })).toMatchObject({
      code: 2,
      complaint: 'REPORT_DAY must be a day such as 2026-10-31, not "soon"\n',
    });
  });

  it('explains itself', async () => {
    const { code, output } = await check(fine, ['--help']);
    expect(code).toBe(0);
    for (const option of ['--content', '--as-of', '--format', '--strict', '--language', '[path...]']) expect(output).toContain(option);
  });

  it('takes the day that it is given', async () => {
    expect((await check(fine, ['--as-of', '2024-02-29'])).output).toContain('as of 2024-02-29');
    expect((await check(fine, [], { environment: { REPORT_DAY: '2025-05-05' } })).output).toContain('as of 2025-05-05');
  });

  it('speaks JSON and SARIF that parse', async () => {
    const json = JSON.parse((await check(broken, ['--format', 'json'])).output) as {
      findings: readonly { file: string }[];
      counts: object;
      records: object;
    };
    expect(json).toMatchObject({
      counts: { error: 3, warning: 0, notice: 0 },
      records: { organisation: 1, roles: 2, guidelines: 2 },
      asOf: '2026-11-15',
    });
    expect(json.findings.map(({ file }) => file)).toEqual(['guidelines/new.md', 'roles/bad.yaml', 'roles/bad.yaml']);
    const sarif = JSON.parse((await check(broken, ['--format', 'sarif'])).output) as {
      version: string;
      runs: readonly { results: readonly unknown[] }[];
    };
    expect([sarif.version, sarif.runs[0]?.results.length]).toEqual(['2.1.0', 3]);
  });

  it('speaks to GitHub and in Markdown', async () => {
    expect(
      (await check(broken, ['--format', 'github'])).output.match(/^::error file=.*,line=\d+,col=\d+,title=[a-z-]+::.+$/gm),
    ).toHaveLength(3);
    expect((await check(broken, ['--format', 'markdown'])).output).toMatch(
      /^### Check \(2026-11-15\): 3 error, 0 warning, 0 notice\n\n\| Place/,
    );
  });

  it('tells only what is in the named files, and ends by that', async () => {
    const { code, output } = await check(broken, ['guidelines', '--format', 'json']);
    expect(code).toBe(1);
    expect((JSON.parse(output) as { findings: readonly { file: string }[] }).findings.map(({ file }) => file)).toEqual([
      'guidelines/new.md',
    ]);
    expect((await check(broken, ['organisation.yaml'])).code).toBe(0);
  });

  it('speaks German where that is asked for, or is the first language', async () => {
    expect((await check(broken, ['--language', 'de'])).output).toContain('owner: Rolle „cisoo“ gibt es nicht. Meinten Sie „ciso“?');
    const german = anOfficeFolder({
      ...smallOffice,
      'organisation.yaml': 'name: Amt\ncurrency: EUR\nlanguages: [de]\ndataDate: 2026-11-15\n',
    });
    expect((await check(german)).output).toBe('4 Datensätze geprüft, Stand 2026-11-15: 0 Fehler, 0 Warnungen, 0 Hinweise\n');
    expect((await check(german, ['--language', 'en'])).output).toContain('records checked');
  });

  it('writes plain text to a program', async () => {
    expect((await check(broken, [], { environment: { FORCE_COLOR: '1', NO_COLOR: undefined } })).output).not.toContain('\u001B');
  });

  it('runs no command of a hostile name in a log', async () => {
    const hostile = anOfficeFolder({
      ...smallOffice,
      'roles/line.yaml': 'title: T\n"x\\n::error::owned": 1\n',
      'roles/escape.yaml': 'title: T\n"x\\e[31m": 1\n',
    });
    const { output } = await check(hostile);
    expect(output).toContain('owned');
    expect(output).toContain('[hidden-character]');
    expect(output).not.toMatch(/^::error::owned|\u001B/m);
  });

  it('tells what the machine refuses, with its reason and no stack trace', async () => {
    const folder = anOfficeFolder(smallOffice);
    const locked = path.join(folder, 'units');
    mkdirSync(locked);
    chmodSync(folder, 0o755);
    chmodSync(locked, 0o000);
    const call = process.getuid?.() === 0 ? { user: 65_534 } : {};
    const { code, output, complaint } = await check(folder, [], call);
    chmodSync(locked, 0o755);
    expect([code, output]).toEqual([2, '']);
    expect(complaint).toContain(`"${locked}": you have no permission for this`);
    expect(complaint).not.toMatch(/^\s+at /m);
  });

  it('tells a fault of the tool from findings, with 3 and no bare stack trace', async () => {
    const NODE_OPTIONS = '--import=data:text/javascript,JSON.stringify=()=>{throw%20new%20Error(%22broken%22)}';
    const { code, output, complaint } = await check(fine, ['--format', 'json'], { environment: { NODE_OPTIONS } });
    expect([code, output]).toEqual([3, '']);
    expect(complaint).toMatch(/^Kontor itself failed: broken\nThis is a fault of the tool, not of your records\. Run again with DEBUG=1/);
    expect(complaint).not.toMatch(/^\s+at /m);
    const debugged = await check(fine, ['--format', 'json'], { environment: { NODE_OPTIONS, DEBUG: '1' } });
    expect(debugged.complaint).toMatch(/^\s+at /m);
  });
});
