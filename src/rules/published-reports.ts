/** Reports as rules see them. */
import { standingReports } from '#domain/projects/report-history.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import type { Office } from '#domain/office/office.ts';

const lastDay = '9999-12-31';

/** Published reports of a project whose data date has come and that no correction replaced, oldest first. */
export const reportsBy = (office: Office, project: string, asOf: string): readonly StatusReport[] =>
  standingReports(office, project, asOf).map((entry) => entry.report);

/** A report and the one before it. */
export type ReportPair = readonly [before: StatusReport, now: StatusReport];

const pairsOf = (reports: readonly StatusReport[]): readonly ReportPair[] =>
  reports.slice(1).flatMap((now, index): ReportPair[] => {
    const before = reports[index];
    return before === undefined ? [] : [[before, now]];
  });

/**
 * Each report with the one before it, as they stood on the day: a correction that came later changes nothing. Reports dated after the day are held against
 * those before them too, so that a fault is found before the report is due; what is found is said of them alone.
 */
export const reportPairs = (office: Office, project: string, asOf: string): readonly ReportPair[] => [
  ...pairsOf(reportsBy(office, project, asOf)),
  ...pairsOf(publishedReports(office, project)).filter(([, { data }]) => data.dataDate > asOf),
];

/** Published reports of a project that no correction replaced, oldest first: whatever the data date, for what is wrong with a report is wrong on every day. */
export const publishedReports = (office: Office, project: string): readonly StatusReport[] => reportsBy(office, project, lastDay);
