/** Sets of candidates and what they come to: today's plan beside what the solver finds. */
import type {
  BudgetLimit,
  Candidate,
  QuarterCapacity,
  SelectionLimits,
  SelectionObjective,
  SelectionProblem,
  YearCost,
} from './problem.ts';
import { selectionObjectives } from './problem.ts';
import { costsByYear } from './year-costs.ts';

/** A sum over those of a set of which it is known, and how many are not. */
export interface KnownSum {
  readonly amount: number;
  readonly unknown: number;
}

/** What a set of candidates comes to. */
export interface SetFigures {
  /** Keys in the order of the problem. */
  readonly selected: readonly string[];
  /** Sum of benefit and of net present value in minor units, and of scores. */
  readonly worth: Readonly<Record<SelectionObjective, KnownSum>>;
  /** By year, ascending, of candidates whose costs are known; the parts are undefined where one is not split. */
  readonly costs: readonly YearCost[];
  readonly costUnknown: readonly string[];
}

/** How much of a capacity a set uses, in FTE-months. */
export interface CapacityUse extends QuarterCapacity {
  readonly used: number;
}

const worthOf = (candidates: readonly Candidate[], objective: SelectionObjective): KnownSum => {
  const known = candidates.flatMap(({ worth }) => worth[objective] ?? []);
  return { amount: known.reduce((sum, amount) => sum + amount, 0), unknown: candidates.length - known.length };
};

/** The candidates of a set, in the order of the problem. */
const membersOf = ({ candidates }: SelectionProblem, keys: Iterable<string>): readonly Candidate[] => {
  const wanted = new Set(keys);
  return candidates.filter(({ key }) => wanted.has(key));
};

/** What a set comes to: Σ worth and Σ cost by year over its candidates. What is not known is in no sum and counted beside it. */
export const setFigures = (problem: SelectionProblem, keys: Iterable<string>): SetFigures => {
  const members = membersOf(problem, keys);
  const [value, npv, score] = selectionObjectives.map((objective) => worthOf(members, objective)) as [KnownSum, KnownSum, KnownSum];
  return {
    selected: members.map(({ key }) => key),
    worth: { value, npv, score },
    costs: costsByYear(members),
    costUnknown: members.flatMap(({ key, costs }) => (costs === undefined ? [key] : [])),
  };
};

/** Today's plan: what is in progress, and what is approved. */
export const plannedKeys = ({ candidates }: SelectionProblem): readonly string[] =>
  candidates.flatMap(({ key, isPlanned }) => (isPlanned ? [key] : []));

/** So many years ahead are decided on. */
const yearsAhead = 3;

/** Today's plan as limits: each of the next three fiscal years after that of the data date may cost what the plan costs in it. A year without any cost has no limit. */
export const planLimits = (problem: SelectionProblem, presentYear: number): SelectionLimits => ({
  objective: 'npv',
  budgets: setFigures(problem, plannedKeys(problem)).costs.flatMap(({ year, total }): readonly BudgetLimit[] =>
    year > presentYear && year <= presentYear + yearsAhead && total > 0 ? [{ year, amount: total }] : [],
  ),
  include: [],
  exclude: [],
  capacity: 1,
});

/** How much a set uses of each capacity × factor. Where a capacity is of a whole team, all demand for the team counts. */
export const capacityUse = (problem: SelectionProblem, keys: Iterable<string>, factor = 1): readonly CapacityUse[] => {
  const used = new Map<string, number>();
  const add = (key: string, months: number): void => {
    used.set(key, (used.get(key) ?? 0) + months);
  };
  for (const { team, role, quarter, months } of membersOf(problem, keys).flatMap(({ demand }) => demand)) {
    add(`${team}//${quarter}`, months);
    if (role !== undefined) add(`${team}/${role}/${quarter}`, months);
  }
  return problem.capacity.map(({ team, role, quarter, months }) => ({
    team,
    role,
    quarter,
    months: months * factor,
    used: used.get(`${team}/${role ?? ''}/${quarter}`) ?? 0,
  }));
};
