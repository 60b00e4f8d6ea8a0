import { describe, expect, it } from 'vitest';
import { rollUp } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import { findingsAsText } from '#exporters/findings/text.ts';
import { heldAgainst } from '../../../scripts/lib/bench/budgets.ts';
import { markdownPages } from '../../../scripts/lib/bench/markdown-pages.ts';
import { measure, median, nodeStep } from '../../../scripts/lib/bench/measure.ts';
import { officeFiles } from '../../../scripts/lib/bench/synthetic-office.ts';
import { reportMonths } from '../../../scripts/lib/bench/synthetic-projects.ts';
import { inspect } from '../../../scripts/lib/inspect.ts';
import { anOfficeFolder } from '../../office-folder.ts';
import { figuresText } from '../../../scripts/lib/bench/figures-bench.ts';
import { solverText } from '../../../scripts/lib/bench/solver-bench.ts';
import { figuresAsOf, figuresOffice } from '../../../scripts/lib/bench/figures-office.ts';

const aSyntheticOffice = (documents: number): string =>
  anOfficeFolder(Object.fromEntries([...officeFiles(documents)].map(({ path, text }) => [path, text])));

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe('the synthetic office', () => {
  const { office, findings, asOf, counts } = inspect({ content: aSyntheticOffice(30), asOf: undefined });

  it('has no errors', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(findingsAsText({ findings: errors, records: counts, asOf, language: 'en', root: '', colour: false })).toMatch(/ 0 errors/);
  });

  it('has as many documents as asked for, and a project with its reports for each ten of them', () => {
    const { policies = 0, standards = 0, procedures = 0, guidelines = 0 } = counts;
    expect(policies + standards + procedures + guidelines).toBe(30);
    expect(counts).toMatchObject({ projects: 3, status: 3 * reportMonths, baselines: 6, milestones: 24, risks: 15 });
  });

  it('has documents of some 600 words, with tables, statements, links to one another and approvals that fit the text', () => {
    const documents = office?.list('policies') ?? [];
    expect(documents.length).toBeGreaterThan(0);
    for (const { body } of documents) {
      expect(wordsIn(body?.text ?? '')).toBeGreaterThan(500);
      expect(wordsIn(body?.text ?? '')).toBeLessThan(750);
      expect(body?.text).toContain('| --- |');
      expect(body?.statements).toHaveLength(8);
      expect(body?.links.filter(({ key }) => key !== undefined).length).toBeGreaterThanOrEqual(5);
    }
    expect(documents.some(({ data }) => data.status === 'approved')).toBe(true);
    expect(office?.records.some(({ translations }) => translations.length > 0)).toBe(true);
  });

  it('is the same each time', () => {
    expect([...officeFiles(10)]).toEqual([...officeFiles(10)]);
  });

  it('gives other tools as many pages as asked for, with its texts', () => {
    const pages = [...markdownPages(aSyntheticOffice(10), 400)];
    expect(pages).toHaveLength(400);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(400);
    expect(pages.every(({ text }) => /^---\ntitle: Page \d+\n---\n[^-]/.test(text))).toBe(true);
  });
});

describe('the benchmark', () => {
  it('takes the median, and says nothing where a value is unknown', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([1, 2, 3, 4])).toBe(2.5);
    expect(median([1, undefined])).toBeUndefined();
    expect(median([])).toBeUndefined();
  });

  it('counts the CPU of processes that a process starts, and adds up its steps', async () => {
    const work = 'while (process.cpuUsage().user < 300_000);';
    const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
    const result = await measure([nodeStep('-e', [parent]), nodeStep('-e', [parent])]);
    expect(result.wallSeconds).toBeGreaterThan(0);
    if (process.platform === 'linux') {
      expect(result.cpuSeconds).toBeGreaterThan(0.55);
      expect(result.peakMegabytes).toBeGreaterThan(20);
    }
  });

  it('ends with the output of a step that failed', async () => {
    await expect(measure([nodeStep('-e', ['console.error("no such page"); process.exit(1)'])])).rejects.toThrow('no such page');
  });

  it('holds budgets against what was measured, and leaves the others open', () => {
    const seconds = (cpuSeconds: number) => ({ cpuSeconds, wallSeconds: cpuSeconds, peakMegabytes: 500 });
    const results = heldAgainst([
      { records: 1_000, results: { check: seconds(1), build: seconds(12), bare: seconds(10) } },
      { records: 10_000, results: { check: seconds(5), build: seconds(100) } },
    ]);
    const state = (part: string) => results.find(({ budget }) => budget.includes(part))?.state;
    expect(state('bare Astro')).toBe('ok');
    expect(state('÷ CPU at 1,000')).toBe('ok');
    expect(state('check at 10,000')).toBe('over');
    expect(state('Starlight')).toBe('not measured');
  });
});

describe('the figures of a large portfolio', () => {
  it('are measured on projects that have all of them', () => {
    const office = figuresOffice(3);
    const { included, of, totals } = rollUp(portfolioStandings(office, figuresAsOf));
    expect([included.length, of]).toEqual([3, 3]);
    expect(totals.budgetAtCompletion).toBe(14_400_000);
  });

  it('are told in seconds and as a multiple of known work', () => {
    expect(figuresText(3, 1)).toMatch(/^Figures, sums and rules of 3 projects × 36 months: \d+\.\d\d s, \d+\.\d ×/);
  });
});

describe('the best set of synthetic candidates', () => {
  it('is told in seconds and as a multiple of known work', async () => {
    expect(await solverText(1, [20])).toMatch(/^Best set of 20 candidates, 3 budgets: optimal; \d+\.\d\d s, \d+\.\d × /);
  });
});
