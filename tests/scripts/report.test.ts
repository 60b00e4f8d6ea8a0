/** `npm run report`: the next report, prepared; nothing is overwritten, and nothing is published that nobody wrote. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandError } from '../../scripts/lib/command.ts';
import { writeReport } from '../../scripts/lib/report/write-report.ts';
import type { ReportOptions } from '../../scripts/lib/report/write-report.ts';
import { called, filesIn } from './command-call.ts';
import { aProjectFile, aProjectFolder, aReportFile } from './project-folder.ts';

const draft = 'projects/crm/status/2026-11.md';
const options = (content: string, more: Partial<ReportOptions> = {}): ReportOptions => ({
  content,
  asOf: '2026-12-04',
  corrects: undefined,
  language: undefined,
  dryRun: false,
  ...more,
});
const textOf = (content: string, file = draft): string => readFileSync(path.join(content, file), 'utf8');
const refusal = (content: string, project = 'crm', month?: string, more: Partial<ReportOptions> = {}): readonly [number, string] => {
  const before = filesIn(content);
  try {
    writeReport(project, month, options(content, more));
  } catch (error) {
    expect(filesIn(content)).toEqual(before);
    if (error instanceof CommandError) return [error.exitCode, error.message];
    throw error;
  }
  throw new Error('it was not refused');
};

describe.concurrent('a report', { timeout: 120_000 }, () => {
  it('is a valid draft that the check finds unfinished line by line, and a second call leaves alone', async () => {
    const content = aProjectFolder();
    const parameters = ['crm', '--content', content, '--as-of', '2026-12-04'];
    expect(await called('report', parameters)).toEqual({
      code: 0,
      output: [
        `Written: ${content}/${draft} (the draft for November 2026)`,
        'November 2026 was taken, since October 2026 is the newest month with a published report.',
        'It is filled in from the report 2026-10; what that said stands as comments.',
        'To write: 4 texts marked TODO, and new figures for progress, actualCost. Colours are those of the last report: look at each.',
        'Next: edit it, npm run check, set state: published, then a pull request with this file.',
        '',
      ].join('\n'),
      complaint: '',
    });
    const checked = await called('check', ['--content', content, '--as-of', '2026-12-04']);
    expect(checked.code).toBe(0);
    const lines = textOf(content).split('\n');
    const todo = lines.findIndex((line) => line.trim() === 'TODO') + 1;
    expect(checked.output).toContain(`${draft}:${String(todo)}:1  warning  overall.comment: still to be written: TODO.`);
    expect(checked.output).toContain('progress.value: this is still the figure of 2026-10.');
    const again = await called('report', parameters);
    expect(again).toMatchObject({ code: 1, output: '' });
    expect(again.complaint).toContain('exists already, and nothing is overwritten. It is a draft: edit it.');
  });

  it('has the last words as comments only, the last figures in place, and what was announced', () => {
    const content = aProjectFolder();
    writeReport('crm', undefined, options(content));
    const text = textOf(content);
    expect(text.split('\n').filter((line) => line.includes('On plan in 2026-10'))).toEqual(['# October 2026: green. On plan in 2026-10.']);
    expect(text).toContain('dataDate: 2026-11-30\n');
    expect(text).toContain('\noverall:\n  rag: green\n  comment: >-\n    TODO\n');
    expect(text).toContain('# October 2026: 40. Put the new value in its place.\nprogress:\n  value: 40\n  rule: units\n  by: ciso\n');
    expect(text).toContain('\nforecastEnd: 2027-01-29\n');
    expect(text).toContain('# Announced in October 2026:\n# - Test it: twice.\n');
    expect(text).toMatch(/\n---\n\n## Achievements\n\n- TODO\n\n## Next steps\n\n- TODO\n$/);
  });

  it('speaks the first language of the office, or the one that is asked for', () => {
    const content = aProjectFolder({ 'organisation.yaml': 'name: Amt\ncurrency: EUR\nlanguages: [de, en]\n' });
    writeReport('crm', undefined, options(content));
    expect(textOf(content)).toContain('# Oktober 2026: green (Grün). On plan in 2026-10.');
    const english = aProjectFolder();
    writeReport('crm', undefined, options(english, { language: 'de' }));
    expect(textOf(english)).toContain('# Angekündigt im Bericht für Oktober 2026:');
    expect(textOf(english)).toContain('## Achievements\n\n- TODO\n');
  });

  it('begins without a report, a baseline or a register', async () => {
    const content = aProjectFolder({ 'projects/new/project.md': aProjectFile() });
    expect(writeReport('new', undefined, options(content))).toContain('No report was published yet, so it begins with November 2026.');
    const text = textOf(content, 'projects/new/status/2026-11.md');
    expect(text).toContain('# progress:\n#   value: 25\n#   rule: assessed\n');
    expect(text).not.toMatch(/^actualCost/m);
    expect((await called('check', ['--content', content])).code).toBe(0);
  });

  it('of a project on hold says that none is owed', () => {
    const content = aProjectFolder({ 'projects/crm/project.md': aProjectFile('on-hold') });
    expect(writeReport('crm', undefined, options(content))).toContain('crm is on hold: no report is owed');
  });

  it('prints in a dry run what it would write', () => {
    const content = aProjectFolder();
    const before = filesIn(content);
    expect(writeReport('crm', undefined, options(content, { dryRun: true }))).toContain('+state: draft\n');
    expect(filesIn(content)).toEqual(before);
  });

  it.each<readonly [string, string, string | undefined, number, string]>([
    ['of a month that is none', 'crm', '2026-13', 2, '"2026-13" is no month. Write the year and two digits, such as 2026-11.'],
    ['of a month with terminal escapes', 'crm', '\u001B[31m', 2, '"\\u001b[31m" is no month.'],
    ['of a month to come', 'crm', '2099-01', 1, 'January 2099 has not begun: the data date is 2026-12-04.'],
    ['of a time before the project', 'crm', '2026-06', 1, 'crm begins on 2026-07-01: there is nothing to report for June 2026.'],
    ['of a month that is published', 'crm', '2026-10', 1, 'To correct it: npm run report -- crm --corrects 2026-10'],
    ['of a project that is not there', 'crn', undefined, 2, 'There is no project "crn". Did you mean "crm"?'],
    ['of a path', '../crm', undefined, 2, 'There is no project "../crm".'],
  ])('is refused %s', (_what, project, month, code, message) => {
    const [ended, said] = refusal(aProjectFolder(), project, month);
    expect([ended, said.includes(message) ? message : said]).toEqual([code, message]);
  });

  it('is refused where the project does not report, or the next month has not begun', () => {
    const over = 'end: {planned: 2026-12-31, actual: 2026-10-31}\n'.replace('end: {planned: 2026-12-31, ', 'tags: [a] # ');
    expect(refusal(aProjectFolder({ 'projects/crm/project.md': aProjectFile('completed', over) }))[1]).toContain('it reports no more');
    expect(refusal(aProjectFolder({ 'projects/crm/project.md': aProjectFile('idea') }))[1]).toContain('nobody has approved it yet');
    expect(refusal(aProjectFolder(), 'crm', undefined, { asOf: '2026-10-31' })[1]).toContain(
      'October 2026 is published, and November 2026 has not begun',
    );
  });

  it('is refused where the file is there and cannot be read, and where a report before it cannot', () => {
    const content = aProjectFolder();
    mkdirSync(path.join(content, 'projects/crm/status'), { recursive: true });
    writeFileSync(path.join(content, 'projects/crm/status/2026-10.md'), '---\nstate: "open\n---\n');
    const [code, message] = refusal(content);
    expect(code).toBe(1);
    expect(message).toContain('what it builds on has errors (status/crm/2026-10). Mend them first:');
    expect(message).toContain('2026-10.md:2:8  error');
  });

  it('without a project tells those that can report, ready to be copied', async () => {
    const content = aProjectFolder();
    const { code, output, complaint } = await called('report', ['--content', content, '--as-of', '2026-12-14']);
    expect([code, output]).toEqual([2, '']);
    expect(complaint).toContain('  npm run report -- crm  # November 2026, due\n');
  });

  it('explains itself', async () => {
    const { code, output } = await called('report', ['--help']);
    expect(code).toBe(0);
    for (const option of ['[project]', '[month]', '--corrects', '--language', '--dry-run', '--content', '--as-of']) {
      expect(output).toContain(option);
    }
  });
});

describe.concurrent('a correction', { timeout: 120_000 }, () => {
  const correction = 'projects/crm/status/2026-10-correction.md';

  it('is a draft of what stands, under its own name, that says first what was wrong', async () => {
    const content = aProjectFolder();
    const before = textOf(content, 'projects/crm/status/2026-10.md');
    expect(writeReport('crm', undefined, options(content, { corrects: '2026-10' }))).toContain('It holds what 2026-10 says.');
    expect(textOf(content, 'projects/crm/status/2026-10.md')).toBe(before);
    expect(textOf(content, correction)).toBe(
      before
        .replace('state: published', 'state: draft')
        .replace('changed: Tests', 'changed: TODO say what was wrong and is right now. Tests')
        .replace('longer.\n', 'longer.\ncorrects: 2026-10\n'),
    );
    expect(refusal(content, 'crm', undefined, { corrects: '2026-10' })[1]).toContain('is being written already');
    writeFileSync(
      path.join(content, correction),
      textOf(content, correction).replace('state: draft', 'state: published').replace('TODO say', 'Say'),
    );
    expect((await called('check', ['--content', content])).code).toBe(0);
    writeReport('crm', undefined, options(content, { corrects: '2026-10' }));
    expect(textOf(content, 'projects/crm/status/2026-10-correction-2.md')).toContain('state: draft');
  });

  it('of a month without a published report is refused with what to do', () => {
    expect(refusal(aProjectFolder(), 'crm', undefined, { corrects: '2026-11' })[1]).toContain('npm run report -- crm 2026-11 prepares it');
    const content = aProjectFolder({ [draft]: aReportFile('2026-11').replace('published', 'draft') });
    expect(refusal(content, 'crm', undefined, { corrects: '2026-11' })[1]).toContain(`It is a draft: edit ${content}/${draft}.`);
    expect(refusal(content, 'crm', '2026-11', { corrects: '2026-11' })[0]).toBe(2);
  });
});
