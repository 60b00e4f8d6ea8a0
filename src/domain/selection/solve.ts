/**
 * The best set of candidates under the limits of a scenario: integer programming with proof (H. M. Weingartner, Mathematical Programming and the Analysis of Capital
 * Budgeting Problems, 1963; G. Dantzig, Discrete-Variable Extremum Problems, 1957). A key in `include` or `exclude` that is no candidate changes nothing.
 */
import { bestSet, fullEffort, smallEffort } from './best-set.ts';
import type { BestSet, Effort } from './best-set.ts';
import { clashOf, remediesOf } from './clash.ts';
import type { SelectionEngine } from './engine.ts';
import { selectionModel, worthOfUnits } from './model.ts';
import type { LimitRow, SelectionModel } from './model.ts';
import type { SelectionLimits, SelectionProblem } from './problem.ts';
import { rejectionsOf } from './rejections.ts';
import type { Constraint, LimitUse, MarginalValue, SelectionResult } from './result.ts';
import { useOf } from './settled.ts';
import { costsByYear } from './year-costs.ts';

/** How much wider a budget is in the question what more money would buy. */
const widerBy = 0.1;
/** Up to so many candidates, whether a limit binds is settled by a search without it; beyond, by its worth in the linear relaxation. */
const fewCandidates = 200;

const without = (model: SelectionModel, row: LimitRow): SelectionModel => ({
  ...model,
  budgets: model.budgets.filter((other) => other !== row),
  capacity: model.capacity.filter((other) => other !== row),
});

const isBinding = (
  model: SelectionModel,
  row: LimitRow,
  best: BestSet,
  certain: ReadonlySet<Constraint>,
  engine: SelectionEngine,
): boolean => {
  if (certain.has(row.constraint)) return true;
  const dual = best.duals.get(row.constraint);
  if (dual === undefined) return false;
  if (model.candidates.length > fewCandidates || !best.isProven) return dual > 0;
  const wider = bestSet(without(model, row), engine, smallEffort);
  return wider === undefined ? dual > 0 : wider.worth > best.worth || (!wider.isProven && dual > 0);
};

const limitUses = (model: SelectionModel, best: BestSet, certain: ReadonlySet<Constraint>, engine: SelectionEngine): readonly LimitUse[] =>
  [...model.budgets, ...model.capacity].map((row) => ({
    constraint: row.constraint,
    limit: row.limit,
    used: useOf(row, (index) => best.chosen.has(index)),
    isBinding: isBinding(model, row, best, certain, engine),
  }));

const marginalValues = (model: SelectionModel, limits: SelectionLimits, best: BestSet, engine: SelectionEngine): readonly MarginalValue[] =>
  model.budgets.flatMap((row) => {
    if (row.budget === undefined) return [];
    const extra = Math.round(row.limit * widerBy);
    const dual = best.duals.get(row.constraint);
    const gain = (): number | undefined => {
      if (dual === undefined) return 0;
      if (!best.isProven) return undefined;
      const budgets = model.budgets.map((other) => (other === row ? { ...row, limit: row.limit + extra } : other));
      const wider = bestSet({ ...model, budgets }, engine, { ...smallEffort, nodes: fullEffort.nodes });
      return wider?.isProven === true ? worthOfUnits(wider.worth - best.worth, limits) : undefined;
    };
    return [{ budget: row.budget, perUnit: worthOfUnits(dual ?? 0, limits), extra, gain: gain() }];
  });

/** What a result holds beside the answer where there is no set. */
const nothing: Omit<SelectionResult, 'status' | 'clash' | 'remedies'> = {
  worth: undefined,
  bound: undefined,
  selected: [],
  rejected: [],
  costs: [],
  costUnknown: [],
  worthUnknown: [],
  limits: [],
  marginal: [],
};

/** The best set, proven, or why there is none. Equal questions get equal answers on every machine: a search is given up after an amount of work, never after a time. */
export const solveSelection = (
  problem: SelectionProblem,
  limits: SelectionLimits,
  engine: SelectionEngine,
  effort: Effort = fullEffort,
): SelectionResult => {
  const model = selectionModel(problem, limits);
  const clash = clashOf(model, engine);
  if (clash.length > 0) return { ...nothing, status: 'infeasible', clash, remedies: remediesOf(model, clash, engine) };
  const best = bestSet(model, engine, effort);
  if (best === undefined) return { ...nothing, status: 'stopped', clash: [], remedies: [] };
  const { chosen, isProven } = best;
  const { rejected, binding } = rejectionsOf(model, chosen);
  const selected = model.candidates.filter((_, index) => chosen.has(index));
  return {
    status: isProven ? 'optimal' : 'stopped',
    worth: worthOfUnits(best.worth, limits),
    bound: worthOfUnits(isProven ? best.worth : best.bound, limits),
    selected: selected.map(({ key }) => key),
    rejected,
    costs: costsByYear(
      selected,
      limits.budgets.map(({ year }) => year),
    ),
    costUnknown: selected.filter(({ costs }) => costs === undefined).map(({ key }) => key),
    worthUnknown: selected.filter(({ worth }) => worth[limits.objective] === undefined).map(({ key }) => key),
    limits: limitUses(model, best, binding, engine),
    marginal: marginalValues(model, limits, best, engine),
    clash: [],
    remedies: [],
  };
};
