/**
 * Proves the best set by enumerating how it may differ from the linear relaxation (reduced-cost enumeration; E. Balas and E. Zemel 1980 for the core of a knapsack).
 * With any multipliers λ ≥ 0 of the rows, r = w − Aᵀλ and L = λᵀb + Σ max(0, r), every set x that keeps the rows is worth L − Σ |r| over the candidates in which it
 * differs from (r > 0) − λᵀ(b − A x): what it loses against L. So sets that lose more than the best known one need no look. All sums of money are whole numbers, hence exact.
 */
import { inTurn } from '#domain/office/order.ts';
import type { OpenRow } from './settled.ts';

/** What is sought: worth and cost by place, in whole units. */
export interface SearchTask {
  readonly worth: readonly number[];
  readonly cost: readonly number[];
  readonly rows: readonly OpenRow[];
  /** Of the rows, at least 0: their dual values in the linear relaxation. */
  readonly multipliers: readonly number[];
  /** A set that keeps the rows, to begin with. */
  readonly start: Uint8Array;
  /** After so many steps the search is given up. */
  readonly steps: number;
}

/** What was found. */
export interface SearchAnswer {
  readonly chosen: Uint8Array;
  readonly worth: number;
  /** No set is worth more. */
  readonly bound: number;
  readonly isProven: boolean;
}

const sumOver = (numbers: readonly number[], chosen: Uint8Array): number =>
  numbers.reduce((sum, number, place) => (chosen[place] === 1 ? sum + number : sum), 0);

/** What counts between two sets: worth, then lower cost, then the one that holds the first candidate in which they differ. Above 0 where a is better. */
export const compareSets = (
  a: { readonly worth: number; readonly cost: number; readonly chosen: Uint8Array },
  b: { readonly worth: number; readonly cost: number; readonly chosen: Uint8Array },
): number => {
  if (a.worth !== b.worth) return a.worth - b.worth;
  if (a.cost !== b.cost) return b.cost - a.cost;
  const at = a.chosen.findIndex((value, place) => value !== b.chosen[place]);
  return at === -1 ? 0 : (a.chosen[at] ?? 0) - (b.chosen[at] ?? 0);
};

/** Reduced worth of each place, and the Lagrangian bound. */
const relaxed = ({ worth, rows, multipliers }: SearchTask): { readonly reduced: Float64Array; readonly bound: number } => {
  const reduced = Float64Array.from(worth);
  let bound = 0;
  rows.forEach(({ places, coefficients, left, row }, at) => {
    const multiplier = multipliers[at] ?? 0;
    if (multiplier === 0) return;
    bound += multiplier * (left + row.tolerance);
    places.forEach((place, term) => {
      reduced[place] = (reduced[place] ?? 0) - multiplier * (coefficients[term] ?? 0);
    });
  });
  return { reduced, bound: bound + reduced.reduce((sum, value) => sum + Math.max(0, value), 0) };
};

/** The rows by candidate, in the order in which the search decides: what deciding otherwise changes in each row, and what those decided later could still change. */
const entriesOf = ({ rows }: SearchTask, order: readonly number[], base: Uint8Array) => {
  const positionOf = new Map(order.map((place, position) => [place, position]));
  const lists: { row: number; change: number; gain: number; use: number }[][] = order.map(() => []);
  rows.forEach(({ places, coefficients }, row) => {
    const terms = places
      .map((place, term) => ({
        position: positionOf.get(place) ?? 0,
        change: (base[place] === 1 ? 1 : -1) * (coefficients[term] ?? 0),
      }))
      .sort((a, b) => b.position - a.position);
    let [gain, use] = [0, 0];
    for (const { position, change } of terms) {
      lists[position]?.push({ row, change, gain, use });
      gain += Math.max(0, change);
      use += Math.max(0, -change);
    }
  });
  const starts = Int32Array.from([0, ...lists.map(({ length }) => length)]);
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const all = lists.flat();
  return {
    starts,
    rowAt: Int32Array.from(all, ({ row }) => row),
    changeAt: Float64Array.from(all, ({ change }) => change),
    gainAt: Float64Array.from(all, ({ gain }) => gain),
    useAt: Float64Array.from(all, ({ use }) => use),
  };
};

/** The best set that the rows allow, or the best found within the steps. Among equals the one of lower cost, then the one with the earlier place. */
export const searchBest = (task: SearchTask): SearchAnswer => {
  const { worth, cost, rows, multipliers, steps } = task;
  const { reduced, bound } = relaxed(task);
  const loss = reduced.map(Math.abs);
  const base = Uint8Array.from(reduced, (value) => (value > 0 ? 1 : 0));
  const order = [...worth.keys()].sort((a, b) => inTurn((loss[b] ?? 0) - (loss[a] ?? 0), a - b));
  const { starts, rowAt, changeAt, gainAt, useAt } = entriesOf(task, order, base);
  const lossAt = Float64Array.from(order, (place) => loss[place] ?? 0);
  const tolerance = Float64Array.from(rows, ({ row }) => row.tolerance);
  const multiplier = Float64Array.from(rows, (_, at) => multipliers[at] ?? 0);
  const slack = new Float64Array(rows.length);
  const unused = new Float64Array(rows.length);
  const saved = new Float64Array(rowAt.length);
  const chosen = Uint8Array.from(base);
  // Sums of floating-point numbers differ in the last digits: what is that near to the bound is looked at.
  const margin = 1e-10 * (1 + Math.abs(bound) + worth.reduce((sum, value) => sum + Math.abs(value), 0));
  let best = { chosen: Uint8Array.from(task.start), worth: sumOver(worth, task.start), cost: sumOver(cost, task.start) };
  let allowed = 0;
  let taken = 0;
  let [worthNow, costNow] = [0, 0];

  const take = (): void => {
    const found = { chosen, worth: worthNow, cost: costNow };
    if (compareSets(found, best) <= 0) return;
    best = { ...found, chosen: Uint8Array.from(chosen) };
    allowed = Math.min(allowed, bound - best.worth + margin);
  };

  /** Decides the candidate at a position as the relaxation does, or otherwise; goes on where the rows can still be kept and the loss is not too large. */
  const decide = (position: number, isOtherwise: boolean, lost: number, idle: number): void => {
    const [from, to] = [starts[position] ?? 0, starts[position + 1] ?? 0];
    let isPossible = true;
    let idleNow = idle;
    for (let at = from; at < to; at += 1) {
      const row = rowAt[at] ?? 0;
      const now = (slack[row] ?? 0) + (isOtherwise ? (changeAt[at] ?? 0) : 0);
      saved[at] = unused[row] ?? 0;
      slack[row] = now;
      if (now + (gainAt[at] ?? 0) < -(tolerance[row] ?? 0)) isPossible = false;
      const cannotUse = Math.max(0, now - (useAt[at] ?? 0)) * (multiplier[row] ?? 0);
      idleNow += cannotUse - (unused[row] ?? 0);
      unused[row] = cannotUse;
    }
    if (isPossible && lost + idleNow <= allowed) visit(position + 1, lost, idleNow);
    for (let at = to - 1; at >= from; at -= 1) {
      const row = rowAt[at] ?? 0;
      if (isOtherwise) slack[row] = (slack[row] ?? 0) - (changeAt[at] ?? 0);
      unused[row] = saved[at] ?? 0;
    }
  };

  const visit = (position: number, lost: number, idle: number): void => {
    taken += 1;
    if (taken > steps) return;
    const place = order[position];
    if (place === undefined) {
      take();
      return;
    }
    decide(position, false, lost, idle);
    const more = lost + (lossAt[position] ?? 0);
    if (more + idle > allowed) return;
    const sign = base[place] === 1 ? -1 : 1;
    chosen[place] = 1 - (base[place] ?? 0);
    worthNow += sign * (worth[place] ?? 0);
    costNow += sign * (cost[place] ?? 0);
    decide(position, true, more, idle);
    chosen[place] = base[place] ?? 0;
    worthNow -= sign * (worth[place] ?? 0);
    costNow -= sign * (cost[place] ?? 0);
  };

  /** Looks at every set that loses at most `most` against the bound. */
  const pass = (most: number): void => {
    allowed = Math.min(most, bound - best.worth) + margin;
    const first = lossAt.findIndex((value) => value <= allowed);
    const position = first === -1 ? order.length : first;
    [worthNow, costNow] = [sumOver(worth, base), sumOver(cost, base)];
    let idle = 0;
    const [gain, use] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    for (let at = starts[position] ?? 0; at < rowAt.length; at += 1) {
      const row = rowAt[at] ?? 0;
      gain[row] = (gain[row] ?? 0) + Math.max(0, changeAt[at] ?? 0);
      use[row] = (use[row] ?? 0) + Math.max(0, -(changeAt[at] ?? 0));
    }
    let isPossible = true;
    for (const [row, { places, coefficients, left }] of rows.entries()) {
      const now = left - places.reduce((sum, place, term) => sum + (base[place] === 1 ? (coefficients[term] ?? 0) : 0), 0);
      slack[row] = now;
      unused[row] = Math.max(0, now - (use[row] ?? 0)) * (multiplier[row] ?? 0);
      idle += unused[row] ?? 0;
      if (now + (gain[row] ?? 0) < -(tolerance[row] ?? 0)) isPossible = false;
    }
    if (isPossible && idle <= allowed) visit(position, 0, idle);
  };

  let covered = 0;
  for (let count = 12; ; count = Math.ceil(count * 1.5)) {
    const most = lossAt[order.length - 1 - count] ?? Infinity;
    pass(most);
    if (taken > steps) break;
    covered = most;
    if (bound - best.worth <= covered) return { chosen: best.chosen, worth: best.worth, bound: best.worth, isProven: true };
    if (most === Infinity) break;
  }
  return {
    chosen: best.chosen,
    worth: best.worth,
    bound: Math.max(best.worth, Math.floor(bound - covered + margin)),
    isProven: taken <= steps,
  };
};
