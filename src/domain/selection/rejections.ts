/** Why candidates are not in the best set. */
import type { SelectionModel } from './model.ts';
import type { Constraint, RejectReason } from './result.ts';
import { alternativesOf, requirementsOf } from './settled.ts';

interface Context {
  readonly model: SelectionModel;
  readonly chosen: ReadonlySet<number>;
  readonly requirements: (...start: readonly number[]) => ReadonlySet<number>;
  readonly alternatives: (index: number) => readonly number[];
  /** What each limit has left, and what each candidate takes of which limits. */
  readonly left: readonly { readonly constraint: Constraint; readonly left: number }[];
  readonly taken: readonly (readonly { readonly row: number; readonly coefficient: number }[])[];
}

/** The limits that some more candidates would break. */
const brokenBy = ({ left, taken }: Context, more: readonly number[]): readonly Constraint[] => {
  const use = new Map<number, number>();
  for (const index of more) {
    for (const { row, coefficient } of taken[index] ?? []) use.set(row, (use.get(row) ?? 0) + coefficient);
  }
  return [...use]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, amount]) => {
      const limit = left[row];
      return limit !== undefined && amount > limit.left ? [limit.constraint] : [];
    });
};

/** Limits that a candidate would break if it were added with what it requires; undefined where something else keeps it out. */
interface Judged {
  readonly reason: RejectReason;
  /** What the group would break; empty where no limit stops it. */
  readonly breaks: readonly Constraint[];
  /** What the group would be worth. */
  readonly worth: number;
}

const judge = (context: Context, index: number): Judged => {
  const { model, chosen, requirements, alternatives } = context;
  const keyOf = (at: number): string => model.candidates[at]?.key ?? '';
  const group = [...requirements(index)].filter((at) => !chosen.has(at));
  const worth = group.reduce((sum, at) => sum + (model.worth[at] ?? 0), 0);
  const because = (reason: RejectReason, breaks: readonly Constraint[] = []): Judged => ({ reason, breaks, worth });
  const own = model.blocked[index];
  if (own !== undefined) return because(own);
  const missing = group.find((at) => at !== index && model.blocked[at] !== undefined);
  if (missing !== undefined) return because({ why: 'requires', other: keyOf(missing) });
  for (const at of group) {
    const rival = alternatives(at).find((other) => chosen.has(other) || (at !== other && group.includes(other)));
    if (rival !== undefined) return because({ why: 'alternatives', other: keyOf(rival) });
  }
  const alone = brokenBy(context, [index]);
  const together = brokenBy(context, group);
  if (alone.length > 0) return because({ why: 'limits', limits: alone }, together);
  return because({ why: together.length > 0 ? 'outweighed' : 'no-worth' }, together);
};

const contextOf = (model: SelectionModel, chosen: ReadonlySet<number>): Context => {
  const rows = [...model.budgets, ...model.capacity];
  const taken: { row: number; coefficient: number }[][] = model.candidates.map(() => []);
  rows.forEach(({ terms }, row) => {
    for (const { index, coefficient } of terms) taken[index]?.push({ row, coefficient });
  });
  return {
    model,
    chosen,
    taken,
    requirements: requirementsOf(model),
    alternatives: alternativesOf(model),
    left: rows.map(({ constraint, limit, tolerance, terms }) => ({
      constraint,
      left: limit + tolerance - terms.reduce((sum, { index, coefficient }) => (chosen.has(index) ? sum + coefficient : sum), 0),
    })),
  };
};

/** Every candidate that is not in the set, with the reason; and the limits of which it is certain that the set would be worth more without them alone. */
export const rejectionsOf = (
  model: SelectionModel,
  chosen: ReadonlySet<number>,
): { readonly rejected: readonly ({ readonly candidate: string } & RejectReason)[]; readonly binding: ReadonlySet<Constraint> } => {
  const context = contextOf(model, chosen);
  const binding = new Set<Constraint>();
  const rejected = model.candidates.flatMap(({ key }, index) => {
    if (chosen.has(index)) return [];
    const { reason, breaks, worth } = judge(context, index);
    const [only] = breaks;
    if (only !== undefined && breaks.length === 1 && worth > 0) binding.add(only);
    return [{ candidate: key, ...reason }];
  });
  return { rejected, binding };
};
