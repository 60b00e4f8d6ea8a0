/** Measures figures, rules and roll-up of a large portfolio, beside work of a known kind in the same run: writing and parsing the same records as JSON. */
import { rollUp } from '#domain/value/roll-up.ts';
import { portfolioStandings, standingHistory } from '#domain/value/standing.ts';
import { rules } from '#rules/index.ts';
import { runRules } from '#rules/run.ts';
import { figureMonths, figuresAsOf, figuresOffice } from './figures-office.ts';
import { median } from './measure.ts';

const secondsOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const runOnce = (projects: number): { readonly figures: number; readonly json: number } => {
  const office = figuresOffice(projects);
  return {
    json: secondsOf(() => {
      for (const { data } of office.records) JSON.parse(JSON.stringify(data));
    }),
    figures: secondsOf(() => {
      for (const project of office.list('projects')) standingHistory(office, project, figuresAsOf);
      rollUp(portfolioStandings(office, figuresAsOf));
      runRules(rules, office, figuresAsOf);
    }),
  };
};

/** Seconds for figures of every month, sums and rules, the median of several runs, with its budget and its ratio to the JSON work. */
export const figuresText = (projects: number, runs: number): string => {
  const all = Array.from({ length: runs }, () => runOnce(projects));
  const figures = median(all.map((run) => run.figures)) ?? 0;
  const json = median(all.map((run) => run.json)) ?? 0;
  const budget = 3;
  return `Figures, sums and rules of ${projects.toLocaleString('en')} projects × ${String(figureMonths)} months: ${figures.toFixed(2)} s, ${(figures / json).toFixed(1)} × writing and parsing the records as JSON; ${figures <= budget ? 'ok' : 'over'} (at most ${String(budget)} s at 1,000); median of ${String(runs)} runs\n`;
};
