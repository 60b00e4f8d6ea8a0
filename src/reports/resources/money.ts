/** What information technology costs to run, and what is spent on changing it: this fiscal year, and over the years. */
import { inUnits, partialSum } from '#domain/money/partial-sum.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Total } from '#domain/money/total.ts';
import type { MoneyGroup, YearMoney } from '#domain/money/year-budget.ts';
import type { Office } from '#domain/office/office.ts';
import { committedIn } from '#domain/resources/contract-cost.ts';
import { runCost } from '#domain/resources/run-cost.ts';
import { fiscalYear } from '#domain/time/fiscal-year.ts';
import type { FiscalPeriod } from '#domain/time/fiscal-year.ts';
import type { Known } from '#domain/value/known.ts';
import type { DataOf } from '#schemas/index.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { portfolioMoney } from '../portfolio/money-page.ts';

/** What money is for: keeping things running, or one of the kinds of projects. */
export type Purpose = DataOf<'projects'>['category'];

/** The purposes in the order of the page. */
export const purposes: readonly Purpose[] = ['run', 'grow', 'transform', 'regulatory'];

/** Project budgets and contracts of a fiscal year. */
export interface ResourceYear extends FiscalPeriod {
  readonly isCurrent: boolean;
  /** Planned budget of the projects by category; undefined where no line of the year states it. */
  readonly change: Readonly<Record<Purpose, Known>>;
  /** What contracts bind the organisation to pay, as things stand; of how many contracts that bind in it. */
  readonly committed: Total;
}

/** A part of the money of the current year. */
export interface PurposePart {
  /** `applications`: the run cost of what is in use; else the budgets of projects of a category. */
  readonly purpose: 'applications' | Purpose;
  readonly total: Total;
  /** Of the sum of the parts that are known; undefined where this part is not. */
  readonly share: number | undefined;
}

/** An application with its cost a year. */
export interface CostRow extends Named {
  readonly cost: number | undefined;
  /** Of the run cost that is known. */
  readonly share: number | undefined;
}

/** The page. */
export interface ResourceMoney {
  readonly year: FiscalPeriod;
  readonly parts: readonly PurposePart[];
  /** Sum of the parts that are known. */
  readonly sum: Known;
  /** Run cost of the applications in use. */
  readonly run: Total;
  /** Years with project budgets, and the current one; oldest first. */
  readonly years: readonly ResourceYear[];
  /** Dearest first; without those whose cost is not known. */
  readonly dearest: readonly CostRow[];
  /** How many applications in use have a cost, beside those that the page lists. */
  readonly furtherApplications: number;
  /** Applications in use that state no cost. */
  readonly withoutCost: readonly Named[];
}

/** So many of the dearest applications are listed. */
const listed = 15;

const ofPurpose = (year: YearMoney, purpose: Purpose): MoneyGroup | undefined => year.by.category.find(({ key }) => key === purpose);

const yearOf = (office: Office, asOf: string, period: FiscalPeriod, budget: YearMoney | undefined): ResourceYear => {
  const settings = office.organisation.data;
  const amounts = office
    .list('contracts')
    .map(({ data }) => committedIn(data, period, asOf, settings))
    .filter((amount) => amount !== 0);
  const change = Object.fromEntries(
    purposes.map((purpose) => [purpose, budget === undefined ? undefined : ofPurpose(budget, purpose)?.planned.amount]),
  );
  return {
    ...period,
    isCurrent: period.from <= asOf && asOf <= period.to,
    change: change as Record<Purpose, Known>,
    committed: inUnits(partialSum(amounts)),
  };
};

const computed = (office: Office, asOf: string): ResourceMoney => {
  const { current, years } = portfolioMoney(office, asOf);
  const { total, applications } = runCost(office, asOf);
  const run = inUnits(total);
  const totals = [
    { purpose: 'applications' as const, total: run },
    ...purposes.map((purpose) => ({
      purpose,
      total: ofPurpose(current, purpose)?.planned ?? { amount: undefined, known: 0, of: 0 },
    })),
  ];
  const known = partialSum(totals.map((part) => (part.total.amount === undefined ? undefined : Math.round(part.total.amount * 100))));
  const sum = unitsOf(known.amount);
  const shareOf = (amount: Known, whole: Known): number | undefined =>
    amount === undefined || whole === undefined || whole === 0 ? undefined : amount / whole;
  const priced = applications.filter(({ cost }) => cost !== undefined);
  const byYear = new Map(years.map((year) => [year.year, year]));
  const { fiscalYearStart } = office.organisation.data;
  const [first, last] = [years[0]?.year ?? current.year, Math.max(years.at(-1)?.year ?? 0, current.year + 1)];
  return {
    year: current,
    parts: totals.map((part) => ({ ...part, share: shareOf(part.total.amount, sum) })),
    sum,
    run,
    years: Array.from({ length: last - first + 1 }, (_, index) =>
      yearOf(office, asOf, fiscalYear(first + index, fiscalYearStart), byYear.get(first + index)),
    ),
    dearest: priced.slice(0, listed).map(({ application, cost }) => ({
      ...nameOf(office, application),
      cost: unitsOf(cost),
      share: shareOf(unitsOf(cost), run.amount),
    })),
    furtherApplications: Math.max(0, priced.length - listed),
    withoutCost: applications.filter(({ cost }) => cost === undefined).map(({ application }) => nameOf(office, application)),
  };
};

/** The page on the day. */
export const resourceMoney = (office: Office, asOf: string): ResourceMoney =>
  office.once(`resource-money/${asOf}`, () => computed(office, asOf));
