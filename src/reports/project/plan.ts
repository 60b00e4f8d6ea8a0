/** What a project plans to cost, bring and need of teams: as written, and what follows from it. */
import { businessCaseFigures, caseDiscountRate, caseTiming, caseYears } from '#domain/money/business-case.ts';
import type { BusinessCaseFigures } from '#domain/money/business-case.ts';
import { presentValues } from '#domain/money/net-present-value.ts';
import type { Timing } from '#domain/money/net-present-value.ts';
import { cumulative } from '#domain/money/payback.ts';
import { totalOf } from '#domain/money/total.ts';
import type { Total } from '#domain/money/total.ts';
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';

/** A year of a business case, in units of the organisation's currency. */
export interface CaseYearView {
  readonly year: number;
  readonly cost: number;
  readonly benefit: number;
  /** Benefit − cost. */
  readonly net: number;
  /** Sum of the present values up to this year; undefined without a discount rate. */
  readonly discounted: number | undefined;
}

/** A business case as written, with its figures. */
export interface BusinessCaseView {
  readonly year0: number;
  /** A share of 1 a year: the project's own, else the organisation's; undefined where neither says. */
  readonly discountRate: number | undefined;
  readonly timing: Timing;
  readonly flows: readonly { readonly year: number; readonly cost: Money | undefined; readonly benefit: Money | undefined }[];
  readonly cost: Total;
  readonly benefit: Total;
  readonly figures: BusinessCaseFigures;
  /** Every year from the first on; undefined where an amount is not known, for `figures` say why. */
  readonly years: readonly CaseYearView[] | undefined;
}

const yearViews = (office: Office, asOf: string, project: Pick<DataOf<'projects'>, 'businessCase'>): BusinessCaseView['years'] => {
  const years = caseYears(office, asOf, project).value;
  const rate = caseDiscountRate(office, project);
  const values =
    rate === undefined
      ? undefined
      : cumulative(
          presentValues(
            rate,
            (years ?? []).map(({ net }) => net),
            caseTiming(project),
          ),
        );
  return years?.map(({ year, cost, benefit, net }, index) => {
    const discounted = values?.[index];
    return {
      year,
      cost: cost / 100,
      benefit: benefit / 100,
      net: net / 100,
      discounted: discounted === undefined ? undefined : discounted / 100,
    };
  });
};

/** The business case of a project; undefined where there is none. */
export const businessCaseView = (office: Office, asOf: string, project: DataOf<'projects'>): BusinessCaseView | undefined => {
  const { businessCase } = project;
  if (businessCase === undefined) return undefined;
  const settings = office.organisation.data;
  const flows = [...businessCase.cashflows].sort((a, b) => a.year - b.year).map(({ year, cost, benefit }) => ({ year, cost, benefit }));
  return {
    year0: businessCase.year0,
    discountRate: caseDiscountRate(office, project),
    timing: caseTiming(project),
    figures: businessCaseFigures(office, asOf, project),
    years: yearViews(office, asOf, project),
    flows,
    cost: totalOf(
      flows.map(({ cost }) => cost),
      asOf,
      settings,
    ),
    benefit: totalOf(
      flows.map(({ benefit }) => benefit),
      asOf,
      settings,
    ),
  };
};

/** Demand for teams: a row a month, a column a team; full-time equivalents, undefined where nothing is asked for. */
export interface TeamDemandView {
  readonly teams: readonly Named[];
  readonly months: readonly { readonly month: string; readonly demand: readonly (number | undefined)[] }[];
}

/** What a project asks of teams; undefined where nothing is recorded. */
export const teamDemandView = (office: Office, { team = [] }: DataOf<'projects'>): TeamDemandView | undefined => {
  if (team.length === 0) return undefined;
  const teams = [...new Set(team.map((entry) => entry.team))];
  const months = [...new Set(team.map((entry) => entry.month))].sort();
  const demand = (id: string, month: string): number | undefined => {
    const entries = team.filter((entry) => entry.team === id && entry.month === month);
    return entries.length === 0 ? undefined : entries.reduce((sum, entry) => sum + Math.round(entry.fte * 100), 0) / 100;
  };
  return {
    teams: teams.map((id) => named(office, 'teams', id)),
    months: months.map((month) => ({ month, demand: teams.map((id) => demand(id, month)) })),
  };
};
