/** Measures the selection on synthetic candidates, beside work of a known kind in the same run: writing and parsing the same question as JSON a hundred times. */
import type { SelectionEngine } from '#domain/selection/engine.ts';
import type { SelectionLimits, SelectionProblem } from '#domain/selection/problem.ts';
import { solveSelection } from '#domain/selection/solve.ts';
import { loadEngine } from '#solver/node.ts';
import { chanceOf } from './chance.ts';
import { median } from './measure.ts';

const years = [2027, 2028, 2029];

/** Candidates whose costs in three years and whose worth have nothing to do with each other; the budgets hold two fifths of them. */
const question = (count: number): { readonly problem: SelectionProblem; readonly limits: SelectionLimits } => {
  const { integer } = chanceOf(`selection/${String(count)}`);
  const amount = (): number => integer(10, 1_000) * 100_000;
  const candidates = Array.from({ length: count }, (_, index) => ({
    key: `requests/r${String(index).padStart(4, '0')}`,
    isWaiting: false,
    isKept: false,
    isMandatory: false,
    isPlanned: false,
    costs: years.map((year) => ({ year, total: amount() })),
    worth: { value: amount() * 2 },
    demand: [],
    requires: [],
    excludes: [],
  }));
  const budgets = years.map((year, at) => ({
    year,
    amount: Math.round(candidates.reduce((sum, { costs }) => sum + (costs[at]?.total ?? 0), 0) * 0.4),
  }));
  return {
    problem: { candidates, capacity: [] },
    limits: { objective: 'value', budgets, include: [], exclude: [], capacity: 1 },
  };
};

const secondsOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const sizeText = (count: number, runs: number, engine: SelectionEngine): string => {
  const { problem, limits } = question(count);
  const states = new Set<string>();
  const all = Array.from({ length: runs }, () => ({
    json: secondsOf(() => {
      for (let round = 0; round < 100; round += 1) JSON.parse(JSON.stringify(problem));
    }),
    solver: secondsOf(() => {
      states.add(solveSelection(problem, limits, engine).status);
    }),
  }));
  const solver = median(all.map((run) => run.solver)) ?? 0;
  const json = median(all.map((run) => run.json)) ?? 0;
  return `Best set of ${count.toLocaleString('en')} candidates, ${String(years.length)} budgets: ${[...states].join(', ')}; ${solver.toFixed(2)} s, ${(solver / json).toFixed(1)} × writing and parsing the question as JSON 100 times; median of ${String(runs)} runs\n`;
};

/** Seconds for the best set of each size, with all that is told beside it, and their ratio to the JSON work. */
export const solverText = async (runs: number, sizes: readonly number[] = [60, 200, 1_000]): Promise<string> => {
  const engine = await loadEngine();
  return sizes.map((count) => sizeText(count, runs, engine)).join('');
};
