/** Status reports of a project as of a day: which there were, which stand, and which a correction replaced. */
import type { Office } from '#domain/office/office.ts';
import { reportMonth, reportName } from './reports.ts';
import type { StatusReport } from './reports.ts';

/** A published report, and how corrections tie it to others. */
export interface HistoryEntry {
  readonly report: StatusReport;
  /** Name in its project: the last part of its address. */
  readonly name: string;
  readonly month: string;
  /** Name of the report that this one replaces. */
  readonly corrects: string | undefined;
  /** Name of the report that stands in its place. */
  readonly correctedBy: string | undefined;
}

/** Published reports of a project by month, data date and name. */
const publishedInOrder = (office: Office, project: string): readonly StatusReport[] =>
  office.once(`published-reports/${project}`, () =>
    office
      .partsOf(project, 'status')
      .filter(({ data }) => data.state === 'published')
      .map((report) => ({ report, key: `${reportMonth(report)} ${report.data.dataDate} ${reportName(report)}` }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ report }) => report),
  );

/** Month that a report corrects; none where it is filed under another month, so that a slip of the pen lets no report vanish. */
const correctedMonth = (report: StatusReport): string | undefined =>
  report.data.corrects === reportMonth(report) ? report.data.corrects : undefined;

/** All published reports whose data date has come, oldest first. Of several corrections of a month the newest stands, and replaces the others with the original. */
export const reportHistory = (office: Office, project: string, asOf: string): readonly HistoryEntry[] => {
  const published = publishedInOrder(office, project).filter(({ data }) => data.dataDate <= asOf);
  const standing = new Map<string, string>();
  for (const report of published) {
    const corrects = correctedMonth(report);
    if (corrects !== undefined) standing.set(corrects, reportName(report));
  }
  return published.map((report) => {
    const name = reportName(report);
    const corrects = correctedMonth(report);
    const replacement = standing.get(corrects ?? name);
    const original = corrects !== undefined && corrects !== name && published.some((other) => reportName(other) === corrects);
    return {
      report,
      name,
      month: reportMonth(report),
      corrects: original ? corrects : undefined,
      correctedBy: replacement === name ? undefined : replacement,
    };
  });
};

/** Reports that no correction replaced, oldest first. */
export const standingReports = (office: Office, project: string, asOf: string): readonly HistoryEntry[] =>
  office.once(`standing-reports/${project}/${asOf}`, () =>
    reportHistory(office, project, asOf).filter((entry) => entry.correctedBy === undefined),
  );

/** The newest report that stands; undefined where none was published by the day. */
export const latestReport = (office: Office, project: string, asOf: string): HistoryEntry | undefined =>
  standingReports(office, project, asOf).at(-1);
