/**
 * Durations and lags in working days. Source: Microsoft, "LagFormat Element" and "DurationFormat Element": 3 minutes, 5 hours, 7 days, 9 weeks, 11 months, 19 per cent; one more (4, 6 … 20) = elapsed,
 * of which weekends are part; 32 more (35 … 52) = estimated. "LinkLag Element": tenths of minutes; per cent of the predecessor's duration where the format says so.
 */
import type { PlanLink, PlanTask } from './facts.ts';
import { dayOf } from './values.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What turns minutes into days. */
export interface WorkTime {
  readonly minutesPerDay: number;
  readonly calendar: WorkingCalendar;
}

const unit = (format: number): number => (format >= 35 && format <= 52 ? format - 32 : format);
const isElapsed = (format: number): boolean => [4, 6, 8, 10, 12, 20].includes(unit(format));
const isPercent = (format: number): boolean => [19, 20].includes(unit(format));

const minutesOfDay = 1_440;

const twoDecimals = (days: number): number => Math.round(days * 100) / 100;

/** A number of days, and what had to be done for it. */
export interface Days {
  readonly days: number;
  /** `elapsed`: weekends were taken out; `dates`: it was counted between the dates; `rounded`: a part of a day is lost. */
  readonly by?: 'elapsed' | 'dates' | 'rounded';
}

const betweenDates = ({ start, finish }: PlanTask, { calendar }: WorkTime): number | undefined =>
  start === undefined || finish === undefined || finish < start ? undefined : calendar.between(dayOf(start), dayOf(finish));

/** Duration of a task in working days; undefined where the plan gives neither a duration nor two dates. */
export const durationDays = (task: PlanTask, time: WorkTime): Days | undefined => {
  const { duration, durationFormat } = task;
  if (duration === undefined) {
    const days = betweenDates(task, time);
    return days === undefined ? undefined : { days, by: 'dates' };
  }
  if (!isElapsed(durationFormat) || duration === 0) return { days: twoDecimals(duration / time.minutesPerDay) };
  return { days: betweenDates(task, time) ?? twoDecimals((duration / minutesOfDay) * time.calendar.share), by: 'elapsed' };
};

/** Lag of a link in whole working days. */
export const lagDays = ({ lag, lagFormat }: PlanLink, predecessor: PlanTask, time: WorkTime): Days => {
  const asElapsed = isElapsed(lagFormat);
  const ofDuration = isPercent(lagFormat);
  const exact = ofDuration
    ? ((durationDays(predecessor, time)?.days ?? 0) * lag) / 100
    : asElapsed
      ? (lag / 10 / minutesOfDay) * time.calendar.share
      : lag / 10 / time.minutesPerDay;
  const whole = Math.sign(exact) * Math.round(Math.abs(exact));
  const days = whole === 0 ? 0 : whole;
  if (asElapsed && lag !== 0) return { days, by: 'elapsed' };
  return Math.abs(days - exact) > 1e-9 ? { days, by: 'rounded' } : { days };
};
