/** The best set of a question whose demands do not clash: relaxation, proof by search, and the solver's own branch and bound where that takes too long. */
import { inTurn } from '#domain/office/order.ts';
import type { SelectionEngine } from './engine.ts';
import { lpText } from './lp.ts';
import type { Cut } from './lp.ts';
import type { SelectionModel } from './model.ts';
import { compareSets, searchBest } from './search.ts';
import { keepsAll, openProgram, requirementsOf, rowsOf } from './settled.ts';
import type { OpenProgram } from './settled.ts';

/** After how much work a search is given up: never after a time, so that the same question gets the same answer on every machine. */
export interface Effort {
  /** Steps of the enumeration, some millions a second; a fiftieth of them where many rows bind, since there the solver is the quicker of the two. */
  readonly steps: number;
  /** Nodes of the solver's search tree, for 100 candidates; fewer for more. 0 = it is not asked. */
  readonly nodes: number;
}

/** Effort for the answer itself: some seconds at most. */
export const fullEffort: Effort = { steps: 20_000_000, nodes: 200 };
/** Rows up to which the enumeration is the quicker way. */
const fewRows = 6;
/** Effort for each of the questions beside it. */
export const smallEffort: Effort = { steps: 1_000_000, nodes: 0 };

/** A best set, by indexes of the model. */
export interface BestSet {
  readonly chosen: ReadonlySet<number>;
  readonly isProven: boolean;
  /** Worth in whole units, over all that is chosen. */
  readonly worth: number;
  readonly bound: number;
  /** Worth of one more unit of each row in the linear relaxation, by constraint; rows that cannot bind are absent. */
  readonly duals: ReadonlyMap<object, number>;
}

const sumOver = (numbers: readonly number[], chosen: Uint8Array): number =>
  numbers.reduce((sum, number, place) => (chosen[place] === 1 ? sum + number : sum), 0);

const multipliersOf = (engine: SelectionEngine, program: OpenProgram, worth: readonly number[]): readonly number[] => {
  const { text, objectiveScale, rowScales } = lpText(program, worth, false);
  const { duals } = engine.solve(text, { nodes: 0 });
  return rowScales.map((scale, at) => Math.max(0, ((duals[at] ?? 0) * objectiveScale) / scale));
};

/** A set to begin with: the open candidates by what they are worth beyond what their limits are worth, each with what it requires, as long as all rows are kept. */
const greedy = (model: SelectionModel, program: OpenProgram, worth: readonly number[], multipliers: readonly number[]): Uint8Array => {
  const reduced = [...worth];
  const rowsOfPlace: { readonly row: number; readonly coefficient: number }[][] = program.open.map(() => []);
  program.rows.forEach(({ places, coefficients }, row) => {
    places.forEach((place, term) => {
      const coefficient = coefficients[term] ?? 0;
      reduced[place] = (reduced[place] ?? 0) - (multipliers[row] ?? 0) * coefficient;
      rowsOfPlace[place]?.push({ row, coefficient });
    });
  });
  const placeOf = new Map(program.open.map((index, place) => [index, place]));
  const requirements = requirementsOf(model);
  const chosen = new Uint8Array(program.open.length);
  const used = new Float64Array(program.rows.length);
  // Credits count only with what they belong to, so a row may begin broken; then there is nothing to begin with but the necessary.
  for (const place of [...worth.keys()].sort((a, b) => inTurn((reduced[b] ?? 0) - (reduced[a] ?? 0), a - b))) {
    if (chosen[place] === 1) continue;
    const group = [...requirements(program.open[place] ?? 0)].flatMap((index) => placeOf.get(index) ?? []).filter((at) => chosen[at] !== 1);
    if (group.reduce((sum, at) => sum + (worth[at] ?? 0), 0) <= 0) continue;
    const next = new Map<number, number>();
    for (const at of group) {
      for (const { row, coefficient } of rowsOfPlace[at] ?? []) next.set(row, (next.get(row) ?? used[row] ?? 0) + coefficient);
    }
    const fits = [...next].every(([row, use]) => {
      const limit = program.rows[row];
      return limit !== undefined && use <= limit.left + limit.row.tolerance;
    });
    if (!fits) continue;
    for (const at of group) chosen[at] = 1;
    for (const [row, use] of next) used[row] = use;
  }
  return chosen;
};

const cutOf = (program: OpenProgram, chosen: Uint8Array): Cut => {
  const broken = program.rows.find(({ places, coefficients, left, row }) => {
    const use = places.reduce((sum, place, term) => sum + (chosen[place] === 1 ? (coefficients[term] ?? 0) : 0), 0);
    return use > left + row.tolerance;
  });
  const terms = (broken?.places ?? []).map((place, term) => ({ place, coefficient: broken?.coefficients[term] ?? 0 }));
  return {
    inside: terms.filter(({ place, coefficient }) => chosen[place] === 1 && coefficient > 0).map(({ place }) => place),
    outside: terms.filter(({ place, coefficient }) => chosen[place] !== 1 && coefficient < 0).map(({ place }) => place),
  };
};

/**
 * The solver's own answer, held against the rows in whole numbers. Where its rounding broke a row, that set and all larger ones are cut off and it is asked again.
 * `worth` by place; undefined where there is no set, or none was found.
 */
export const solveWhole = (
  engine: SelectionEngine,
  program: OpenProgram,
  worth: readonly number[],
  nodes: number,
): { readonly status: 'optimal' | 'infeasible' | 'stopped'; readonly chosen?: Uint8Array; readonly bound?: number } => {
  if (program.rows.some(({ places }) => places.length === 0)) return { status: 'infeasible' };
  if (program.open.length === 0) return { status: 'optimal', chosen: new Uint8Array() };
  const cuts: Cut[] = [];
  for (let round = 0; round < 20; round += 1) {
    const { text, objectiveScale } = lpText(program, worth, true, cuts);
    const { status, values, bound } = engine.solve(text, { nodes });
    const limit = bound === undefined ? {} : { bound: bound * objectiveScale };
    if (status === 'infeasible' || values === undefined) return { status, ...limit };
    const chosen = Uint8Array.from(program.open, (_, place) => ((values[place] ?? 0) > 0.5 ? 1 : 0));
    const cut = cutOf(program, chosen);
    if (cut.inside.length === 0 && cut.outside.length === 0) return { status, chosen, ...limit };
    cuts.push(cut);
  }
  return { status: 'stopped' };
};

/** The best set. Ties: lower cost, then the candidate whose key comes first; where only the solver's branch and bound could prove the worth, the set that it found. */
export const bestSet = (model: SelectionModel, engine: SelectionEngine, effort: Effort): BestSet | undefined => {
  const program = openProgram(model);
  const worth = program.open.map((index) => model.worth[index] ?? 0);
  const cost = program.open.map((index) => model.cost[index] ?? 0);
  const multipliers = program.rows.length === 0 ? [] : multipliersOf(engine, program, worth);
  const hasNegative = program.rows.some(({ left, row }) => left < -row.tolerance);
  const first = hasNegative
    ? solveWhole(
        engine,
        program,
        worth.map(() => 0),
        10_000,
      ).chosen
    : greedy(model, program, worth, multipliers);
  if (first === undefined) return undefined;
  const task = { worth, cost, rows: program.rows, multipliers };
  const steps = program.rows.length <= fewRows ? effort.steps : Math.ceil(effort.steps / 50);
  const searched = searchBest({ ...task, start: first, steps });
  let { chosen, bound, isProven } = searched;
  if (!isProven && effort.nodes > 0) {
    const nodes = Math.max(10, Math.round((effort.nodes * 100) / Math.max(100, program.open.length)));
    const whole = solveWhole(engine, program, worth, nodes);
    const sets = [searched.chosen, ...(whole.chosen === undefined ? [] : [whole.chosen])].map((set) => ({
      chosen: set,
      worth: sumOver(worth, set),
      cost: sumOver(cost, set),
    }));
    const better = sets.reduce((a, b) => (compareSets(b, a) > 0 ? b : a));
    // Where the worth is proven, another search among the equals may end at once.
    isProven = whole.status === 'optimal' && whole.chosen !== undefined;
    const ended = isProven ? searchBest({ ...task, start: better.chosen, steps: Math.ceil(steps / 10) }) : undefined;
    chosen = ended?.chosen ?? better.chosen;
    bound = isProven ? sumOver(worth, chosen) : Math.max(better.worth, Math.min(bound, Math.floor(whole.bound ?? bound)));
    isProven ||= bound <= better.worth;
  }
  const base = [...program.inside].reduce((sum, index) => sum + (model.worth[index] ?? 0), 0);
  const found = new Set([...program.inside, ...program.open.filter((_, place) => chosen[place] === 1)]);
  if (!keepsAll(rowsOf(model), (index) => found.has(index))) throw new Error('the set found breaks a limit');
  return {
    chosen: found,
    isProven,
    worth: base + sumOver(worth, chosen),
    bound: base + bound,
    duals: new Map(program.rows.map(({ row }, at) => [row.constraint, multipliers[at] ?? 0])),
  };
};
