/** `npm run import -- csv` for registers and portfolios, as people call it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../scripts/lib/run.ts';
import { anOfficeFolder, smallOffice } from '../office-folder.ts';
import { called, filesIn } from './command-call.ts';

const project = `---
title: ERP
summary: Renews it.
sponsor: cfo
manager: ciso
unit: it
methodology: waterfall
lifecycle: in-progress
phase: delivery
tier: 1
category: run
---
`;

const mapping = `target: risks
encoding: utf-8
separator: ";"
formats: {dateOrder: dmy, decimal: ",", thousands: ".", strip: [€]}
project: erp
id: {column: Nr, prefix: r}
columns:
  title: Titel
  likelihood: {column: Eintritt, values: {Hoch: 4, Niedrig: 2}}
  impact: Wirkung
  owner: Rolle
  raised: Gemeldet
  cost.likely: Kosten
constants: {status: open}
`;

const sheet = `Nr;Titel;Eintritt;Wirkung;Rolle;Gemeldet;Kosten
1;Lieferant fällt aus;Hoch;4;cfo;31.10.2026;12.500,00 €
2;Daten fehlen;Niedrig;3;ciso;02.11.2026;
`;

const aFolder = (text = sheet, more: Readonly<Record<string, string>> = {}) => {
  const folder = anOfficeFolder({
    ...Object.fromEntries(Object.entries(smallOffice).map(([file, content]) => [`content/${file}`, content])),
    'content/units/it.yaml': 'title: IT\n',
    'content/projects/erp/project.md': project,
    'risks.mapping.yaml': mapping,
    'risks.csv': text,
    ...Object.fromEntries(Object.entries(more).map(([file, content]) => [`content/${file}`, content])),
  });
  const at = (file: string): string => path.join(folder, file);
  return {
    at,
    parameters: ['csv', at('risks.csv'), '--mapping', at('risks.mapping.yaml'), '--content', at('content')],
    register: (): string => readFileSync(at('content/projects/erp/risks.yaml'), 'utf8'),
  };
};

interface Result {
  readonly counts: Readonly<Record<string, number>>;
  readonly written: readonly string[];
  readonly dropped: readonly object[];
  readonly findings: readonly { readonly file: string; readonly line: number; readonly column: number; readonly message: string }[];
}

describe.concurrent('import of a spreadsheet', { timeout: 240_000 }, () => {
  it('writes a register, and tells what it counted', async () => {
    const { at, parameters, register } = aFolder();
    const { code, output, complaint } = await called('import', [...parameters, '--format', 'json']);
    expect([code, complaint]).toEqual([0, '']);
    const result = JSON.parse(output) as Result;
    expect(result.counts).toMatchObject({ rows: 2, records: 2, tasks: 0, issues: 0, dropped: 0 });
    expect(result.written).toEqual([at('content/projects/erp/risks.yaml'), at('content/imports/risks.yaml')]);
    expect(register()).toContain('id: r-1');
    expect(register()).toContain('likely: 12500');
    expect(register()).not.toContain('null');
  });

  it('writes nothing in a dry run, and nothing where one cell is wrong', async () => {
    const { at, parameters } = aFolder();
    expect((await called('import', [...parameters, '--dry-run'])).code).toBe(0);
    writeFileSync(at('risks.csv'), sheet.replace('02.11.2026', '11/02/26'));
    const { code, output } = await called('import', [...parameters, '--format', 'json']);
    expect(code).toBe(1);
    expect((JSON.parse(output) as Result).findings).toMatchObject([
      {
        file: at('risks.csv'),
        line: 3,
        column: 6,
        message: 'row 3, column "Gemeldet" (F): "11/02/26" is no day in the order dmy with a year of four digits',
      },
    ]);
    expect(existsSync(at('content/projects/erp/risks.yaml'))).toBe(false);
    expect(existsSync(at('content/imports'))).toBe(false);
  });

  it('takes over a later state, and leaves what people changed by hand', async () => {
    const { at, parameters, register } = aFolder();
    await called('import', parameters);
    const byHand = register().replace('title: Daten fehlen', 'title: Stammdaten fehlen # clearer').replace('impact: 4', 'impact: 5');
    writeFileSync(at('content/projects/erp/risks.yaml'), byHand);
    writeFileSync(
      at('risks.csv'),
      `${sheet.replace('Hoch;4', 'Niedrig;3').replace('Daten fehlen', 'Daten fehlen ganz')}3;Neu;Hoch;1;cfo;;\n`,
    );
    const shown = await called('import', parameters);
    expect(shown.code).toBe(1);
    expect(shown.output).toContain('run again with --write');
    expect(register()).toBe(byHand);
    expect((await called('import', [...parameters, '--write'])).code).toBe(0);
    expect(register()).toContain('title: Stammdaten fehlen # clearer');
    expect(register()).toContain('impact: 5');
    expect(register()).toContain('likelihood: 2');
    expect(register()).toContain('id: r-3');
    const after = register();
    expect((await called('import', parameters)).code).toBe(0);
    expect(register()).toBe(after);
  });

  it('keeps what is confidential confidential, in the memory too', async () => {
    const { at, parameters } = aFolder(sheet, {
      'projects/erp/project.md': project.replace('category: run\n', 'category: run\naudience: confidential\n'),
    });
    expect((await called('import', parameters)).code).toBe(0);
    expect(readFileSync(at('content/imports/risks.yaml'), 'utf8')).toContain('audience: confidential');
  });

  it('tells where a mapping is wrong', async () => {
    const { at, parameters } = aFolder();
    writeFileSync(at('risks.mapping.yaml'), mapping.replace('likelihood:', 'likelyhood:').replace('title: Titel', 'title: Title'));
    const { code, output } = await called('import', parameters);
    expect(code).toBe(1);
    expect(output).toContain(
      `${at('risks.mapping.yaml')}:9:15  error  columns.likelyhood: risks have no field "likelyhood". Did you mean "likelihood"?`,
    );
    writeFileSync(at('risks.mapping.yaml'), mapping.replace('separator', 'seperator'));
    expect((await called('import', parameters)).output).toContain('the key "seperator" is unknown. Did you mean "separator"?');
    writeFileSync(at('risks.mapping.yaml'), mapping.replace('target: risks', 'target: policies'));
    expect((await called('import', parameters)).output).toContain('"policies" is not one of');
    writeFileSync(at('risks.mapping.yaml'), 'target: [');
    expect((await called('import', parameters)).code).toBe(1);
  });

  it('refuses what is no text, and ends with 2 for wrong use', async () => {
    const { at, parameters } = aFolder();
    writeFileSync(at('risks.csv'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]));
    const workbook = await called('import', parameters);
    expect([workbook.code, workbook.output.includes('it is a workbook')]).toEqual([1, true]);
    expect(await called('import', ['csv', at('none.csv'), ...parameters.slice(2)])).toMatchObject({ code: 2, output: '' });
    expect(await called('import', ['csv', at('risks.csv'), '--mapping', at('none.yaml')])).toMatchObject({ code: 2, output: '' });
    writeFileSync(at('risks.mapping.yaml'), mapping.replace('project: erp', 'project: erpp'));
    expect((await called('import', parameters)).complaint).toContain('There is no project "erpp". Did you mean "erp"?');
  });

  it('prints nothing that a terminal would obey', async () => {
    const { parameters } = aFolder(`${sheet}4;\u001B]0;owned\u0007;Hoch;4;\u001B[31mcfo;;\n`);
    const { code, output, complaint } = await called('import', parameters);
    expect(code).toBe(1);

    expect(`${output}${complaint}`).not.toMatch(/[\u001B\u0007]/);
  });

  it('makes a portfolio of public data: projects, their reports and their money', async () => {
    const content = anOfficeFolder({ ...filesIn(path.join(repository, 'content')) });
    const fixture = (name: string): string => path.join(repository, 'tests/fixtures/csv', name);
    const parameters = ['csv', fixture('major-projects.csv'), '--mapping', fixture('major-projects.mapping.yaml'), '--content', content];
    const { code, output } = await called('import', [...parameters, '--format', 'json']);
    expect(code).toBe(0);
    expect((JSON.parse(output) as Result).counts).toMatchObject({ rows: 4, records: 8, projects: 3, status: 3, budget: 2, dropped: 2 });
    const files = filesIn(content);
    expect(files['projects/reservoir-telemetry/status/2026-03.md']).toContain('rag: red');
    expect(files['projects/reservoir-telemetry/budget.yaml']).toContain('planned: 1180750000');
    expect(files['projects/office-hub-programme/status/2026-03.md']).toContain('rag: not-assessed');
    expect(files['projects/office-hub-programme/project.md']).not.toContain('end:');
    const checked = await called('check', ['--content', content, '--format', 'json']);
    expect(checked.code).toBe(0);
    const again = await called('import', [...parameters, '--format', 'json']);
    expect([again.code, (JSON.parse(again.output) as Result).written]).toEqual([0, []]);
  });
});
