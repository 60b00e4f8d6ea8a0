/** Whether demands can hold together, and where they cannot: the few that clash, and the one limit that would have to grow. */
import { inTurn } from '#domain/office/order.ts';
import { solveWhole } from './best-set.ts';
import type { SelectionEngine } from './engine.ts';
import type { LimitRow, Row, SelectionModel } from './model.ts';
import type { Constraint, Remedy } from './result.ts';
import { openProgram, requirementsOf, rowsOf, useOf } from './settled.ts';

/** The demands that are kept: all of a question, or those that are left while a clash is narrowed down. */
type Demands = ReadonlySet<Constraint>;

const restricted = (model: SelectionModel, demands: Demands): SelectionModel => ({
  ...model,
  forced: model.forced.map((reasons) => reasons.filter((reason) => demands.has(reason))),
  budgets: model.budgets.filter(({ constraint }) => demands.has(constraint)),
  capacity: model.capacity.filter(({ constraint }) => demands.has(constraint)),
  links: model.links.filter(({ constraint }) => demands.has(constraint)),
});

const necessaryOf = (model: SelectionModel): ReadonlySet<number> =>
  requirementsOf(model)(...model.forced.flatMap((reasons, index) => (reasons.length > 0 ? [index] : [])));

/** A row that more candidates can only make fuller; not so where one has a negative cost. */
const onlyGrows = ({ terms }: Row): boolean => terms.every(({ coefficient }) => coefficient >= 0);

/** Whether some set meets the demands. What is there of necessity is the least set: if it breaks a row that only grows, all sets do. */
const isPossible = (
  model: SelectionModel,
  exclusions: ReadonlyMap<number, Constraint>,
  demands: Demands,
  engine: SelectionEngine,
): boolean => {
  const kept = restricted(model, demands);
  const least = necessaryOf(kept);
  for (const index of least) {
    const exclusion = exclusions.get(index);
    if (exclusion !== undefined && demands.has(exclusion)) return false;
    const why = model.barred[index]?.why;
    if (why === 'waiting' || why === 'cost-unknown' || why === 'worth-unknown') return false;
  }
  if (kept.links.some(({ index, other }) => other === undefined && least.has(index))) return false;
  if (kept.links.some(({ constraint, index, other }) => constraint.kind === 'alternatives' && least.has(index) && least.has(other ?? -1))) {
    return false;
  }
  const broken = [...kept.budgets, ...kept.capacity].filter((row) => useOf(row, (index) => least.has(index)) > row.limit + row.tolerance);
  if (broken.length === 0) return true;
  if (broken.some(onlyGrows)) return false;
  const program = openProgram({ ...kept, blocked: kept.blocked.map((reason, index) => (least.has(index) ? undefined : reason)) });
  return (
    solveWhole(
      engine,
      program,
      program.open.map(() => 0),
      10_000,
    ).status !== 'infeasible'
  );
};

/** The order in which demands are tried to be left out: those that explain least come first. Of the candidates, the cheap ones. */
const inOrderOfTrial = (model: SelectionModel, exclusions: Iterable<Constraint>): readonly Constraint[] => {
  const byCost = [...model.forced.keys()].sort((a, b) => inTurn((model.cost[a] ?? 0) - (model.cost[b] ?? 0), b - a));
  return [
    ...model.links.map(({ constraint }) => constraint),
    ...model.capacity.map(({ constraint }) => constraint).reverse(),
    ...exclusions,
    ...byCost.flatMap((index) => model.forced[index] ?? []),
    ...model.budgets.map(({ constraint }) => constraint).reverse(),
  ];
};

const exclusionsOf = (model: SelectionModel): ReadonlyMap<number, Constraint> =>
  new Map(
    model.candidates.flatMap(({ key }, index) =>
      model.blocked[index]?.why === 'excluded' ? [[index, { kind: 'excluded', candidate: key } as const]] : [],
    ),
  );

const kinds: readonly Constraint['kind'][] = [
  'kept',
  'mandatory',
  'included',
  'excluded',
  'requires',
  'alternatives',
  'budget',
  'capacity',
];

/** Leaves out every part that the clash does not need, halving what can be left out at once (deletion filter; J. Chinneck, Feasibility and Infeasibility in Optimization, 2008). */
const narrowed = (all: readonly Constraint[], clashes: (demands: Demands) => boolean): readonly Constraint[] => {
  let left: readonly Constraint[] = all;
  const leaveOut = (part: readonly Constraint[]): void => {
    if (part.length === 0) return;
    const without = left.filter((constraint) => !part.includes(constraint));
    if (clashes(new Set(without))) {
      left = without;
      return;
    }
    if (part.length === 1) return;
    const half = Math.ceil(part.length / 2);
    leaveOut(part.slice(0, half));
    leaveOut(part.slice(half));
  };
  leaveOut(all);
  return [...left].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};

/** Demands that cannot hold together, and none of which could be left out; empty where all can hold. */
export const clashOf = (model: SelectionModel, engine: SelectionEngine): readonly Constraint[] => {
  const exclusions = exclusionsOf(model);
  const all = inOrderOfTrial(model, exclusions.values());
  const clashes = (demands: Demands): boolean => !isPossible(model, exclusions, demands, engine);
  return clashes(new Set(all)) ? narrowed(all, clashes) : [];
};

/** The least use of a row by a set that meets all other demands; undefined where there is none. */
const leastUse = (model: SelectionModel, row: LimitRow, engine: SelectionEngine): number | undefined => {
  const others = {
    ...model,
    budgets: model.budgets.filter((other) => other !== row),
    capacity: model.capacity.filter((other) => other !== row),
  };
  if (clashOf(others, engine).length > 0) return undefined;
  const least = necessaryOf(others);
  const use = useOf(row, (index) => least.has(index));
  if (rowsOf(others).every(onlyGrows) && onlyGrows(row)) return use;
  const program = openProgram(others);
  const saved = new Map(row.terms.map(({ index, coefficient }) => [index, -coefficient]));
  const worth = program.open.map((index) => saved.get(index) ?? 0);
  const { status, chosen } = solveWhole(engine, program, worth, 10_000);
  if (status !== 'optimal' || chosen === undefined) return undefined;
  return use - worth.reduce((sum, value, place) => (chosen[place] === 1 ? sum + value : sum), 0);
};

/** For each limit that alone stands in the way: by how much it would have to grow. */
export const remediesOf = (model: SelectionModel, clash: readonly Constraint[], engine: SelectionEngine): readonly Remedy[] =>
  [...model.budgets, ...model.capacity]
    .filter(({ constraint }) => clash.includes(constraint))
    .flatMap((row) => {
      const use = leastUse(model, row, engine);
      return use === undefined || use <= row.limit ? [] : [{ constraint: row.constraint, extra: use - row.limit }];
    });
