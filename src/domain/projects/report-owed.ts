/** Whether a project owes a report for a month that is over: the same months that are due later, asked on the month's own last day. */
import type { Office } from '#domain/office/office.ts';
import { lastDayOf } from '#domain/time/calendar.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { firstReportingDay } from './reporting.ts';
import { lifecycleOn } from './stage-on.ts';

/** A project that was in progress for the whole month, from its first to its last day, and whose start is known. */
export const owesReport = (office: Office, project: OfficeRecord<'projects'>, month: string): boolean => {
  const first = firstReportingDay(office, project);
  return first !== undefined && first <= `${month}-01` && lifecycleOn(office, project, lastDayOf(month)) === 'in-progress';
};
