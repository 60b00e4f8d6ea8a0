/** For which months a project owes a status report. */
import { addDays, addMonths, monthOf, monthsFrom } from '#domain/time/calendar.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { lifecycleOn } from './stage-on.ts';

/** Days after the end of the month within which a report is due, where the organisation says nothing. */
export const defaultDueDays = 10;

/** Day on which a project begins to report, undefined where no start is known: its actual start, else the planned one, else that of its first baseline. */
export const firstReportingDay = (office: Office, project: OfficeRecord<'projects'>): string | undefined => {
  const { start } = project.data;
  const planned = office
    .partsOf(project.id, 'baselines')
    .map((baseline) => baseline.data.start)
    .sort();
  return start?.actual ?? start?.planned ?? planned[0];
};

/**
 * Months whose report is due by the day, oldest first: whole months of a project in progress, from its start or, where one is given, after that month.
 * Empty where the start is not known.
 */
export const monthsDue = (office: Office, project: OfficeRecord<'projects'>, asOf: string, after?: string): readonly string[] => {
  const start = firstReportingDay(office, project);
  if (start === undefined || lifecycleOn(office, project, asOf) !== 'in-progress') return [];
  const first = start.endsWith('-01') ? monthOf(start) : addMonths(monthOf(start), 1);
  const dueDays = office.organisation.data.reporting?.dueDays ?? defaultDueDays;
  // The report of a month is due once its last day and the days allowed have passed: all months before the one that was so many days ago.
  const end = monthOf(addDays(asOf, -dueDays));
  return monthsFrom(after === undefined || after < first ? first : addMonths(after, 1), addMonths(end, -1));
};
