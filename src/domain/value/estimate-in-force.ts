/** The estimate at completion that somebody stands for, against which spending is held. */
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import { reportStanding } from './standing.ts';
import type { Standing } from './standing.ts';

/** An estimate at completion, in minor units. */
export interface EstimateInForce {
  readonly amount: number;
  /** The report that states it; undefined where it is the budget, because none does. */
  readonly report: HistoryEntry | undefined;
}

const minor = (units: number): number => Math.round(units * 100);

/**
 * AC + `estimateToComplete` of the newest report that states both; a baseline set after it takes its place. Where no report states one it is the budget.
 * The typical estimate (BAC ÷ CPI) does not count: it is made from the spending, so that spending can never be above it while work remains. Undefined without a budget.
 */
export const estimateInForce = (
  office: Office,
  { project, dataDate, facts }: Pick<Standing, 'project' | 'dataDate' | 'facts'>,
): EstimateInForce | undefined => {
  const since = baselineInForce(office, project.id, dataDate)?.data.day ?? '';
  const stated = standingReports(office, project.id, dataDate).flatMap((report) => {
    const amount = reportStanding(office, project, report).figures['estimateAtCompletion.bottomUp'];
    return amount === undefined || report.report.data.dataDate < since ? [] : [{ amount: minor(amount), report }];
  });
  const budget = facts.budget.value;
  return stated.at(-1) ?? (budget === undefined ? undefined : { amount: budget, report: undefined });
};
