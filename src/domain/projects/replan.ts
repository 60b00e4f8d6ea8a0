/** A new baseline from the one in force: what was planned for the past stays or becomes what was earned, what is left of the budget goes over the months that are left. */
import { sharesOf } from '#domain/money/shares.ts';
import { monthsFrom } from '#domain/time/calendar.ts';

/** A month of a plan; amounts in minor units. */
export interface PlannedMonth {
  readonly month: string;
  readonly amount: number;
}

const sum = (months: readonly PlannedMonth[]): number => months.reduce((total, { amount }) => total + amount, 0);

/** An amount divided so that it sums to the minor unit: in whole units of money where the amount is whole. */
const divided = (amount: number, weights: readonly number[]): readonly number[] => {
  const even = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  return amount % 100 === 0 ? sharesOf(amount / 100, even).map((part) => part * 100) : sharesOf(amount, even);
};

/** The course of some amounts over another number of months: as steep in the same part of the way. */
const stretched = (amounts: readonly number[], length: number): readonly number[] => {
  const until = (time: number): number =>
    amounts.reduce((total, amount, index) => total + amount * Math.min(1, Math.max(0, time - index)), 0);
  return Array.from({ length }, (_, index) => until(((index + 1) * amounts.length) / length) - until((index * amounts.length) / length));
};

/** The past of a plan, restated so that it sums to what was earned: each month by the same factor. Source: single-point adjustment of a replan, ANSI/EIA-748 and the NDIA guide to it. */
export const restatedPast = (past: readonly PlannedMonth[], earned: number): readonly PlannedMonth[] => {
  const amounts = divided(
    earned,
    past.map(({ amount }) => amount),
  );
  return past.map(({ month }, index) => ({ month, amount: amounts[index] ?? 0 }));
};

/**
 * The new plan. Months up to `through` are those of the past; the budget that they leave is spread over the months from then to `lastMonth`, in proportion to the
 * old plan for the rest, stretched or pressed to their number; evenly where it planned nothing. Sums to the budget in minor units. Undefined where no month is
 * left for the rest, or the past alone is more than the budget.
 */
export const replanned = (
  { past, rest, budget }: { readonly past: readonly PlannedMonth[]; readonly rest: readonly PlannedMonth[]; readonly budget: number },
  firstMonth: string,
  lastMonth: string,
): readonly PlannedMonth[] | undefined => {
  const left = budget - sum(past);
  const months = monthsFrom(firstMonth, lastMonth);
  if (left < 0 || (months.length === 0 && left > 0)) return undefined;
  const amounts = divided(
    left,
    stretched(
      rest.map(({ amount }) => Math.max(0, amount)),
      months.length,
    ),
  );
  return [...past, ...months.map((month, index) => ({ month, amount: amounts[index] ?? 0 }))];
};
