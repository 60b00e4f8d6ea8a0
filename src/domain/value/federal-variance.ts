/**
 * Cost and schedule variance as the US Federal IT Dashboard defines them.
 * Source: US Office of Management and Budget, IT Dashboard, FAQ and calculation of cost and schedule variance; unlike earned value, it compares with the whole plan.
 */
import { daysBetween } from '#domain/time/calendar.ts';
import { minus, ratio, sizeOf } from './known.ts';
import type { Known } from './known.ts';

/** How far from plan: up to 10 % low, up to 30 % medium, above it high. */
export type VarianceBucket = 'low' | 'medium' | 'high';

/** Planned − X, with X the projected total or, once finished, the actual one: money; negative = dearer. */
export const federalCostVariance = (planned: Known, projected: Known): Known => minus(planned, projected);

/** (Planned − X) ÷ planned, as a share of 1. Undefined where nothing was planned; the size of a plan below 0 divides, so that dearer is negative there too. */
export const federalCostVarianceShare = (planned: Known, projected: Known): Known => ratio(minus(planned, projected), sizeOf(planned));

/** The day that counts as end: the actual one; else the projected one where it is still to come; else the data date, so that an overdue project slips each day. Undefined where it is neither over nor due, and nobody projects its end. */
export const federalEnd = (ends: {
  readonly actual: string | undefined;
  readonly projected: string | undefined;
  readonly planned: string | undefined;
  readonly dataDate: string;
}): string | undefined => {
  const { actual, projected, planned, dataDate } = ends;
  if (actual !== undefined) return actual;
  if (projected !== undefined) return projected > dataDate ? projected : dataDate;
  return planned !== undefined && planned < dataDate ? dataDate : undefined;
};

/** Planned end − the day that counts as end, in days; negative = late. */
export const federalScheduleVarianceDays = (plannedEnd: string | undefined, end: string | undefined): Known =>
  plannedEnd === undefined || end === undefined ? undefined : daysBetween(end, plannedEnd);

/** The same as a share of the planned duration (planned end − planned start). Undefined where that is 0. */
export const federalScheduleVarianceShare = (days: Known, plannedStart: string | undefined, plannedEnd: string | undefined): Known =>
  plannedStart === undefined || plannedEnd === undefined ? undefined : ratio(days, daysBetween(plannedStart, plannedEnd));

/** Where the buckets end, as shares of 1. */
export const bucketLimits = { low: 0.1, medium: 0.3 } as const;

/** Bucket of a variance, whichever its sign. The limits belong to the better bucket; a hair of floating point does not decide. */
export const varianceBucket = (share: Known): VarianceBucket | undefined => {
  if (share === undefined) return undefined;
  const size = Math.abs(share) - 1e-12;
  return size <= bucketLimits.low ? 'low' : size <= bucketLimits.medium ? 'medium' : 'high';
};
