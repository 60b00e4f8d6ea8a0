/** The solver against all sets of small questions, tried one by one with rules written here a second time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, SelectionLimits, SelectionProblem, SpendingKind } from '#domain/selection/problem.ts';
import type { Constraint } from '#domain/selection/result.ts';
import { solveSelection } from '#domain/selection/solve.ts';
import { engine } from './questions.ts';

const keyOf = (index: number): string => `projects/p${String(index)}`;
const spending = (year: Candidate['costs'] extends readonly (infer Y)[] | undefined ? Y : never, kind: SpendingKind | undefined): number =>
  kind === undefined ? year.total : (year[kind] ?? year.total);

/** The best worth of all sets that keep every demand, and the lowest cost at that worth; undefined where there is none. */
const bruteForce = (
  { candidates, capacity }: SelectionProblem,
  limits: SelectionLimits,
): { worth: number; cost: number; keys: string[] } | undefined => {
  const isForced = (one: Candidate): boolean =>
    (one.isKept && !limits.exclude.includes(one.key)) || one.isMandatory || limits.include.includes(one.key);
  const needed = new Set(candidates.filter(isForced).map(({ key }) => key));
  for (let round = 0; round < candidates.length; round += 1) {
    for (const one of candidates) if (needed.has(one.key)) one.requires.forEach((key) => needed.add(key));
  }
  const mayBeIn = (one: Candidate): boolean =>
    !limits.exclude.includes(one.key) &&
    !(one.isWaiting && !limits.include.includes(one.key)) &&
    (needed.has(one.key) || ((one.costs !== undefined || limits.budgets.length === 0) && one.worth[limits.objective] !== undefined));
  const sum = (set: readonly Candidate[], of: (one: Candidate) => number): number => set.reduce((all, one) => all + of(one), 0);
  const keeps = (set: readonly Candidate[]): boolean => {
    const keys = set.map(({ key }) => key);
    return (
      set.every(mayBeIn) &&
      candidates.every((one) => !isForced(one) || set.includes(one)) &&
      set.every(({ requires, excludes }) => requires.every((key) => keys.includes(key)) && !excludes.some((key) => keys.includes(key))) &&
      limits.budgets.every(
        ({ year, kind, amount }) =>
          sum(set, ({ costs = [] }) => costs.filter((cost) => cost.year === year).reduce((all, cost) => all + spending(cost, kind), 0)) <=
          amount,
      ) &&
      capacity.every(
        ({ team, role, quarter, months }) =>
          sum(set, ({ demand }) =>
            demand
              .filter((want) => want.team === team && want.quarter === quarter && (role === undefined || want.role === role))
              .reduce((all, want) => all + want.months, 0),
          ) <=
          months * limits.capacity + 1e-6,
      )
    );
  };
  let best: { worth: number; cost: number; keys: string[] } | undefined;
  for (let bits = 0; bits < 2 ** candidates.length; bits += 1) {
    const set = candidates.filter((_, index) => (bits >> index) % 2 === 1);
    if (!keeps(set)) continue;
    const worth = sum(set, (one) => one.worth[limits.objective] ?? 0);
    const cost = sum(set, ({ costs = [] }) => costs.reduce((all, { total }) => all + total, 0));
    const keys = set.map(({ key }) => key);
    const isBetter =
      best === undefined ||
      worth > best.worth ||
      (worth === best.worth && (cost < best.cost || (cost === best.cost && firstDifference(keys, best.keys, candidates))));
    if (isBetter) best = { worth, cost, keys };
  }
  return best;
};

/** Whether the first candidate in which two sets differ is in the first of them. */
const firstDifference = (a: readonly string[], b: readonly string[], candidates: readonly Candidate[]): boolean => {
  const key = candidates.map((one) => one.key).find((one) => a.includes(one) !== b.includes(one));
  return key !== undefined && a.includes(key);
};

/** Whether the demands of a clash clash without one of them: the question with nothing else in it is tried set by set. */
const stillClashes = (
  { candidates, capacity }: SelectionProblem,
  limits: SelectionLimits,
  clash: readonly Constraint[],
  without: Constraint,
): boolean => {
  const left = clash.filter((constraint) => constraint !== without);
  const has = (kind: Constraint['kind'], key: string, other?: string): boolean =>
    left.some(
      (one) =>
        one.kind === kind &&
        'candidate' in one &&
        one.candidate === key &&
        (other === undefined || ('other' in one && one.other === other)),
    );
  const isForced = (key: string): boolean => has('kept', key) || has('mandatory', key) || has('included', key);
  const open = candidates.map((one) => ({
    ...one,
    isKept: false,
    isMandatory: isForced(one.key),
    requires: one.requires.filter((other) => has('requires', one.key, other)),
    excludes: candidates.map(({ key }) => key).filter((key) => has('alternatives', one.key, key) || has('alternatives', key, one.key)),
    // Waiting and unknown are no demands: they hold as they are.
    isWaiting: one.isWaiting && !limits.include.includes(one.key),
  }));
  const budgets = limits.budgets.filter(({ year, kind }) =>
    left.some((one) => one.kind === 'budget' && one.year === year && one.spending === kind),
  );
  const capacities = capacity.filter(({ team, role, quarter }) =>
    left.some((one) => one.kind === 'capacity' && one.team === team && one.role === role && one.quarter === quarter),
  );
  const exclude = limits.exclude.filter((key) => has('excluded', key));
  return bruteForce({ candidates: open, capacity: capacities }, { ...limits, budgets, exclude, include: [] }) === undefined;
};

const cost = fc.record({ capex: fc.integer({ min: 0, max: 20 }), opex: fc.integer({ min: -3, max: 20 }), isSplit: fc.boolean() });
const yearCost = (year: number, { capex, opex, isSplit }: { capex: number; opex: number; isSplit: boolean }) => ({
  year,
  total: capex + opex,
  ...(isSplit ? { capex, opex } : {}),
});

const rarely = fc.integer({ min: 0, max: 9 }).map((value) => value === 0);

const candidate = (index: number, count: number): fc.Arbitrary<Candidate> =>
  fc
    .record({
      flags: fc.tuple(rarely, rarely, rarely),
      costs: fc.option(fc.tuple(cost, cost), { nil: undefined, freq: 8 }),
      value: fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined, freq: 12 }),
      demand: fc.array(
        fc.record({
          team: fc.constantFrom('a', 'b'),
          role: fc.constantFrom('dev', 'ops', undefined),
          quarter: fc.constantFrom('2027-Q1', '2027-Q2'),
          months: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
        }),
        { maxLength: 3 },
      ),
      requires: fc.array(fc.nat({ max: count }), { maxLength: 1 }),
      excludes: fc.option(fc.nat({ max: count - 1 }), { nil: undefined, freq: 2 }),
    })
    .map(({ flags: [isWaiting, isKept, isMandatory], costs, value, demand, requires, excludes }) => ({
      key: keyOf(index),
      isWaiting,
      isKept: isKept && !isWaiting,
      isMandatory: isMandatory && !isWaiting,
      isPlanned: isKept,
      costs: costs?.map((one, year) => yearCost(2027 + year, one)),
      worth: { value },
      demand,
      requires: requires.map(keyOf).filter((key) => key !== keyOf(index)),
      excludes: excludes === undefined || excludes === index ? [] : [keyOf(excludes)],
    }));

const question = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    candidates: fc.tuple(...Array.from({ length: count }, (_, index) => candidate(index, count))),
    capacity: fc.uniqueArray(
      fc.record({
        team: fc.constantFrom('a', 'b'),
        role: fc.constantFrom('dev', 'ops', undefined),
        quarter: fc.constantFrom('2027-Q1', '2027-Q2'),
        months: fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
      }),
      { maxLength: 3, selector: ({ team, role, quarter }) => `${team}/${role ?? ''}/${quarter}` },
    ),
    budgets: fc.uniqueArray(
      fc.record({
        year: fc.constantFrom(2027, 2028),
        kind: fc.constantFrom(undefined, 'capex' as const, 'opex' as const),
        amount: fc.integer({ min: 0, max: 120 }),
      }),
      { maxLength: 3, selector: ({ year, kind }) => `${String(year)}${kind ?? ''}` },
    ),
    include: fc.array(fc.nat({ max: count - 1 }).map(keyOf), { maxLength: 1 }),
    exclude: fc.array(fc.nat({ max: count - 1 }).map(keyOf), { maxLength: 1 }),
    factor: fc.constantFrom(0.5, 1, 1.3),
    order: fc.array(fc.nat(), { minLength: count, maxLength: count }),
  }),
);

describe('the solver against all sets of small questions', () => {
  it('finds a set of the same worth and cost, says infeasible where there is none, and names demands of which none can be left out', () => {
    const seen = { optimal: 0, infeasible: 0 };
    fc.assert(
      fc.property(question, ({ candidates, capacity, budgets, include, exclude, factor, order }) => {
        const problem = { candidates, capacity };
        const limits: SelectionLimits = { objective: 'value', budgets, include, exclude, capacity: factor };
        const expected = bruteForce(problem, limits);
        const answer = solveSelection(problem, limits, engine);
        seen[answer.status === 'infeasible' ? 'infeasible' : 'optimal'] += 1;
        expect(answer.status).toBe(expected === undefined ? 'infeasible' : 'optimal');
        expect(answer.worth).toBe(expected?.worth);
        expect(answer.selected).toEqual(expected?.keys ?? []);
        expect(answer.clash.length > 0).toBe(expected === undefined);
        const shuffled = candidates.map((one, at) => ({ one, at: order[at] ?? 0 })).sort((a, b) => a.at - b.at);
        expect(solveSelection({ candidates: shuffled.map(({ one }) => one), capacity }, limits, engine)).toEqual(answer);
        expect(answer.clash.every((constraint) => !stillClashes(problem, limits, answer.clash, constraint))).toBe(true);
        for (const { constraint, limit, isBinding } of answer.limits) {
          const wider =
            constraint.kind === 'budget'
              ? { ...limits, budgets: budgets.filter(({ year, kind }) => year !== constraint.year || kind !== constraint.spending) }
              : limits;
          const others = capacity.filter(
            ({ team, role, quarter }) =>
              constraint.kind === 'budget' || team !== constraint.team || role !== constraint.role || quarter !== constraint.quarter,
          );
          const gain = (bruteForce({ candidates, capacity: others }, wider)?.worth ?? 0) - (expected?.worth ?? 0);
          // Without any budget, candidates of unknown cost may come in: another question.
          if (wider.budgets.length > 0 || budgets.length === 0) {
            expect({ constraint, limit, isBinding }).toEqual({ constraint, limit, isBinding: gain > 0 });
          }
        }
      }),
      { numRuns: 500, seed: 20_261_115 },
    );
    expect(seen.infeasible).toBeGreaterThan(100);
    expect(seen.optimal).toBeGreaterThan(200);
  });
});
