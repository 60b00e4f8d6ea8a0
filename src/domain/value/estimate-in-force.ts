/** The estimate at completion that somebody stands for, against which spending is held. */
import type { Money } from '#domain/money/minor-units.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import { estimateBottomUp } from './earned-value.ts';
import type { Standing } from './standing.ts';

/** An estimate at completion, in minor units. */
export interface EstimateInForce {
  readonly amount: number;
  /** The report that states it; undefined where it is the budget, because none does. */
  readonly report: HistoryEntry | undefined;
}

/** What a report estimates the whole to cost; undefined where it does not state both parts, or there is no rate for their currency. */
const statedIn = (office: Office, { report: { data } }: HistoryEntry): number | undefined => {
  const convert = (money: Money | undefined): number | undefined =>
    money === undefined ? undefined : minorUnitsOn(money, data.dataDate, office.organisation.data);
  return estimateBottomUp(convert(data.actualCost), convert(data.estimateToComplete));
};

/**
 * AC + `estimateToComplete` of the newest report that states both; a baseline set after it takes its place. Where no report states one it is the budget.
 * The typical estimate (BAC ÷ CPI) does not count: it is made from the spending, so that spending can never be above it while work remains. Undefined without a budget.
 */
export const estimateInForce = (
  office: Office,
  { project, dataDate, facts }: Pick<Standing, 'project' | 'dataDate' | 'facts'>,
): EstimateInForce | undefined => {
  const since = baselineInForce(office, project.id, dataDate)?.data.day ?? '';
  const reports = standingReports(office, project.id, dataDate);
  for (let index = reports.length - 1; index >= 0; index -= 1) {
    const report = reports[index];
    if (report === undefined || report.report.data.dataDate < since) break;
    const amount = statedIn(office, report);
    if (amount !== undefined) return { amount, report };
  }
  const budget = facts.budget.value;
  return budget === undefined ? undefined : { amount: budget, report: undefined };
};
