/** The way from the estimate of all running projects in one month to that in the next, step by step, with the sums on the way. */
import type { Office } from '#domain/office/office.ts';
import { estimateWaterfall } from '#domain/value/estimate-waterfall.ts';
import type { WaterfallStep } from '#domain/value/estimate-waterfall.ts';
import type { Known } from '#domain/value/known.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import type { ChangePeriod } from './change-periods.ts';

/** A step with the sum before and after it. */
export interface EstimateStep extends Omit<WaterfallStep, 'project' | 'before' | 'after'> {
  readonly project: Named;
  readonly from: number;
  readonly to: number;
}

/** The steps of a month. */
export interface EstimateSteps {
  readonly period: ChangePeriod;
  /** Sum at the end of the month before; undefined where no running project had an estimate. */
  readonly before: Known;
  readonly after: Known;
  /** Change of the estimates that are in both sums, and projects that are in one of them only. */
  readonly likeForLike: number;
  readonly others: number;
  /** The biggest steps, biggest first. */
  readonly steps: readonly EstimateStep[];
  /** All smaller ones together; undefined where every step is shown. */
  readonly rest: { readonly projects: number; readonly change: number; readonly from: number; readonly to: number } | undefined;
  /** Running projects in neither sum. */
  readonly leftOut: readonly Named[];
}

/** How many steps are shown one by one. */
const shownSteps = 12;

const added = (a: number, b: number): number => (Math.round(a * 100) + Math.round(b * 100)) / 100;

/** The steps of a month. The sum of the month before + all steps + the rest = the sum of the month, to the minor unit. */
export const estimateSteps = (office: Office, period: ChangePeriod): EstimateSteps => {
  const { before, after, steps, leftOut, likeForLike } = estimateWaterfall(movementsBetween(office, period.earlier, period.later));
  let sum = before ?? 0;
  const all = steps.map(({ project, change, reason, isReplanned }): EstimateStep => {
    const from = sum;
    sum = added(sum, change);
    return { project: named(office, 'projects', project), change, reason, isReplanned, from, to: sum };
  });
  const shown = all.length <= shownSteps + 1 ? all : all.slice(0, shownSteps);
  const from = shown.at(-1)?.to ?? sum;
  return {
    period,
    before,
    after,
    likeForLike,
    others: steps.filter(({ reason }) => reason !== 'changed').length,
    steps: shown,
    rest: all.length === shown.length ? undefined : { projects: all.length - shown.length, change: added(sum, -from), from, to: sum },
    leftOut: leftOut.map((id) => named(office, 'projects', id)),
  };
};
