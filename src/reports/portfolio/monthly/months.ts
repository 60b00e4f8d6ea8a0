/** Which monthly reports there are. */
import type { Office } from '#domain/office/office.ts';
import { addMonths, lastDayOf } from '#domain/time/calendar.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { byColour } from '../colour-counts.ts';

/** A month in which projects reported, or the board commented. */
export interface ReportMonth {
  readonly month: string;
  /** Reports that stand, and how many of them state each colour. */
  readonly reports: number;
  readonly stated: Readonly<Record<Colour, number>>;
  readonly hasCommentary: boolean;
  /** Whether the report on the whole portfolio has a page. */
  readonly hasPage: boolean;
}

/** Months for which the report on the portfolio is made, counted back from the newest; older ones only where the board commented. */
export const monthsKept = 18;

/** The published commentary of the board on a month that is over by the day; undefined where there is none. */
export const commentaryOf = (office: Office, month: string, asOf: string): OfficeRecord<'reports'> | undefined =>
  lastDayOf(month) > asOf ? undefined : office.list('reports').find(({ data }) => data.month === month && data.state === 'published');

const reportsByMonth = (office: Office, asOf: string): ReadonlyMap<string, readonly HistoryEntry[]> =>
  office.once(`reports-by-month/${asOf}`, () => {
    const months = new Map<string, HistoryEntry[]>();
    for (const { id } of office.list('projects')) {
      for (const entry of standingReports(office, id, asOf)) months.set(entry.month, [...(months.get(entry.month) ?? []), entry]);
    }
    return months;
  });

/** All months, the newest first. A month that is not over has no report on the portfolio yet. */
export const reportMonths = (office: Office, asOf: string): readonly ReportMonth[] =>
  office.once(`report-months/${asOf}`, () => {
    const reports = reportsByMonth(office, asOf);
    const commented = new Set(
      office.list('reports').flatMap(({ data }) => (commentaryOf(office, data.month, asOf) === undefined ? [] : [data.month])),
    );
    const months = [...new Set([...reports.keys(), ...commented])].sort().reverse();
    const newest = months.find((month) => lastDayOf(month) <= asOf);
    return months.map((month): ReportMonth => {
      const own = reports.get(month) ?? [];
      const isOver = lastDayOf(month) <= asOf;
      return {
        month,
        reports: own.length,
        stated: byColour(own.map(({ report }) => report.data.overall.rag)),
        hasCommentary: commented.has(month),
        hasPage: isOver && newest !== undefined && (commented.has(month) || month > addMonths(newest, -monthsKept)),
      };
    });
  });

/** Months with a report on the portfolio, the newest first. */
export const monthlyReportMonths = (office: Office, asOf: string): readonly string[] =>
  reportMonths(office, asOf).flatMap(({ month, hasPage }) => (hasPage ? [month] : []));
