/** What the page of the portfolio's money shows: the fiscal year against its budget, divided in every way, and the other years. */
import { fiscalYearMoney } from '#domain/money/year-budget.ts';
import type { BudgetAmounts, FiscalMoney, MoneyGroup, MoneyGrouping, YearMoney } from '#domain/money/year-budget.ts';
import type { Office } from '#domain/office/office.ts';
import { isWish } from '#domain/projects/stage-on.ts';
import type { Known } from '#domain/value/known.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Collection } from '#schemas/index.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';

/** Ways to divide a year's money that the page shows as tables. */
export type ShownGrouping = Exclude<MoneyGrouping, 'project'>;

/** Collection of the records that a grouping goes by; words of the schema have none. */
const collectionOf: Readonly<Partial<Record<MoneyGrouping, Collection>>> = {
  unit: 'units',
  programme: 'programmes',
  objective: 'objectives',
};

/** The money of a pool, unit, objective … */
export interface MoneyRow extends BudgetAmounts {
  /** Id, or word of the schema; undefined for what belongs to none. */
  readonly key: string | undefined;
  /** The record, where the grouping goes by records. */
  readonly name: Named | undefined;
  readonly projects: number;
  /** Forecast − planned over the lines that state both; undefined where none does. */
  readonly difference: Known;
}

/** A year on the page. */
export interface YearView extends Omit<YearMoney, 'by'> {
  readonly difference: Known;
}

/** A project that no sum of the page holds, with why. */
export interface LeftOutProject {
  readonly project: Named;
  readonly why: 'not-approved' | 'no-lines' | 'not-this-year';
}

/** The page. */
export interface MoneyPage {
  readonly asOf: string;
  readonly year: YearView;
  /** Oldest first. */
  readonly years: readonly YearView[];
  readonly groups: Readonly<Record<ShownGrouping, readonly MoneyRow[]>>;
  /** Budget lines of the year that lack an amount, by amount; those of periods to come lack no spending. */
  readonly missing: Readonly<Record<'planned' | 'actual' | 'forecast', number>>;
  /** Projects in the sums. */
  readonly projects: number;
  readonly leftOut: readonly LeftOutProject[];
}

/** Whether the money of a project counts: ideas and proposals have no budget yet. */
export const hasBudget = ({ lifecycle }: Pick<Standing, 'lifecycle'>): boolean => !isWish(lifecycle);

/** The money of all projects with a budget. Computed once an office and day. */
export const portfolioMoney = (office: Office, asOf: string): FiscalMoney =>
  office.once(`portfolio-money/${asOf}`, () =>
    fiscalYearMoney(
      office,
      asOf,
      portfolioStandings(office, asOf)
        .filter(hasBudget)
        .map(({ project }) => project),
    ),
  );

/** Forecast − planned where both are stated, exact to the minor unit. */
export const differenceOf = ({ compared }: BudgetAmounts): Known =>
  compared.planned === undefined || compared.forecast === undefined
    ? undefined
    : (Math.round(compared.forecast * 100) - Math.round(compared.planned * 100)) / 100;

const rowOf = (office: Office, grouping: ShownGrouping, group: MoneyGroup): MoneyRow => {
  const collection = collectionOf[grouping];
  const { key, projects, planned, committed, actual, forecast, compared } = group;
  return {
    key,
    name: key === undefined || collection === undefined ? undefined : named(office, collection, key),
    projects: projects.length,
    planned,
    committed,
    actual,
    forecast,
    compared,
    difference: differenceOf(group),
  };
};

const viewOf = ({ by: _by, ...year }: YearMoney): YearView => ({ ...year, difference: differenceOf(year) });

/** The money of the portfolio as of a day. */
export const moneyPage = (office: Office, asOf: string): MoneyPage => {
  const money = portfolioMoney(office, asOf);
  const { current } = money;
  const standings = portfolioStandings(office, asOf);
  const rows = (grouping: ShownGrouping): readonly MoneyRow[] => current.by[grouping].map((group) => rowOf(office, grouping, group));
  const leaving = (ids: readonly string[], why: LeftOutProject['why']): readonly LeftOutProject[] =>
    ids.map((id) => ({ project: named(office, 'projects', id), why }));
  const lacking = (kind: 'planned' | 'actual' | 'forecast'): number => current[kind].of - current[kind].known;
  return {
    asOf,
    year: viewOf(current),
    years: money.years.map(viewOf),
    groups: {
      category: rows('category'),
      kind: rows('kind'),
      pool: rows('pool'),
      unit: rows('unit'),
      programme: rows('programme'),
      objective: rows('objective'),
    },
    missing: { planned: lacking('planned'), actual: lacking('actual'), forecast: lacking('forecast') },
    projects: current.by.project.length,
    leftOut: [
      ...leaving(money.withoutLines, 'no-lines'),
      ...leaving(money.notThisYear, 'not-this-year'),
      ...standings
        .filter((standing) => !hasBudget(standing))
        .map(({ project }): LeftOutProject => ({ project: nameOf(office, project), why: 'not-approved' })),
    ],
  };
};
