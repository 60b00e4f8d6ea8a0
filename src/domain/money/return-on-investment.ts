/** What money brings for each unit spent. */
import { presentValues } from './net-present-value.ts';

const ratio = (dividend: number, divisor: number): number | undefined => (divisor > 0 ? dividend / divisor : undefined);

/**
 * ROI = (benefit − cost) ÷ cost, a share of 1, over all years and not discounted. Undefined where nothing is spent.
 * Source: J. Phillips, P. Phillips, Show Me the Money (ROI methodology); PMI, PMBOK Guide.
 */
export const returnOnInvestment = (cost: number, benefit: number): number | undefined => ratio(benefit - cost, cost);

/**
 * BCR = present value of all benefits ÷ present value of all costs, without unit; above 1 = worth more than it costs. Amounts a year, the first one first; the rate is a share
 * a year above −1. When in its year a flow falls makes no difference. Undefined where nothing is spent.
 * Source: HM Treasury, The Green Book; US Office of Management and Budget, Circular A-94.
 */
export const benefitCostRatio = (rate: number, costs: readonly number[], benefits: readonly number[]): number | undefined => {
  if (rate <= -1) return undefined;
  const [cost, benefit] = [costs, benefits].map((flows) => presentValues(rate, flows).reduce((total, value) => total + value, 0));
  return ratio(benefit ?? 0, cost ?? 0);
};
