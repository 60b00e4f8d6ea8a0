/** Payback: how long until flows of money have brought back what they took. Flows are net amounts a year, the first one first. */
import { presentValues } from './net-present-value.ts';

/** Sum of the flows up to each year. */
export const cumulative = (flows: readonly number[]): readonly number[] => {
  let sum = 0;
  return flows.map((flow) => (sum += flow));
};

/**
 * Years from the first flow until the sum of all flows is no longer below 0 and stays so; within a year it is taken to grow evenly. 0 where it never is below 0.
 * Undefined where it ends below 0 (never paid back), and where nothing comes in. Where costs at the end bring the sum below 0 again, the last crossing counts: money that has
 * to be spent again has not come back.
 * Source: R. Brealey, S. Myers, F. Allen, Principles of Corporate Finance.
 */
export const payback = (flows: readonly number[]): number | undefined => {
  const sums = cumulative(flows);
  const lastBelow = sums.findLastIndex((sum) => sum < 0);
  if (lastBelow === -1) return flows.some((flow) => flow > 0) ? 0 : undefined;
  const [below, above] = [sums[lastBelow], sums[lastBelow + 1]];
  return below === undefined || above === undefined ? undefined : lastBelow + below / (below - above);
};

/** The same with each flow at its present value; the rate is a share a year above −1. Undefined where the present values never bring back what they took. */
export const discountedPayback = (rate: number, flows: readonly number[]): number | undefined =>
  rate <= -1 ? undefined : payback(presentValues(rate, flows));
