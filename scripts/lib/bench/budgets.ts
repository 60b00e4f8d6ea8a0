/** The budgets of speed that a run can tell of: each a ratio against something of the same run, or a figure at a size. */
import type { Measure } from './measure.ts';

/** The medians of one size, by subject. */
export interface SizeResult {
  readonly records: number;
  readonly results: Readonly<Record<string, Measure>>;
}

/** A budget held against what was measured. */
export interface BudgetResult {
  readonly budget: string;
  readonly limit: number;
  /** What was measured; undefined where a part of it was not. */
  readonly value: number | undefined;
  readonly state: 'ok' | 'over' | 'not measured';
}

interface Budget {
  readonly text: string;
  readonly limit: number;
  readonly value: (sizes: readonly SizeResult[]) => number | undefined;
}

const at = (sizes: readonly SizeResult[], records: number, subject: string): Measure | undefined =>
  sizes.find((size) => size.records === records)?.results[subject];

const over = (above: number | undefined, below: number | undefined): number | undefined =>
  above === undefined || below === undefined || below === 0 ? undefined : above / below;

/** CPU seconds of a subject as a multiple of another's. */
export const ratioOf = (size: SizeResult, subject: string, other: string): number | undefined =>
  over(size.results[subject]?.cpuSeconds, size.results[other]?.cpuSeconds);

const against = (records: number, other: string, name: string, limit: number): Budget => ({
  text: `build at ${records.toLocaleString('en')}: CPU ÷ ${name}`,
  limit,
  value: (sizes) => over(at(sizes, records, 'build')?.cpuSeconds, at(sizes, records, other)?.cpuSeconds),
});

const budgets: readonly Budget[] = [
  against(1_000, 'bare', 'bare Astro site with Pagefind', 1.5),
  against(1_000, 'starlight', 'Starlight', 0.4),
  against(1_000, 'docusaurus', 'Docusaurus', 0.25),
  against(1_000, 'vitepress', 'VitePress', 0.25),
  against(10_000, 'hugo', 'Hugo with Pagefind', 1.5),
  {
    text: 'build: CPU at 10,000 ÷ CPU at 1,000',
    limit: 11,
    value: (sizes) => over(at(sizes, 10_000, 'build')?.cpuSeconds, at(sizes, 1_000, 'build')?.cpuSeconds),
  },
  { text: 'build at 10,000: peak memory in MB', limit: 1_000, value: (sizes) => at(sizes, 10_000, 'build')?.peakMegabytes },
  { text: 'check at 10,000: CPU seconds, cold', limit: 4, value: (sizes) => at(sizes, 10_000, 'check')?.cpuSeconds },
];

/** Every budget, held against the sizes that were measured. */
export const heldAgainst = (sizes: readonly SizeResult[]): readonly BudgetResult[] =>
  budgets.map(({ text, limit, value }) => {
    const found = value(sizes);
    return { budget: text, limit, value: found, state: found === undefined ? 'not measured' : found <= limit ? 'ok' : 'over' };
  });
