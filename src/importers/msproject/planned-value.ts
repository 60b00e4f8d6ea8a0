/** Timephased cost of a baseline → planned value a month. Nothing is spread but what the file itself says: a stretch over several months by its working days. */
import { lastDayOf, monthOf, monthsBetween, monthsFrom } from '#domain/time/calendar.ts';
import type { PlanFacts, PlanTask, TimephasedCost } from './facts.ts';
import type { Row } from './outline.ts';
import { dayOf } from './values.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Value of a month, in whole hundredths. */
export interface MonthValue {
  readonly month: string;
  readonly hundredths: number;
}

/** Planned value, or why there is none. */
export type PlannedValue =
  | { readonly months: readonly MonthValue[]; readonly why?: undefined }
  | { readonly months?: undefined; readonly why: 'no-data' | 'sum' | 'outside'; readonly sum?: number };

/** Months that one stretch may cover, and stretches over several months: beyond these a file is no plan, and its costs are not spread. */
const longest = 120;
const mostStretches = 20_000;

type Sums = Map<string, number>;

const addTo = (sums: Sums, month: string, cost: number): void => {
  sums.set(month, (sums.get(month) ?? 0) + cost);
};

/** Puts a cost into the months of its stretch, in the proportion of their working days; of all days where none is worked on. */
const spread = (sums: Sums, { from, to, cost }: Pick<TimephasedCost, 'from' | 'to' | 'cost'>, calendar: WorkingCalendar): void => {
  const months = monthsFrom(monthOf(from), monthOf(to));
  const [only] = months;
  if (only !== undefined && months.length === 1) {
    addTo(sums, only, cost);
    return;
  }
  const parts = months.map((month) => {
    const [first, last] = [`${month}-01` > from ? `${month}-01` : from, lastDayOf(month) < to ? lastDayOf(month) : to];
    return { month, days: calendar.between(first, last), all: Number(last.slice(8)) - Number(first.slice(8)) + 1 };
  });
  const worked = parts.reduce((sum, { days }) => sum + days, 0);
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  for (const part of parts) addTo(sums, part.month, (cost * (worked > 0 ? part.days : part.all)) / (worked > 0 ? worked : all));
};

/** Fixed cost falls when the task says: at its start (1), over its time (2) or at its end (3). Source: Microsoft, "FixedCostAccrual Element". */
const fixedCosts = (task: PlanTask, number: number): readonly Pick<TimephasedCost, 'from' | 'to' | 'cost'>[] =>
  task.baselines.flatMap((baseline) => {
    const { start, finish, fixedCost } = baseline;
    if (baseline.number !== number || fixedCost === undefined || fixedCost === 0 || start === undefined || finish === undefined) return [];
    const [from, to] = [dayOf(start), dayOf(finish)];
    return [{ cost: fixedCost, from: task.fixedCostAccrual === 3 ? to : from, to: task.fixedCostAccrual === 1 ? from : to }];
  });

/** Whole hundredths whose sum is that of the months. */
const rounded = (sums: Sums, total: number): readonly MonthValue[] => {
  const months = [...sums.keys()].sort();
  let [exact, given] = [0, 0];
  return months.flatMap((month, index) => {
    exact += sums.get(month) ?? 0;
    const upTo = index === months.length - 1 ? total : Math.round(exact);
    const hundredths = upTo - given;
    given = upTo;
    return hundredths === 0 ? [] : [{ month, hundredths }];
  });
};

/**
 * Planned value of a baseline. Timephased data of tasks without parts count, else those of their assignments with the fixed costs. Undefined where the file has none,
 * where their sum is not the cost of the baseline (then some of it falls at a time that the file does not say), or where they lie outside its time.
 */
export const plannedValue = (
  facts: PlanFacts,
  rows: readonly Row[],
  baseline: { readonly number: number; readonly start: string; readonly end: string; readonly cost: number },
  calendar: WorkingCalendar,
): PlannedValue => {
  const byUid = new Map(rows.map((row) => [row.task.uid, row]));
  const mine = facts.timephased.filter(
    ({ baseline: number, task }) => number === baseline.number && byUid.get(task)?.children.length === 0,
  );
  const ofTasks = mine.filter((cost) => cost.of === 'task');
  const used = ofTasks.length > 0 ? ofTasks : mine;
  if (used.length === 0) return { why: 'no-data' };
  const isLong = ({ from, to }: TimephasedCost): boolean => monthsBetween(monthOf(from), monthOf(to)) > longest;
  if (used.some(isLong) || used.filter(({ from, to }) => monthOf(from) !== monthOf(to)).length > mostStretches) return { why: 'outside' };
  const sums: Sums = new Map();
  let parts = used.length;
  for (const cost of used) spread(sums, cost, calendar);
  if (ofTasks.length === 0) {
    for (const { task } of rows) {
      const fixed = fixedCosts(task, baseline.number);
      parts += fixed.length;
      for (const cost of fixed) spread(sums, cost, calendar);
    }
  }
  const sum = [...sums.values()].reduce((all, cost) => all + cost, 0);
  // Each part of the file is rounded to a hundredth of its own.
  if (Math.abs(sum - baseline.cost) > parts + 1) return { why: 'sum', sum: Math.round(sum) };
  const months = rounded(sums, Math.round(baseline.cost));
  const isOutside = months.some(({ month }) => month < monthOf(baseline.start) || month > monthOf(baseline.end));
  return isOutside ? { why: 'outside' } : { months };
};
