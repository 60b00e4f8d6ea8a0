/** Net present value: what flows of money over the years are worth at the beginning of the first. Flows are net amounts a year, the first one first, in any one unit of money. */

/** When in its year a flow falls. */
export type Timing = 'start' | 'mid' | 'end';

/** Where a business case does not say: the first flow is at t = 0. */
export const defaultTiming: Timing = 'start';

const offsets: Readonly<Record<Timing, number>> = { start: 0, mid: 0.5, end: 1 };

/** Each flow at its present value, CF_t ÷ (1 + r)^t, with t counted from 0 (`start`), ½ (`mid`) or 1 (`end`). The rate is a share a year above −1. */
export const presentValues = (rate: number, flows: readonly number[], timing: Timing = defaultTiming): readonly number[] =>
  flows.map((flow, year) => flow / (1 + rate) ** (year + offsets[timing]));

/**
 * NPV = Σ CF_t ÷ (1 + r)^t, in the unit of the flows. `start` has the first flow at t = 0 (as numpy-financial), `mid` at ½, `end` at 1 (as spreadsheets do).
 * Undefined for a rate of −1 or less, and where there is no flow.
 * Source: R. Brealey, S. Myers, F. Allen, Principles of Corporate Finance; HM Treasury, The Green Book (mid-year is its convention for flows spread over a year).
 */
export const netPresentValue = (rate: number, flows: readonly number[], timing: Timing = defaultTiming): number | undefined => {
  if (rate <= -1 || flows.length === 0) return undefined;
  const sum = presentValues(rate, flows, timing).reduce((total, value) => total + value, 0);
  return Number.isFinite(sum) ? sum : undefined;
};
