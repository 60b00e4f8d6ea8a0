/** The question of a scenario as rows of numbers: candidates in the order of their keys, what is settled about each, and the limits. */
import { byText } from '#domain/office/order.ts';
import { costUnder } from './candidates.ts';
import type { BudgetLimit, Candidate, QuarterCapacity, SelectionLimits, SelectionProblem } from './problem.ts';
import { reachedFrom } from './reach.ts';
import type { Constraint, LimitUse, RejectReason } from './result.ts';

/** Σ coefficient × x ≤ limit, x being 1 for what is chosen. */
export interface Row {
  readonly constraint: Constraint;
  readonly terms: readonly { readonly index: number; readonly coefficient: number }[];
  readonly limit: number;
  /** How far it may be exceeded: money not at all, capacity (fractions of months) by a millionth. */
  readonly tolerance: number;
}

/** A row of a budget or a capacity. */
export interface LimitRow extends Row {
  readonly constraint: LimitUse['constraint'];
  readonly budget?: BudgetLimit;
}

/** The question as numbers. Lists by candidate have one entry a candidate. */
export interface SelectionModel {
  readonly candidates: readonly Candidate[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** In whole units: minor units of money, or billionths of a score. 0 where unknown. */
  readonly worth: readonly number[];
  /** Over all years, in minor units. 0 where unknown. */
  readonly cost: readonly number[];
  /** Why it must be in: in progress, mandatory, pinned. */
  readonly forced: readonly (readonly Constraint[])[];
  /** Why it cannot be in, whatever else is chosen; undefined where it can. */
  readonly blocked: readonly (RejectReason | undefined)[];
  /** The same without regard to what the scenario excludes. */
  readonly barred: readonly (RejectReason | undefined)[];
  readonly budgets: readonly LimitRow[];
  readonly capacity: readonly LimitRow[];
  /** Row by row: the candidate at `index` requires, or excludes, the one at `other`; `other` is undefined where it is no candidate. */
  readonly links: readonly (Row & { readonly index: number; readonly other: number | undefined })[];
}

/** Tolerance of capacity, in FTE-months. */
export const capacityTolerance = 1e-6;
/** Scores are compared in billionths. */
const scoreUnits = 1e9;

const forcedBy = ({ key, isKept, isMandatory }: Candidate, included: boolean, excluded: boolean): readonly Constraint[] => [
  ...(isKept && !excluded ? [{ kind: 'kept' as const, candidate: key }] : []),
  ...(isMandatory ? [{ kind: 'mandatory' as const, candidate: key }] : []),
  ...(included ? [{ kind: 'included' as const, candidate: key }] : []),
];

const budgetRow = (candidates: readonly Candidate[], budget: BudgetLimit): LimitRow => ({
  budget,
  constraint: { kind: 'budget', year: budget.year, ...(budget.kind === undefined ? {} : { spending: budget.kind }) },
  limit: budget.amount,
  tolerance: 0,
  terms: candidates.flatMap(({ costs }, index) => {
    const coefficient = (costs ?? [])
      .filter(({ year }) => year === budget.year)
      .reduce((sum, cost) => sum + costUnder(cost, budget.kind), 0);
    return coefficient === 0 ? [] : [{ index, coefficient }];
  }),
});

interface Wanted {
  readonly index: number;
  readonly role: string | undefined;
  readonly months: number;
}

const capacityRow = ({ team, role, quarter, months }: QuarterCapacity, wanted: readonly Wanted[], factor: number): LimitRow => {
  const sums = new Map<number, number>();
  for (const want of wanted) {
    if (role === undefined || want.role === role) sums.set(want.index, (sums.get(want.index) ?? 0) + want.months);
  }
  return {
    constraint: { kind: 'capacity', team, ...(role === undefined ? {} : { role }), quarter },
    limit: months * factor,
    tolerance: capacityTolerance,
    terms: [...sums].flatMap(([index, coefficient]) => (coefficient === 0 ? [] : [{ index, coefficient }])),
  };
};

const capacityRows = (candidates: readonly Candidate[], capacity: readonly QuarterCapacity[], factor: number): readonly LimitRow[] => {
  const wanted = new Map<string, Wanted[]>();
  candidates.forEach(({ demand }, index) => {
    for (const { team, role, quarter, months } of demand) {
      const key = `${team}/${quarter}`;
      const list = wanted.get(key) ?? [];
      list.push({ index, role, months });
      wanted.set(key, list);
    }
  });
  return capacity.map((entry) => capacityRow(entry, wanted.get(`${entry.team}/${entry.quarter}`) ?? [], factor));
};

const linksOf = (candidates: readonly Candidate[], indexOf: ReadonlyMap<string, number>): SelectionModel['links'] => {
  const pairs = new Set<string>();
  return candidates.flatMap((candidate, index) => [
    ...[...new Set(candidate.requires)]
      .filter((key) => key !== candidate.key)
      .map((key) => {
        const other = indexOf.get(key);
        return {
          index,
          other,
          constraint: { kind: 'requires' as const, candidate: candidate.key, other: key },
          terms: [{ index, coefficient: 1 }, ...(other === undefined ? [] : [{ index: other, coefficient: -1 }])],
          limit: 0,
          tolerance: 0,
        };
      }),
    ...candidate.excludes.flatMap((key) => {
      const other = indexOf.get(key);
      const pair = [candidate.key, key].sort(byText).join(' ');
      if (other === undefined || other === index || pairs.has(pair)) return [];
      pairs.add(pair);
      return [
        {
          index,
          other,
          constraint: { kind: 'alternatives' as const, candidate: candidate.key, other: key },
          terms: [
            { index, coefficient: 1 },
            { index: other, coefficient: 1 },
          ],
          limit: 1,
          tolerance: 0,
        },
      ];
    }),
  ]);
};

/** Those that are there of necessity: forced, or required by one that is. */
const necessary = (
  candidates: readonly Candidate[],
  forced: SelectionModel['forced'],
  indexOf: ReadonlyMap<string, number>,
): ReadonlySet<number> =>
  reachedFrom(
    forced.flatMap((reasons, index) => (reasons.length > 0 ? [index] : [])),
    (index) => (candidates[index]?.requires ?? []).flatMap((key) => indexOf.get(key) ?? []),
  );

/** The numbers of a question. A candidate whose cost or worth is not known can be in only where it is there of necessity. */
export const selectionModel = (problem: SelectionProblem, limits: SelectionLimits): SelectionModel => {
  const candidates = [...problem.candidates].sort((a, b) => byText(a.key, b.key));
  const indexOf = new Map(candidates.map(({ key }, index) => [key, index]));
  const [included, excluded] = [new Set(limits.include), new Set(limits.exclude)];
  const forced = candidates.map((candidate) => forcedBy(candidate, included.has(candidate.key), excluded.has(candidate.key)));
  const needed = necessary(candidates, forced, indexOf);
  const barredBy = ({ key, isWaiting, costs, worth, requires }: Candidate, index: number): RejectReason | undefined => {
    if (isWaiting && !included.has(key)) return { why: 'waiting' };
    if (costs === undefined && limits.budgets.length > 0 && !needed.has(index)) return { why: 'cost-unknown' };
    if (worth[limits.objective] === undefined && !needed.has(index)) return { why: 'worth-unknown' };
    const other = requires.find((required) => !indexOf.has(required));
    return other === undefined ? undefined : { why: 'requires', other };
  };
  const barred = candidates.map(barredBy);
  return {
    candidates,
    indexOf,
    worth: candidates.map(({ worth }) => {
      const known = worth[limits.objective] ?? 0;
      return Math.round(limits.objective === 'score' ? known * scoreUnits : known);
    }),
    cost: candidates.map(({ costs }) => (costs ?? []).reduce((sum, { total }) => sum + total, 0)),
    forced,
    blocked: candidates.map(({ key }, index) => (excluded.has(key) ? { why: 'excluded' } : barred[index])),
    barred,
    budgets: limits.budgets.map((budget) => budgetRow(candidates, budget)),
    capacity: capacityRows(candidates, problem.capacity, limits.capacity),
    links: linksOf(candidates, indexOf),
  };
};

/** Worth in the terms of the objective from the whole units that the search counts in. */
export const worthOfUnits = (units: number, limits: SelectionLimits): number => (limits.objective === 'score' ? units / scoreUnits : units);
