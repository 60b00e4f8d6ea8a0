/** What is settled before any search, and the program that is left: those that can still be chosen, and the limits that could stop them. */
import type { Row, SelectionModel } from './model.ts';
import { reachedFrom } from './reach.ts';

/** A row over those that are open, by their places in `open`. */
export interface OpenRow {
  readonly row: Row;
  readonly places: readonly number[];
  readonly coefficients: readonly number[];
  /** What is left of the limit. */
  readonly left: number;
}

/** The open part of a question. */
export interface OpenProgram {
  /** In by necessity, by index of the model. */
  readonly inside: ReadonlySet<number>;
  /** Can be in or out, ascending. */
  readonly open: readonly number[];
  readonly rows: readonly OpenRow[];
}

/** All rows of a model. */
export const rowsOf = ({ budgets, capacity, links }: SelectionModel): readonly Row[] => [...budgets, ...capacity, ...links];

/** What a set uses of a row. */
export const useOf = (row: Row, has: (index: number) => boolean): number =>
  row.terms.reduce((sum, { index, coefficient }) => (has(index) ? sum + coefficient : sum), 0);

/** For each candidate those that `link` leads to. */
const followed = (pairs: readonly (readonly [number, number])[]): ((index: number) => readonly number[]) => {
  const lists = new Map<number, number[]>();
  for (const [from, to] of pairs) lists.set(from, [...(lists.get(from) ?? []), to]);
  return (index) => lists.get(index) ?? [];
};

/** Pairs of a kind of link: [the one, the other]. */
const pairsOf = ({ links }: SelectionModel, kind: 'requires' | 'alternatives'): readonly (readonly [number, number])[] =>
  links.flatMap(({ constraint, index, other }) => (constraint.kind === kind && other !== undefined ? [[index, other] as const] : []));

/** What comes in with a candidate: itself and all that it requires, at one or more removes. */
export const requirementsOf = (model: SelectionModel): ((...start: readonly number[]) => ReadonlySet<number>) => {
  const next = followed(pairsOf(model, 'requires'));
  return (...start) => reachedFrom(start, next);
};

/** The alternatives of a candidate, whichever of the two says so. */
export const alternativesOf = (model: SelectionModel): ((index: number) => readonly number[]) => {
  const pairs = pairsOf(model, 'alternatives');
  return followed(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
};

/** What is left to be chosen, given that no demands clash: the forced are in with what they require; the blocked are out with those that require them. */
export const openProgram = (model: SelectionModel): OpenProgram => {
  const indexes = model.candidates.map((_, index) => index);
  const inside = requirementsOf(model)(...indexes.filter((index) => (model.forced[index] ?? []).length > 0));
  const alternatives = alternativesOf(model);
  const outside = reachedFrom(
    [...indexes.filter((index) => model.blocked[index] !== undefined), ...[...inside].flatMap(alternatives)].filter(
      (index) => !inside.has(index),
    ),
    followed(pairsOf(model, 'requires').map(([a, b]) => [b, a] as const)),
  );
  const open = indexes.filter((index) => !inside.has(index) && !outside.has(index));
  const placeOf = new Map(open.map((index, place) => [index, place]));
  const rows = rowsOf(model).flatMap((row): readonly OpenRow[] => {
    const terms = row.terms.flatMap(({ index, coefficient }) => {
      const place = placeOf.get(index);
      return place === undefined ? [] : [{ place, coefficient }];
    });
    const left = row.limit - useOf(row, (index) => inside.has(index));
    const most = terms.reduce((sum, { coefficient }) => sum + Math.max(0, coefficient), 0);
    if (most <= left + row.tolerance) return [];
    return [{ row, left, places: terms.map(({ place }) => place), coefficients: terms.map(({ coefficient }) => coefficient) }];
  });
  return { inside, open, rows };
};

/** Whether a set keeps every row. */
export const keepsAll = (rows: readonly Row[], has: (index: number) => boolean): boolean =>
  rows.every((row) => useOf(row, has) <= row.limit + row.tolerance);
