/** `npm run export` as people call it. The PDF is tested in tests/browser. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';
import type { Answer } from './command-call.ts';

const head = 'sponsor: cfo\nmanager: ciso\nunit: it\nmethodology: plain\nlifecycle: in-progress\nphase: work\ntier: 2\ncategory: run\n';
const method =
  '---\ntitle: Plain\nsummary: One phase.\nversion: "1.0"\nstatus: draft\nowner: ciso\nkind: waterfall\nphases:\n  - { id: work, title: Work }\ngates: []\nartefacts: []\n---\n\nText.\n';
const content = anOfficeFolder({
  ...smallOffice,
  'units/it.yaml': 'title: IT\n',
  'methodologies/plain.md': method,
  'projects/erp/project.md': `---\ntitle: =ERP\nsummary: New.\n${head}start: { actual: 2026-01-01 }\n---\n\nScope.\n`,
  'projects/erp/status/2026-10.md':
    '---\ndataDate: 2026-10-31\nstate: published\nauthor: ciso\noverall: { rag: green }\nactualCost: 1250.5\n---\n\nDone.\n',
});
const outputs = anOfficeFolder({});
const target = (name: string): string => path.join(outputs, name);
const exported = (out: string, ...more: readonly string[]): Promise<Answer> =>
  called('export', ['--content', content, '--out', out, ...more]);
const withoutPdf = ['--formats', 'json,csv,xlsx,ics'];

const all = target('all');
beforeAll(async () => {
  expect(await exported(all, ...withoutPdf)).toMatchObject({ code: 0, complaint: '' });
}, 120_000);

describe.concurrent('export', { timeout: 120_000 }, () => {
  it('writes data, tables, workbook and calendars, and lists them with their hashes', () => {
    const files = filesIn(all);
    const names = Object.keys(files);
    expect(names).toEqual(
      expect.arrayContaining([
        'api/v1/projects.json',
        'api/v1/openapi.json',
        'projects.csv',
        'figures.csv',
        'documents.csv',
        'portfolio.xlsx',
        'portfolio.de.xlsx',
        'milestones.ics',
      ]),
    );
    const manifest = JSON.parse(files['export.json'] ?? '') as { readonly files: object; readonly asOf: string; readonly month: null };
    expect(Object.keys(manifest.files).sort()).toEqual(names.filter((name) => name !== 'export.json').sort());
    expect(manifest).toMatchObject({ asOf: '2026-11-15', month: null, edition: 'internal' });
  });

  it('makes a title that begins like a formula harmless in every format', () => {
    expect(readFileSync(path.join(all, 'projects.csv'), 'utf8')).toContain("'=ERP");
    const sheet = strFromU8(unzipSync(readFileSync(path.join(all, 'portfolio.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<t xml:space="preserve">=ERP</t>');
    expect(sheet).not.toContain('<f');
  });

  it('writes only what is asked for, replaces its own earlier export, and gives the same bytes again', async () => {
    const second = target('second');
    expect(await exported(second, '--formats', 'csv')).toMatchObject({ code: 0 });
    expect(Object.keys(filesIn(second)).every((name) => name.endsWith('.csv') || name === 'export.json')).toBe(true);
    expect(await exported(second, ...withoutPdf)).toMatchObject({ code: 0 });
    expect(filesIn(second)).toEqual(filesIn(all));
  });

  it('leaves a folder alone that holds something else, and an export that somebody has changed or added to', async () => {
    const [foreign, changed] = [target('foreign'), target('changed')];
    mkdirSync(foreign);
    writeFileSync(path.join(foreign, 'notes.txt'), 'Mine');
    cpSync(all, changed, { recursive: true });
    writeFileSync(path.join(changed, 'projects.csv'), 'my own numbers');
    writeFileSync(path.join(changed, 'notes.txt'), 'Mine');
    const answers = await Promise.all([foreign, changed].map((out) => exported(out, '--formats', 'csv')));
    expect(answers.map(({ code }) => code)).toEqual([2, 2]);
    expect(answers[0]?.complaint).toContain('no earlier export');
    expect(answers[1]?.complaint).toContain('notes.txt, projects.csv');
    expect(readFileSync(path.join(changed, 'projects.csv'), 'utf8')).toBe('my own numbers');
  });

  it('refuses what it does not know: a format, a month that is none, a month without a report', async () => {
    const out = target('wrong');
    const answers = await Promise.all([
      exported(out, '--formats', 'csv,docx'),
      exported(out, '--month', '2026-13'),
      exported(out, '--formats', 'pdf', '--month', '2025-01'),
      called('export', ['--content', content]),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(answers[0].complaint).toContain('"docx" is none of json, csv, xlsx, ics, pdf');
    expect(answers[2].complaint).toContain('There are reports from 2026-10 to 2026-10.');
    expect(existsSync(out)).toBe(false);
  });

  it('refuses a month without a report also where no PDF is made', async () => {
    const answer = await exported(target('month'), '--formats', 'json', '--month', '2027-01');
    expect(answer).toMatchObject({ code: 2, complaint: expect.stringContaining('There is no report for 2027-01') as string });
    expect(existsSync(target('month'))).toBe(false);
  });

  it('refuses a place that cannot be: below a file, where no folder can be made, among the records or around them', async () => {
    writeFileSync(target('notes.txt'), 'Mine');
    const places = [path.join(target('notes.txt'), 'sub'), '/proc/kontor', path.join(content, 'export'), path.dirname(content)];
    const answers = await Promise.all(places.map((out) => exported(out, '--formats', 'csv')));
    expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(answers[0]?.complaint).toContain('is a file');
    expect(answers[1]?.complaint).toContain('cannot be made');
    expect(answers[2]?.complaint).toContain('in the folder of the records');
    expect(existsSync(path.join(content, 'export'))).toBe(false);
    expect(await called('build', ['--content', content, '--out', path.join(content, 'site')])).toMatchObject({ code: 2 });
  });

  it('exports nothing while the records have errors', async () => {
    const broken = anOfficeFolder({ ...smallOffice, 'roles/bad.yaml': 'titel: T\n' });
    const out = target('broken');
    const answer = await called('export', ['--content', broken, '--out', out, '--formats', 'csv']);
    expect(answer).toMatchObject({ code: 1, complaint: expect.stringContaining('Nothing was exported') as string });
    expect(existsSync(out)).toBe(false);
  });

  it('says what it can do', async () => {
    const answer = await called('export', ['--help']);
    expect(answer.code).toBe(0);
    for (const option of ['--content', '--as-of', '--out', '--formats', '--month', '--edition']) expect(answer.output).toContain(option);
  });
});
