/** The months whose changes the portfolio shows: from the end of the month before to their own end. */
import type { Office } from '#domain/office/office.ts';
import { addMonths, lastDayOf, monthOf } from '#domain/time/calendar.ts';

/** A month of changes. */
export interface ChangePeriod {
  readonly month: string;
  readonly previous: string;
  /** Last day of the month before: what was known then is held against what was known on the last day of the month. */
  readonly earlier: string;
  readonly later: string;
}

/** How many months can be chosen. */
const shownPeriods = 12;

const periodOf = (month: string): ChangePeriod => {
  const previous = addMonths(month, -1);
  return { month, previous, earlier: lastDayOf(previous), later: lastDayOf(month) };
};

/** Months that are over and have reports, newest first, twelve at most; not the first one, before which nothing is known. Empty where nobody reported by the day. */
export const changePeriods = (office: Office, asOf: string): readonly ChangePeriod[] =>
  office.once(`change-periods/${asOf}`, () => {
    const reported = office
      .list('status')
      .filter(({ data }) => data.state === 'published' && data.dataDate <= asOf)
      .map(({ data }) => monthOf(data.dataDate))
      .filter((month) => lastDayOf(month) <= asOf)
      .sort();
    const [first] = reported;
    const last = reported.at(-1);
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: shownPeriods }, (_, index) => addMonths(last, -index))
      .filter((month) => month > first)
      .map(periodOf);
  });
