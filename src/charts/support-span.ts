/** Geometry of one line of the support radar: from a year before the data date to two years after it. */
import { addMonthsToDay, daysBetween } from '../domain/time/calendar.ts';

/** A bar between the data date and the end of support, on a scale of 0 to 100. */
export interface SupportSpan {
  /** Where the data date stands. */
  readonly today: number;
  readonly from: number;
  readonly to: number;
  /** Whether the end lies outside of the scale: the bar then runs to its edge. */
  readonly isCut: boolean;
}

const [monthsBefore, monthsAfter] = [12, 24];

/** The bar of an end of support. */
export const supportSpan = (day: string, asOf: string): SupportSpan => {
  const first = addMonthsToDay(asOf, -monthsBefore);
  const days = daysBetween(first, addMonthsToDay(asOf, monthsAfter));
  const at = (of: string): number => Math.round((Math.min(days, Math.max(0, daysBetween(first, of))) / days) * 1000) / 10;
  const [today, end] = [at(asOf), at(day)];
  const isCut = day < first || daysBetween(first, day) > days;
  return { today, from: Math.min(today, end), to: Math.max(today, end), isCut };
};
