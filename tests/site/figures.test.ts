/** Figures on pages: each equals that of the interface, and leads to its formula and to the line that it comes from. Walks every project and every report of the sample office. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { figureIds, formulaIdOf } from '#domain/value/explanation.ts';
import { sampleSite } from './output.ts';

type Figures = Readonly<Record<string, unknown>>;
interface Line {
  readonly file: string;
  readonly line: number;
}
interface Project {
  readonly id: string;
  readonly figures: Figures;
  readonly sources: Readonly<Record<string, readonly Line[]>>;
  readonly unknown: Readonly<Record<string, readonly { readonly input: string; readonly reason: string }[]>>;
  readonly history: readonly { readonly month: string; readonly figures: Figures }[];
}

const builtPage = (page: string): string => readFileSync(path.join(sampleSite, page, 'index.html'), 'utf8');
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(sampleSite, 'api/v1', file), 'utf8'));
const projects = (json('projects.json') as readonly { readonly id: string }[]).map(({ id }) => json(`projects/${id}.json`) as Project);

const valueOf = (figures: Figures, id: string): unknown =>
  id.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], figures);

/** Rows of figures on a page, by figure. */
const rowsOn = (page: string) =>
  new Map(
    DomUtils.findAll(
      (element) => element.name === 'tr' && element.attribs['data-figure'] !== undefined,
      parseDocument(builtPage(page)).children,
    ).map((row) => [row.attribs['data-figure'] ?? '', row]),
  );

const shownOn = (page: string) =>
  new Map(
    [...rowsOn(page)].map(([id, row]) => {
      const [cell] = DomUtils.findAll(
        ({ name, attribs }) => name === 'td' && (attribs['class'] ?? '').split(' ').includes('num'),
        row.children,
      );
      return [id, cell?.attribs['data-value']];
    }),
  );

const same = (shown: string | undefined, value: unknown): boolean =>
  value === null ? shown === undefined : typeof value === 'number' ? Number(shown) === value : shown === value;

describe.each(projects)('the page of $id', (project) => {
  it.each(['', 'de/'])('shows every figure as the interface has it (/%s)', (language) => {
    const shown = shownOn(`${language}projects/${project.id}/`);
    for (const id of figureIds) {
      expect(shown.has(id), id).toBe(true);
      expect([id, shown.get(id), same(shown.get(id), valueOf(project.figures, id))]).toEqual([id, shown.get(id), true]);
    }
  });

  it('leads each figure to its formula, and to lines that hold what it is made of', () => {
    const formulas = builtPage('formulas/');
    for (const [id, row] of rowsOn(`projects/${project.id}/`)) {
      const links = DomUtils.findAll(({ name }) => name === 'a', row.children).map(({ attribs }) => attribs['href'] ?? '');
      const formula = formulaIdOf(id as (typeof figureIds)[number]);
      expect(
        links.some((href) => href.endsWith(`/formulas/#${formula}`)),
        id,
      ).toBe(true);
      expect(formulas, id).toContain(`id="${formula}"`);
      const text = DomUtils.textContent(row);
      for (const { file, line } of project.sources[id] ?? []) {
        expect(text, id).toContain(`${file.split('/').slice(2).join('/')}:${String(line)}`);
        const source = path.join(import.meta.dirname, '../../content', file);
        expect(existsSync(source), file).toBe(true);
        expect(readFileSync(source, 'utf8').split('\n')[line - 1]?.trim(), `${file}:${String(line)}`).not.toBe('');
      }
    }
  });

  it('says why a figure is not known, and never shows 0 instead', () => {
    for (const id of figureIds.filter((figure) => valueOf(project.figures, figure) === null)) {
      expect(project.unknown[id]?.length, id).toBeGreaterThan(0);
      const row = rowsOn(`projects/${project.id}/`).get(id);
      expect(row === undefined ? '' : DomUtils.textContent(row), id).toContain('Unknown');
    }
  });

  it('keeps the figures of each month past on the page of its report', () => {
    for (const { month, figures } of project.history) {
      const page = [`projects/${project.id}/${month}/`, `projects/${project.id}/${month}-correction/`].find((candidate) =>
        existsSync(path.join(sampleSite, candidate, 'index.html')),
      );
      if (page === undefined) continue;
      for (const [id, shown] of shownOn(page)) {
        const isCorrected = existsSync(path.join(sampleSite, `projects/${project.id}/${month}-correction/index.html`));
        if (!isCorrected) expect([id, month, same(shown, valueOf(figures, id))]).toEqual([id, month, true]);
      }
    }
  });
});

describe('sums of the portfolio', () => {
  interface Portfolio {
    readonly totals: Readonly<Record<string, number | null>>;
    readonly excluded: readonly { readonly project: string; readonly figure: string }[];
  }
  const portfolio = json('portfolio.json') as Portfolio;
  const base = ['budgetAtCompletion', 'plannedValue', 'earnedValue', 'actualCost'] as const;

  it('are those of the projects that have all four base values', () => {
    const complete = projects.filter(({ figures }) => base.every((id) => figures[id] !== null));
    for (const id of base) {
      const cents = complete.reduce((sum, { figures }) => sum + Math.round((figures[id] as number) * 100), 0);
      expect(portfolio.totals[id], id).toBe(cents / 100);
    }
  });

  it('name every project and figure that is left out', () => {
    const missing = projects.flatMap(({ id, figures }) =>
      base.filter((figure) => figures[figure] === null).map((figure) => `${id} ${figure}`),
    );
    const named = portfolio.excluded.map(({ project, figure }) => `${project} ${figure}`);
    expect(named).toEqual(expect.arrayContaining(missing));
  });
});
