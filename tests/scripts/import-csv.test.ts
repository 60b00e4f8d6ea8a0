/** `npm run import -- csv` as people call it: what it writes, what it leaves, and that it forgets everybody. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';

interface Answer {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

interface Result {
  readonly source: { readonly kind: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly dropped: readonly { readonly why: string; readonly rows: readonly number[] }[];
  readonly findings: readonly { readonly file: string; readonly line: number; readonly message: string; readonly field: string | null }[];
  readonly acknowledgements: readonly object[];
}

const call = (parameters: readonly string[]): Promise<Answer> =>
  new Promise((done) => {
    const env = { ...process.env, REPORT_DAY: undefined, DEBUG: undefined };
    const child = execFile(
      process.execPath,
      [path.join(repository, 'scripts/import.ts'), 'csv', ...parameters],
      { cwd: repository, env },
      (_error, output, complaint) => {
        done({ code: child.exitCode, output, complaint });
      },
    );
  });

const mapping = [
  'target: acknowledgements',
  'encoding: utf-8',
  'separator: ";"',
  'dateOrder: dmy',
  'columns: { person: Personnel no., status: Status, group: Department, date: Day }',
  'confirmed: [Passed]',
  'open: [Assigned]',
  'document: access',
  'groups: { Security: ciso, Money: cfo }',
  'version: "1.0"',
  'source: Learning system',
  '',
].join('\n');
const canaries = ['Canarýna', 'Zeisig', 'zeisig@canary.example', 'P-471199', '=HYPERLINK("http://canary.example")'];
const heading = 'Name;First name;E-mail;Personnel no.;Department;Status;Day;Remark';
const person = (number: string, department: string, status: string, day: string): string =>
  `Canarýna;Zeisig;zeisig@canary.example;${number};${department};${status};${day};"=HYPERLINK(""http://canary.example"")"`;
const good = [
  heading,
  person('P-471199', 'Security', 'Passed', '31.10.2026'),
  person('P-471198', 'Security', 'Assigned', ''),
  person('P-471197', 'Money', 'Passed', '01.11.2026'),
].join('\n');

const register = 'acknowledgements/access.yaml';
const aFolder = (csv: string, files: Readonly<Record<string, string>> = {}) => {
  const folder = anOfficeFolder({
    ...Object.fromEntries(Object.entries({ ...smallOffice, ...files }).map(([file, text]) => [`content/${file}`, text])),
    'export.csv': csv,
    'mapping.yaml': mapping,
  });
  const at = (name: string): string => path.join(folder, name);
  return { at, parameters: [at('export.csv'), '--mapping', at('mapping.yaml'), '--content', at('content')] };
};
const everything = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[a-z]+$/.test(name))
    .map((name) => `${name}\n${readFileSync(path.join(folder, name), 'utf8')}`)
    .join('\n');

describe.concurrent('import csv', { timeout: 60_000 }, () => {
  it('writes counts and nothing of a person: not a name, an address, a number, a formula', async () => {
    const { at, parameters } = aFolder(good);
    const { code, output, complaint } = await call([...parameters, '--format', 'json']);
    expect([code, complaint]).toEqual([0, '']);
    expect(readFileSync(at(`content/${register}`), 'utf8')).toBe(
      [
        '- version: "1.0"\n  group: ciso\n  required: 2\n  confirmed: 1\n  day: 2026-11-15\n  source: Learning system\n',
        '- version: "1.0"\n  group: cfo\n  required: 1\n  confirmed: 1\n  day: 2026-11-15\n  source: Learning system\n',
      ].join(''),
    );
    const result = JSON.parse(output) as Result;
    expect(result).toMatchObject({
      source: { kind: 'csv' },
      counts: { rows: 3, counts: 2, unchanged: 0, dropped: 0 },
      findings: [],
      dropped: [],
    });
    expect(result.written).toEqual([at(`content/${register}`)]);
    for (const canary of canaries) expect(`${output}${everything(at('content'))}`).not.toContain(canary);
  });

  it('a dry run says the same and writes nothing', async () => {
    const { at, parameters } = aFolder(good);
    const { code, output } = await call([...parameters, '--dry-run', '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(output) as Result).written).toEqual([at(`content/${register}`)]);
    expect(existsSync(at('content/acknowledgements'))).toBe(false);
  });

  it('shows the difference to a file that exists, and adds to it only with --write', async () => {
    const before = '# by hand\n- {version: "1.0", group: ciso, required: 3, confirmed: 0, day: 2026-01-31} # first\n';
    const { at, parameters } = aFolder(good, { [register]: before });
    const shown = await call(parameters);
    expect(shown.code).toBe(1);
    expect(shown.output).toContain('+- {version: "1.0", group: ciso, required: 2, confirmed: 1, day: 2026-11-15, source: Learning system}');
    expect(shown.output).toContain('run again with --write');
    expect(readFileSync(at(`content/${register}`), 'utf8')).toBe(before);
    expect((await call([...parameters, '--write'])).code).toBe(0);
    const after = readFileSync(at(`content/${register}`), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    const again = await call([...parameters, '--format', 'json']);
    expect(JSON.parse(again.output)).toMatchObject({ counts: { unchanged: 2 }, written: [], findings: [] });
    expect(readFileSync(at(`content/${register}`), 'utf8')).toBe(after);
  });

  it('names faulty rows by number, repeats nothing of them, and writes nothing at all', async () => {
    const faults = [
      person('P-471196', 'Zeisig', 'Passed', '31.10.2026'),
      person('P-471195', 'Money', 'Passed', '01.02.26'),
      person('', 'Money', 'Zeisig', ''),
      'Canarýna;Zeisig',
    ];
    const { at, parameters } = aFolder([good, ...faults].join('\n'));
    const { code, output } = await call([...parameters, '--format', 'json']);
    expect(code).toBe(1);
    const { findings, written, acknowledgements } = JSON.parse(output) as Result;
    expect([written, acknowledgements]).toEqual([[], []]);
    expect(findings.map(({ line, message }) => `${String(line)} ${message}`)).toEqual([
      '8 row 8: the number of cells is not that of the headings (8)',
      '5 row 5: a department that the mapping does not know in column "Department"',
      '6 row 6: no day in the order dmy with a year of four digits and without a time zone in column "Day"',
      '7 row 7: a status that the mapping does not know in column "Status"',
      '7 row 7: nothing tells who it is in column "Personnel no."',
    ]);
    expect(existsSync(at('content/acknowledgements'))).toBe(false);
    const text = await call(parameters);
    for (const canary of canaries) expect(`${output}${text.output}${text.complaint}`).not.toContain(canary);
  });

  it('forgets people even where the mapping takes their names for departments, or the file cannot be parsed', async () => {
    const { at, parameters } = aFolder(good);
    writeFileSync(at('mapping.yaml'), mapping.replace('group: Department', 'group: Name').replace('status: Status', 'status: E-mail'));
    const confused = await call(parameters);
    expect(confused.code).toBe(1);
    writeFileSync(at('export.csv'), `${good}\nCanarýna;"Zei"sig;x`);
    const broken = await call([...parameters, '--format', 'json']);
    expect(broken.code).toBe(1);
    for (const canary of canaries) {
      expect(`${confused.output}${confused.complaint}${broken.output}${broken.complaint}`).not.toContain(canary);
    }
  });

  it('tells where a mapping is wrong', async () => {
    const { at, parameters } = aFolder(good);
    writeFileSync(at('mapping.yaml'), mapping.replace('dateOrder: dmy\n', '').replace('Money: cfo', 'Money: cfoo'));
    const { code, output } = await call([...parameters, '--format', 'json']);
    expect(code).toBe(1);
    expect((JSON.parse(output) as Result).findings).toMatchObject([
      { file: at('mapping.yaml'), field: 'dateOrder' },
      { file: at('mapping.yaml'), line: 8, field: 'groups.Money', message: 'there is no unit or role "cfoo"' },
    ]);
    writeFileSync(at('mapping.yaml'), mapping.replace('person: Personnel no.', 'person: 0'));
    expect((await call(parameters)).output).toContain(`${at('mapping.yaml')}:5:20  error  columns.person: is too small (0): at least 1`);
    writeFileSync(at('mapping.yaml'), mapping.replace('separator', 'seperator'));
    expect((await call(parameters)).output).toContain('the key "seperator" is unknown');
  });

  it('counts as of the day that it is given', async () => {
    const { at, parameters } = aFolder(good);
    expect((await call([...parameters, '--as-of', '2026-10-31'])).code).toBe(0);
    expect(readFileSync(at(`content/${register}`), 'utf8')).toContain('group: cfo\n  required: 1\n  confirmed: 0\n  day: 2026-10-31');
  });

  it('ends with 2 for wrong use', async () => {
    const { at, parameters } = aFolder(good);
    expect(await call([at('nothing.csv'), ...parameters.slice(1)])).toMatchObject({ code: 2, output: '' });
    expect(await call([at('export.csv')])).toMatchObject({ code: 2 });
    expect(await call([...parameters, '--as-of', '2026-02-30'])).toMatchObject({ code: 2 });
    expect(await call([...parameters, '--content', '/nowhere'])).toMatchObject({ code: 2 });
    writeFileSync(at('export.csv'), 'x'.repeat(6 * 1024 * 1024));
    expect(await call(parameters)).toMatchObject({ code: 2, output: '' });
  });
});
