/** For which months a project owes a status report. */
import { addDays, addMonths, lastDayOf, monthOf } from '#domain/time/calendar.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** Days after the end of the month within which a report is due, where the organisation says nothing. */
export const defaultDueDays = 10;

/** Day on which a project begins to report: its actual start, else the planned one, else that of its first baseline. */
const firstDay = (office: Office, project: OfficeRecord<'projects'>): string | undefined => {
  const { start } = project.data;
  const planned = office
    .partsOf(project.id, 'baselines')
    .map((baseline) => baseline.data.start)
    .sort();
  return start?.actual ?? start?.planned ?? planned[0];
};

/** Months whose report is due by the day, oldest first: whole months of a project in progress, from its start. Empty where the start is not known. */
export const monthsDue = (office: Office, project: OfficeRecord<'projects'>, asOf: string): readonly string[] => {
  const first = firstDay(office, project);
  if (first === undefined || project.data.lifecycle !== 'in-progress') return [];
  const dueDays = office.organisation.data.reporting?.dueDays ?? defaultDueDays;
  const months: string[] = [];
  let month = first.endsWith('-01') ? monthOf(first) : addMonths(monthOf(first), 1);
  while (addDays(lastDayOf(month), dueDays) < asOf) {
    months.push(month);
    month = addMonths(month, 1);
  }
  return months;
};
