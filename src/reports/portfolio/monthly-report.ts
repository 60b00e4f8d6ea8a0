/** The monthly report on the portfolio: everything as it was on the last day of the month, with nothing that became known later. */
import type { Office } from '#domain/office/office.ts';
import { owesReport } from '#domain/projects/report-owed.ts';
import type { Known } from '#domain/value/known.ts';
import { namedOptional } from '../named.ts';
import type { Named } from '../named.ts';
import { portfolioMoney } from './money-page.ts';
import { monthlyBenefits } from './monthly/benefits.ts';
import type { MonthlyBenefits } from './monthly/benefits.ts';
import { monthlyChanges } from './monthly/changes.ts';
import type { MonthlyChange } from './monthly/changes.ts';
import { monthlyDecisions } from './monthly/decisions.ts';
import type { MonthlyDecision } from './monthly/decisions.ts';
import { monthlyMilestones } from './monthly/milestones.ts';
import type { MonthlyMilestones } from './monthly/milestones.ts';
import { monthlyMoney } from './monthly/money.ts';
import type { MonthlyMoney } from './monthly/money.ts';
import { commentaryOf, monthlyReportMonths } from './monthly/months.ts';
import { monthlyProjects, rowsShown } from './monthly/projects.ts';
import { redProjects } from './monthly/red-projects.ts';
import { monthlyRisks } from './monthly/risks.ts';
import type { MonthlyRisks } from './monthly/risks.ts';
import { monthlyScope, shown } from './monthly/scope.ts';
import type { Shown } from './monthly/scope.ts';
import { monthlySummary } from './monthly/summary.ts';
import type { MonthlySummary } from './monthly/summary.ts';
import { monthlyUnknown } from './monthly/unknown.ts';
import type { MonthlyUnknown } from './monthly/unknown.ts';

/** Plan and forecast of the fiscal year, over the budget lines that state both. */
export interface YearMoney {
  readonly year: number;
  readonly planned: number;
  readonly forecast: number;
  readonly known: number;
  readonly of: number;
}

/** The report of a month. */
export interface MonthlyReport {
  readonly month: string;
  /** Last day of the month. */
  readonly asOf: string;
  readonly currency: string;
  /** Months of the reports before and after, where there are any. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  /** Id of the record with the commentary of the board. */
  readonly commentary: string | undefined;
  /** Role that commented. */
  readonly author: Named | undefined;
  readonly summary: MonthlySummary;
  readonly projects: ReturnType<typeof monthlyProjects>;
  readonly money: MonthlyMoney;
  /** Of the newest report only: budget lines carry no day, so a past month cannot tell what they said then. */
  readonly year: YearMoney | undefined;
  readonly changes: Shown<MonthlyChange>;
  readonly milestones: MonthlyMilestones;
  readonly risks: MonthlyRisks;
  readonly benefits: MonthlyBenefits;
  readonly decisions: Shown<MonthlyDecision>;
  readonly unknown: Shown<MonthlyUnknown>;
  readonly red: ReturnType<typeof redProjects>;
}

const yearOf = (office: Office, asOf: string): YearMoney | undefined => {
  const { year, compared } = portfolioMoney(office, asOf).current;
  const { planned, forecast }: { readonly planned: Known; readonly forecast: Known } = compared;
  return planned === undefined || forecast === undefined ? undefined : { year, planned, forecast, known: compared.known, of: compared.of };
};

const reportOf = (office: Office, siteDay: string, month: string): MonthlyReport => {
  const months = monthlyReportMonths(office, siteDay);
  const position = months.indexOf(month);
  const scope = monthlyScope(office, month);
  const money = monthlyMoney(office, scope);
  const decisions = monthlyDecisions(office, scope);
  const commentary = commentaryOf(office, month, siteDay);
  const owed = scope.running.filter(({ project }) => owesReport(office, project, month)).length;
  return {
    month,
    asOf: scope.asOf,
    currency: office.organisation.data.currency,
    earlier: months[position + 1],
    later: position > 0 ? months[position - 1] : undefined,
    commentary: commentary?.id,
    author: namedOptional(office, 'roles', commentary?.data.author),
    summary: monthlySummary(office, scope, { money, decisions, owed }),
    projects: monthlyProjects(office, scope),
    money,
    year: position === 0 ? yearOf(office, scope.asOf) : undefined,
    changes: shown(monthlyChanges(office, scope), rowsShown),
    milestones: monthlyMilestones(office, scope),
    risks: monthlyRisks(office, scope),
    benefits: monthlyBenefits(office, scope),
    decisions: shown(decisions, rowsShown),
    unknown: shown(monthlyUnknown(office, scope), rowsShown),
    red: redProjects(office, scope, decisions),
  };
};

/** The report of a month that has one; `siteDay` is the data date of the whole site, which decides which months there are. Made once for all languages. */
export const monthlyReport = (office: Office, siteDay: string, month: string): MonthlyReport =>
  office.once(`monthly-report/${siteDay}/${month}`, () => reportOf(office, siteDay, month));
