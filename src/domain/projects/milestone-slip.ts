/** How far milestones slip: each, and many together. */
import type { MilestoneOnDay } from './milestones.ts';

/** Share of slips that are not above 0; undefined without any. Unit: a share of 1. */
export const shareInTime = (slips: readonly number[]): number | undefined =>
  slips.length === 0 ? undefined : slips.filter((slip) => slip <= 0).length / slips.length;

/** The middle of some values, or the mean of the two in the middle; undefined without any. */
export const median = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

/** What is known of the slip of some milestones. */
export interface SlipFigures {
  readonly reached: number;
  /** Of those reached, the share that was not late. */
  readonly reachedInTime: number | undefined;
  /** Median slip of those reached, in days. */
  readonly medianSlip: number | undefined;
  /** Not reached, their planned day not passed. */
  readonly open: number;
  /** Not reached, and their planned day has passed. */
  readonly missed: number;
  /** Not reached, and forecast after the planned day. */
  readonly forecastLate: number;
  /** Median slip of the forecasts of those not reached, in days. */
  readonly medianForecastSlip: number | undefined;
  /** Not reached, without a forecast: nothing is known of their slip. */
  readonly withoutForecast: number;
}

/** The slip of some milestones together. Milestones without forecast are counted, not taken for punctual. */
export const slipFigures = (milestones: readonly Pick<MilestoneOnDay, 'state' | 'slip'>[]): SlipFigures => {
  const slips = (some: typeof milestones): readonly number[] => some.flatMap(({ slip }) => slip ?? []);
  const reached = milestones.filter(({ state }) => state === 'reached');
  const ahead = milestones.filter(({ state }) => state !== 'reached');
  return {
    reached: reached.length,
    reachedInTime: shareInTime(slips(reached)),
    medianSlip: median(slips(reached)),
    open: milestones.filter(({ state }) => state === 'open').length,
    missed: milestones.filter(({ state }) => state === 'missed').length,
    forecastLate: slips(ahead).filter((slip) => slip > 0).length,
    medianForecastSlip: median(slips(ahead)),
    withoutForecast: ahead.filter(({ slip }) => slip === undefined).length,
  };
};
