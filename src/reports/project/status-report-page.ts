/** Everything that the page of one status report shows. A past report shows what was known on its own data date. */
import type { Office } from '#domain/office/office.ts';
import { reportHistory, standingReports } from '#domain/projects/report-history.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import { reportStanding } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { titleOf } from '../named.ts';
import { figureGroups } from './figure-groups.ts';
import type { FigureGroups } from './figure-groups.ts';
import { keyFigures } from './key-figures.ts';
import { statusView } from './status.ts';
import type { StatusView } from './status.ts';
import { statusSheet } from './status-sheet.ts';
import type { StatusSheet } from './status-sheet.ts';

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
  /** Colours, figures and differences, all as of the report's own data date. */
  readonly sheet: StatusSheet;
  readonly figures: FigureGroups;
  /** What the correction changed, or what this one changed as a correction: key figures of the other report, by name. Undefined where there is none. */
  readonly other: { readonly name: string; readonly figures: StatusSheet['figures']; readonly colour: StatusView['colour'] } | undefined;
  /** Reports that the page names as corrected or correcting, by name. */
  readonly months: Readonly<Record<string, string>>;
  readonly previous: ReportLink | undefined;
  readonly next: ReportLink | undefined;
}

/** Ids of all status reports that have a page: published, with a data date that has come. */
export const statusReportIds = (office: Office, asOf: string): readonly { readonly project: string; readonly month: string }[] =>
  office.list('projects').flatMap(({ id }) => reportHistory(office, id, asOf).map(({ name }) => ({ project: id, month: name })));

/** The project at each report of an earlier month, as they stood on the report's own data date, and at the report itself. */
const standingsUpTo = (office: Office, project: OfficeRecord<'projects'>, entry: HistoryEntry): readonly Standing[] =>
  [...standingReports(office, project.id, entry.report.data.dataDate).filter(({ month }) => month < entry.month), entry].map((report) =>
    reportStanding(office, project, report),
  );

/** The report of that name; undefined where it is not published by the day. */
export const statusReportPage = (office: Office, asOf: string, project: string, name: string): StatusReportPage | undefined => {
  const record = office.find('projects', project);
  const history = reportHistory(office, project, asOf);
  const index = history.findIndex((entry) => entry.name === name);
  const entry = history[index];
  if (record === undefined || entry === undefined) return undefined;
  const standings = standingsUpTo(office, record, entry);
  const standing = reportStanding(office, record, entry);
  const counterpart = history.find((one) => one.name === (entry.correctedBy ?? entry.corrects));
  const link = (other: ReportLink | undefined): ReportLink | undefined =>
    other === undefined ? undefined : { name: other.name, month: other.month };
  return {
    project,
    projectTitle: titleOf(office, record),
    currency: office.organisation.data.currency,
    status: statusView(office, project, entry, standings.at(-2)?.report),
    sheet: statusSheet(office, standing, standings),
    figures: figureGroups(standing),
    other:
      counterpart === undefined
        ? undefined
        : {
            name: counterpart.name,
            figures: keyFigures(reportStanding(office, record, counterpart), undefined),
            colour: counterpart.report.data.overall.rag,
          },
    months: Object.fromEntries(history.map((other) => [other.name, other.month])),
    previous: index > 0 ? link(history[index - 1]) : undefined,
    next: link(history[index + 1]),
  };
};
