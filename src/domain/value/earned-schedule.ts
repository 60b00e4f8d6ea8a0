/**
 * Earned schedule: how far the plan has been earned, in time instead of money, so that the figures stay meaningful to the end.
 * Source: W. Lipke, Schedule is Different, The Measurable News, 2003; W. Lipke, Earned Schedule, 2009.
 */
import { addDays, addMonthsToDay, daysBetween } from '#domain/time/calendar.ts';
import { minus, ratio } from './known.ts';
import type { Known } from './known.ts';

/**
 * ES = C + (EV − PV_C) ÷ (PV_C+1 − PV_C), in periods: C counts the whole periods whose cumulative planned value is not above the earned value,
 * the last of a plateau. 0 where nothing is earned, the planned duration once the budget is. Undefined without a plan, and where the plan has no value to earn.
 */
export const earnedSchedule = (cumulative: readonly number[], earnedValue: Known): Known => {
  const budget = cumulative.at(-1);
  if (earnedValue === undefined || budget === undefined || budget <= 0) return undefined;
  if (earnedValue <= 0) return 0;
  if (earnedValue >= budget) return cumulative.length;
  const whole = cumulative.findLastIndex((value) => value <= earnedValue) + 1;
  const before = whole === 0 ? 0 : (cumulative[whole - 1] ?? 0);
  const next = cumulative[whole] ?? budget;
  return whole + (next === before ? 0 : (earnedValue - before) / (next - before));
};

/** SV(t) = ES − AT, in periods; negative = behind. */
export const scheduleVarianceTime = (earned: Known, actual: Known): Known => minus(earned, actual);

/** SPI(t) = ES ÷ AT, without unit; below 1 = behind. Undefined before the plan begins. */
export const schedulePerformanceIndexTime = (earned: Known, actual: Known): Known => ratio(earned, actual);

/** IEAC(t) = PD ÷ SPI(t), in periods: how long the project takes at the pace so far. Undefined while nothing is earned. */
export const estimatedDuration = (planned: Known, index: Known): Known => ratio(planned, index);

/** A day some months later or earlier; a part of a month counts in days of the month that it falls into. */
const shifted = (day: string, months: number): string => {
  const whole = Math.floor(months);
  const reached = addMonthsToDay(day, whole);
  return addDays(reached, Math.round((months - whole) * daysBetween(reached, addMonthsToDay(day, whole + 1))));
};

/**
 * The end that the pace so far leads to: the planned end, moved by the difference between estimated and planned duration, which is start + IEAC(t) where the
 * plan fills its months. Undefined where one of them is not known, or where the estimate is beyond 200 years.
 * Never before the data date, where one is given: what is not over has not ended.
 */
export const forecastEnd = (plannedEnd: string | undefined, planned: Known, estimated: Known, dataDate?: string): string | undefined => {
  if (plannedEnd === undefined || planned === undefined || estimated === undefined || estimated - planned > 2_400) return undefined;
  const end = shifted(plannedEnd, estimated - planned);
  return dataDate !== undefined && end < dataDate ? dataDate : end;
};
