/** Budget lines of a project as of a day. */
import type { Office } from '#domain/office/office.ts';
import { fiscalYear } from '#domain/time/fiscal-year.ts';
import { lastDayOf } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';

type Line = DataOf<'budget'>;

/** Whether the plan of a project was changed after the day. */
export const isReplannedAfter = (office: Office, project: string, asOf: string): boolean =>
  office.partsOf(project, 'baselines').some(({ data }) => data.day > asOf);

/** Last day of the month or fiscal year of a line. */
const endOf = (office: Office, { month, year = 0 }: Line): string =>
  month === undefined ? fiscalYear(year, office.organisation.data.fiscalYearStart).to : lastDayOf(month);

/**
 * Whether the spending that a line states may hold what was spent after the day: its period had not ended, and the project has reported since. Until the next
 * report the line is what is known.
 */
export const isSpendingOfLater = (office: Office, project: string, line: Line, asOf: string): boolean =>
  endOf(office, line) > asOf && office.partsOf(project, 'status').some(({ data }) => data.state === 'published' && data.dataDate > asOf);

/** The lines as known on the day. They carry no day of their own: where a later baseline changed the plan, what they had planned before is not known; where a later report follows, neither is what had been spent in a period that was not over. */
export const budgetLinesOn = (office: Office, project: string, asOf: string): readonly Line[] => {
  const isReplanned = isReplannedAfter(office, project, asOf);
  return office.partsOf(project, 'budget').map(({ data }) => {
    const then = isReplanned ? { ...data, planned: undefined } : data;
    return isSpendingOfLater(office, project, data, asOf) ? { ...then, actual: undefined } : then;
  });
};
