/** What a monthly report is about: the projects that ran in the month, as they stood on its last day. */
import { owesReport } from '#domain/projects/report-owed.ts';
import type { Office } from '#domain/office/office.ts';
import { addMonths, lastDayOf } from '#domain/time/calendar.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import type { Movement } from '#domain/value/movements.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { rankOf } from '#domain/colours/colour.ts';
import type { Standing } from '#domain/value/standing.ts';

/** The month and its projects. */
export interface MonthlyScope {
  readonly month: string;
  readonly previous: string;
  /** Last day of the month: nothing that became known later is in the report. */
  readonly asOf: string;
  /** Last day of the month before. */
  readonly before: string;
  /** Projects that run, and those that came to their end in the month; red ones first, then by id. */
  readonly movements: readonly Movement[];
  /** The same without those that came to their end. */
  readonly running: readonly Movement[];
}

/** The first rows of a list, and how many it has: a report on a thousand projects must stay one that people read and browsers lay out. */
export interface Shown<T> {
  readonly rows: readonly T[];
  readonly of: number;
}

/** At most so many rows of a list. */
export const shown = <T>(list: readonly T[], limit: number): Shown<T> => ({ rows: list.slice(0, limit), of: list.length });

/** How bad a project stands: by the worse of what is stated and what is computed; no current status is as bad as red. */
export const urgency = ({ stated, computed, isCurrent }: Standing): number =>
  Math.max(rankOf(computed.overall.colour), stated.overall === undefined ? 1 : rankOf(stated.overall), isCurrent ? 0 : 2.5);

/** The scope of a month. Computed once an office and month. */
export const monthlyScope = (office: Office, month: string): MonthlyScope =>
  office.once(`monthly-scope/${month}`, () => {
    const previous = addMonths(month, -1);
    const [before, asOf] = [lastDayOf(previous), lastDayOf(month)];
    const movements = movementsBetween(office, before, asOf)
      .filter(({ after, presence }) => isRunning(after) || presence === 'closed')
      .sort((a, b) => urgency(b.after) - urgency(a.after));
    return { month, previous, asOf, before, movements, running: movements.filter(({ after }) => isRunning(after)) };
  });

/** Whether the report of the month is owed and not there. */
export const isReportMissing = (office: Office, { after }: Movement, month: string): boolean =>
  owesReport(office, after.project, month) && (after.report === undefined || after.report.month < month);
