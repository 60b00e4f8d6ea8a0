/** For which month a project writes its next status report. */
import { addMonths, monthOf } from '#domain/time/calendar.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { reportHistory } from './report-history.ts';
import { firstReportingDay } from './reporting.ts';

const lastDay = '9999-12-31';

/** A month, and why it is the next. */
export interface NextReport {
  readonly month: string;
  /** Month of the newest published report, which it follows; undefined where none was published yet. */
  readonly after: string | undefined;
}

/**
 * The month after that of the newest published report, whatever its data date. Where none was published it is the last whole month, or the present one of a
 * project that had not begun by then: nobody writes the reports of the months before.
 */
export const nextReport = (office: Office, project: OfficeRecord<'projects'>, asOf: string): NextReport => {
  const after = reportHistory(office, project.id, lastDay).at(-1)?.month;
  if (after !== undefined) return { month: addMonths(after, 1), after };
  const present = monthOf(asOf);
  const before = addMonths(present, -1);
  const first = firstReportingDay(office, project);
  return { month: first !== undefined && monthOf(first) <= before ? before : present, after };
};
