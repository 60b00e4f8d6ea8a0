/** Everything that the page of one status report shows. A past report shows what was known on its own data date. */
import type { Office } from '#domain/office/office.ts';
import { reportHistory } from '#domain/projects/report-history.ts';
import type { Localised } from '#schemas/shared.ts';
import { titleOf } from '../named.ts';
import { statusView } from './status.ts';
import type { StatusView } from './status.ts';

/** A neighbour in the row of reports. */
export interface ReportLink {
  readonly name: string;
  readonly month: string;
}

/** The page of a status report. */
export interface StatusReportPage {
  readonly project: string;
  readonly projectTitle: Localised;
  readonly currency: string;
  readonly status: StatusView;
  /** Reports that the page names as corrected or correcting, by name. */
  readonly months: Readonly<Record<string, string>>;
  readonly previous: ReportLink | undefined;
  readonly next: ReportLink | undefined;
}

/** Ids of all status reports that have a page: published, with a data date that has come. */
export const statusReportIds = (office: Office, asOf: string): readonly { readonly project: string; readonly month: string }[] =>
  office.list('projects').flatMap(({ id }) => reportHistory(office, id, asOf).map(({ name }) => ({ project: id, month: name })));

/** The report of that name; undefined where it is not published by the day. */
export const statusReportPage = (office: Office, asOf: string, project: string, name: string): StatusReportPage | undefined => {
  const record = office.find('projects', project);
  const history = reportHistory(office, project, asOf);
  const index = history.findIndex((entry) => entry.name === name);
  const entry = history[index];
  if (record === undefined || entry === undefined) return undefined;
  const upTo = history.filter((other) => other.correctedBy === undefined && other.report.data.dataDate <= entry.report.data.dataDate);
  const link = (other: ReportLink | undefined): ReportLink | undefined =>
    other === undefined ? undefined : { name: other.name, month: other.month };
  return {
    project,
    projectTitle: titleOf(office, record),
    currency: office.organisation.data.currency,
    status: statusView(office, project, entry, upTo),
    months: Object.fromEntries(history.map((other) => [other.name, other.month])),
    previous: index > 0 ? link(history[index - 1]) : undefined,
    next: link(history[index + 1]),
  };
};
