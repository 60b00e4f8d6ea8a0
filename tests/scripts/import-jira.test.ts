/** `npm run import -- jira` as people call it: what it writes, what hand edits it leaves, and that it names nobody. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';

interface Result {
  readonly counts: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly differences: readonly { readonly record: string; readonly kind: string; readonly field: string | null }[];
  readonly findings: readonly {
    readonly severity: string;
    readonly file: string;
    readonly line: number;
    readonly message: string;
    readonly field: string | null;
  }[];
}

const project = [
  '---',
  'title: Renewal',
  'summary: New ledger.',
  'sponsor: cfo',
  'manager: ciso',
  'unit: it',
  'methodology: light',
  'lifecycle: in-progress',
  'phase: doing',
  'tier: 3',
  'category: run',
  '---',
  '',
  'Scope.',
  '',
].join('\n');
const methodology = [
  '---',
  'title: Light',
  'summary: For small projects.',
  'version: "1.0"',
  'status: draft',
  'owner: ciso',
  'basis: own',
  'kind: agile',
  'phases: [{id: doing, title: Doing}]',
  '---',
  '',
  '## Purpose',
  '',
  'Text.',
  '',
].join('\n');
const office = {
  ...smallOffice,
  'units/it.yaml': 'title: IT\n',
  'projects/erp/project.md': project,
  'methodologies/light.md': methodology,
};
const export1 = readFileSync(path.join(repository, 'tests/fixtures/jira/cloud-en.csv'), 'utf8');

/** Rows of the export; the lines inside a cell begin with a small letter. */
const rows = export1.trimEnd().split(/\n(?=[A-Z"])/);

const aFolder = (text: string) => {
  const folder = anOfficeFolder({
    ...Object.fromEntries(Object.entries(office).map(([file, content]) => [`content/${file}`, content])),
    'jira.csv': text,
  });
  const at = (name: string): string => path.join(folder, name);
  const call = (...more: readonly string[]) =>
    called('import', ['jira', at('jira.csv'), '--project', 'erp', '--profile', 'en', '--content', at('content'), ...more]);
  const result = async (...more: readonly string[]) => {
    const answer = await call('--format', 'json', ...more);
    return { ...answer, result: JSON.parse(answer.output) as Result };
  };
  return { at, call, result };
};

describe.concurrent('import jira', { timeout: 120_000 }, () => {
  it('writes milestones, the draft of the report and its memory, and nothing of a person', async () => {
    const { at, result } = aFolder(export1);
    const { code, complaint, output, result: first } = await result();
    expect([code, complaint]).toEqual([0, '']);
    expect(first.counts).toMatchObject({ issues: 9, done: 4, milestones: 2 });
    expect(first.written.map((file) => path.relative(at('content'), file))).toEqual([
      'projects/erp/status/2026-11.md',
      'projects/erp/milestones.yaml',
      'imports/erp-jira.yaml',
    ]);
    expect(readFileSync(at('content/projects/erp/milestones.yaml'), 'utf8')).toContain(
      'planned: 2026-09-30\n  forecast: 2026-09-30\n  actual: 2026-09-30',
    );
    expect(readFileSync(at('content/projects/erp/status/2026-11.md'), 'utf8')).toContain(
      'source: {from: "Jira ERP, jira.csv", day: 2026-11-15}',
    );
    expect(`${output}${JSON.stringify(filesIn(at('content')))}`).not.toContain('Canary');
  });

  it('a second import of the same file changes nothing', async () => {
    const { at, result } = aFolder(export1);
    await result();
    const before = filesIn(at('content'));
    const again = await result();
    expect([again.code, again.result.written, again.result.differences]).toEqual([0, [], []]);
    expect(filesIn(at('content'))).toEqual(before);
  });

  it('shows what a later export moves, leaves what was edited by hand, and deletes nothing that is absent', async () => {
    const { at, result, call } = aFolder(export1);
    await result();
    const register = at('content/projects/erp/milestones.yaml');
    writeFileSync(
      register,
      readFileSync(register, 'utf8').replace('title: Invoices, received', 'title: Invoices come in by themselves # as agreed'),
    );
    const later = rows.filter((row) => !row.startsWith('Ledger opened')).join('\n');
    writeFileSync(at('jira.csv'), later.replace('Invoices, received', 'Invoices 2').replace('18/Dec/26', '29/Jan/27'));
    const shown = await call('--complete');
    expect(shown.code).toBe(1);
    expect(shown.output).toContain('run again with --write');
    const { code, result: written } = await result('--complete', '--write');
    expect(code).toBe(0);
    expect(
      written.differences.filter(({ record }) => record.startsWith('milestones')).map(({ record, kind, field }) => [record, kind, field]),
    ).toEqual([
      ['milestones/erp/invoices-received', 'kept', 'title'],
      ['milestones/erp/invoices-received', 'updated', 'forecast'],
      ['milestones/erp/ledger-opened', 'gone', null],
    ]);
    const text = readFileSync(register, 'utf8');
    expect(text).toContain('title: Invoices come in by themselves # as agreed\n  planned: 2026-12-18\n  forecast: 2027-01-29');
    expect(text).toContain('id: ledger-opened');
  });

  it('asks whether a much smaller export is filtered, and leaves the progress as it is', async () => {
    const { at, result } = aFolder(export1);
    await result();
    const report = readFileSync(at('content/projects/erp/status/2026-11.md'), 'utf8');
    writeFileSync(at('jira.csv'), `${rows.slice(0, 4).join('\n')}\n`);
    const { result: filtered } = await result('--write');
    expect(filtered.findings.map(({ message }) => message)).toContain('last time 9 issues, now 3: the export seems to be filtered');
    expect(readFileSync(at('content/projects/erp/status/2026-11.md'), 'utf8')).toBe(report);
  });

  it('a dry run, and a file with a fault, write nothing', async () => {
    const { at, result, call } = aFolder(export1);
    expect((await result('--dry-run')).code).toBe(0);
    writeFileSync(at('jira.csv'), export1.replaceAll('05/Jan/26 9:00 AM', '1/5/2026 9:00'));
    const { code, output } = await call();
    expect(code).toBe(1);
    expect(output).toContain('rows 2–10: a date that the profile "en" does not know, written as "0/0/0000 0:00", in column "Created"');
    expect([existsSync(at('content/imports')), existsSync(at('content/projects/erp/milestones.yaml'))]).toEqual([false, false]);
  });

  it('reads an own profile, and tells where one is wrong', async () => {
    const { at, call } = aFolder(export1);
    writeFileSync(at('own.yaml'), 'extends: en\ntimeZone: Europe/Berlin\nstatuses:\n  done: [Parked]\n');
    expect((await call('--dry-run', '--profile', at('own.yaml'))).code).toBe(0);
    writeFileSync(at('own.yaml'), 'extends: en\ntimeZone: Europe/Nowhere\n');
    const wrong = await call('--profile', at('own.yaml'));
    expect([wrong.code, wrong.output.includes(`${at('own.yaml')}:2:11  error  timeZone: there is no time zone "Europe/Nowhere"`)]).toEqual([
      1,
      true,
    ]);
    writeFileSync(at('own.yaml'), 'extends: en\nzone: UTC\n');
    expect((await call('--profile', at('own.yaml'))).output).toContain('the key "zone" is unknown');
    writeFileSync(at('own.yaml'), 'extends: [en\n');
    expect(await call('--profile', at('own.yaml'))).toMatchObject({ code: 1, complaint: '' });
  });

  it('ends with 2 for wrong use, and says what is right', async () => {
    const { at, call } = aFolder(export1);
    const profile = await call('--profile', 'klingon');
    expect([profile.code, profile.complaint]).toEqual([
      2,
      'There is no profile "klingon". Choose en, en-gb, en-us, de, es, pt, fr, or name the YAML file of an own one.\n',
    ]);
    expect((await call('--project', 'nothing')).code).toBe(2);
    expect((await call('--progress', 'hours')).code).toBe(2);
    expect((await call('--as-of', '2026-02-30')).code).toBe(2);
    expect(
      (await called('import', ['jira', at('nothing.csv'), '--project', 'erp', '--profile', 'en', '--content', at('content')])).code,
    ).toBe(2);
  });
});
