/** The money of a project as its records hold it: baselines, and budget lines by year and pool. */
import type { Money } from '#domain/money/minor-units.ts';
import { minorUnitsOn, totalOf } from '#domain/money/total.ts';
import type { Total } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { budgetLinesOn } from '#domain/projects/budget-lines.ts';
import { changesOn } from '#domain/projects/registers.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';

type Line = DataOf<'budget'>;

/** A baseline as the project's page lists it. */
export interface BaselineView {
  readonly number: number;
  readonly day: string;
  readonly reason: Localised;
  readonly start: string;
  readonly end: string;
  readonly budget: Money;
  readonly approvedBy: Named;
  /** The change that led to it; without an id where the page does not hold it. */
  readonly change: { readonly id: string | undefined } | undefined;
  readonly isInForce: boolean;
  /** What it changed of the baseline before; undefined for the first. */
  readonly moved: BaselineMove | undefined;
}

/** What a baseline changed of the one before it. */
export interface BaselineMove {
  readonly budget: Money;
  readonly end: string;
  /** Difference of the budgets in the organisation's currency; undefined where a rate is missing. */
  readonly amount: number | undefined;
  /** Days by which the end moved; positive = later. */
  readonly days: number;
}

type ListedBaseline = Omit<BaselineView, 'moved'>;

const moveFrom = (office: Office, before: ListedBaseline | undefined, after: ListedBaseline): BaselineMove | undefined => {
  if (before === undefined) return undefined;
  const [was, is] = [before, after].map(({ budget }) => minorUnitsOn(budget, after.day, office.organisation.data));
  return {
    budget: before.budget,
    end: before.end,
    amount: was === undefined || is === undefined ? undefined : (is - was) / 100,
    days: daysBetween(before.end, after.end),
  };
};

/** Baselines that were in force by the day, oldest first. */
export const baselineViews = (office: Office, asOf: string, project: string): readonly BaselineView[] => {
  const current = baselineInForce(office, project, asOf)?.id;
  const changes = new Set(changesOn(office, project, asOf).map(({ id }) => id));
  return office
    .partsOf(project, 'baselines')
    .filter(({ data }) => data.day <= asOf)
    .map(({ id, data }): ListedBaseline => ({
      number: Number(id.slice(id.indexOf('/') + 1)),
      day: data.day,
      reason: data.reason,
      start: data.start,
      end: data.end,
      budget: data.budget,
      change: data.change === undefined ? undefined : { id: changes.has(data.change) ? data.change : undefined },
      approvedBy: named(office, 'roles', data.approvedBy),
      isInForce: id === current,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number))
    .map((baseline, index, all) => ({ ...baseline, moved: moveFrom(office, all[index - 1], baseline) }));
};

/** The four amounts of a budget line, each a sum. */
export interface BudgetSums {
  readonly planned: Total;
  readonly committed: Total;
  readonly actual: Total;
  readonly forecast: Total;
}

/** Sums over the lines of one pool and kind in one year. */
export interface BudgetRow extends BudgetSums {
  readonly pool: Line['pool'];
  readonly kind: Line['kind'];
}

/** A year of the budget. */
export interface BudgetYear extends BudgetSums {
  readonly year: number;
  readonly rows: readonly BudgetRow[];
}

/** The budget lines of a project. */
export interface BudgetView {
  readonly years: readonly BudgetYear[];
  readonly total: BudgetSums;
}

const yearOf = ({ year, month }: Line): number => year ?? Number(month?.slice(0, 4));

const firstDayOf = (line: Line): string => (line.month === undefined ? `${String(yearOf(line))}-01-01` : `${line.month}-01`);

/** Budget lines by year, pool and kind, with their sums; undefined where there are none. Spending in periods that begin after the day is not known yet. */
export const budgetView = (office: Office, asOf: string, project: string): BudgetView | undefined => {
  const settings = office.organisation.data;
  const lines = budgetLinesOn(office, project, asOf).map((line) => (firstDayOf(line) > asOf ? { ...line, actual: undefined } : line));
  if (lines.length === 0) return undefined;
  const sums = (some: readonly Line[]): BudgetSums => {
    const total = (key: keyof BudgetSums): Total =>
      totalOf(
        some.map((line) => line[key]),
        asOf,
        settings,
      );
    return { planned: total('planned'), committed: total('committed'), actual: total('actual'), forecast: total('forecast') };
  };
  const years = [...new Set(lines.map(yearOf))]
    .sort((a, b) => a - b)
    .map((year): BudgetYear => {
      const own = lines.filter((line) => yearOf(line) === year);
      const groups = new Map<string, Line[]>();
      for (const line of own) groups.set(`${line.pool} ${line.kind}`, [...(groups.get(`${line.pool} ${line.kind}`) ?? []), line]);
      const rows = [...groups.values()].flatMap((group): BudgetRow[] =>
        group[0] === undefined ? [] : [{ pool: group[0].pool, kind: group[0].kind, ...sums(group) }],
      );
      return { year, rows, ...sums(own) };
    });
  return { years, total: sums(lines) };
};
