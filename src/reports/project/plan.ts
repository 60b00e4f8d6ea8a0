/** What a project plans to cost, bring and need of teams, as written. */
import { totalOf } from '#domain/money/total.ts';
import type { Total } from '#domain/money/total.ts';
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';

type BusinessCase = NonNullable<DataOf<'projects'>['businessCase']>;

/** A business case as written. */
export interface BusinessCaseView {
  readonly year0: number;
  /** A share of 1 a year: the project's own, else the organisation's; undefined where neither says. */
  readonly discountRate: number | undefined;
  readonly timing: BusinessCase['timing'];
  readonly flows: readonly { readonly year: number; readonly cost: Money | undefined; readonly benefit: Money | undefined }[];
  readonly cost: Total;
  readonly benefit: Total;
}

/** The business case of a project; undefined where there is none. */
export const businessCaseView = (office: Office, asOf: string, { businessCase }: DataOf<'projects'>): BusinessCaseView | undefined => {
  if (businessCase === undefined) return undefined;
  const settings = office.organisation.data;
  const flows = [...businessCase.cashflows].sort((a, b) => a.year - b.year).map(({ year, cost, benefit }) => ({ year, cost, benefit }));
  return {
    year0: businessCase.year0,
    discountRate: businessCase.discountRate ?? settings.discountRate,
    timing: businessCase.timing,
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
