/** How uncertain an estimate is. */
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import type { DataOf } from '#schemas/index.ts';

/**
 * Relative spread of a three-point estimate = (max − min)/likely: 0 where the cost is certain, 1 where it may lie as far apart as the cost itself (range estimating; AACE International,
 * Recommended Practice 18R-97). The risk of a request is measured by it, since before a project there is no register of risks; it says how sure the asker is of the cost, not
 * what could go wrong. Undefined where one of the three is missing, where they contradict one another, and where the likely cost is 0.
 */
export const relativeSpread = (min: Known, likely: Known, max: Known): Known => {
  if (min === undefined || likely === undefined || max === undefined || min > likely || likely > max || likely <= 0) return undefined;
  return ratio(max - min, likely);
};

/** The estimate of a request in minor units of the organisation's currency. */
export interface CostEstimate {
  readonly min: Known;
  readonly likely: Known;
  readonly max: Known;
  /** See `relativeSpread`. */
  readonly spread: Known;
}

/** What a request says that it would cost, at the rates of the day. */
export const costEstimate = (office: Office, { cost }: Pick<DataOf<'requests'>, 'cost'>, asOf: string): CostEstimate => {
  const units = (money: NonNullable<typeof cost>['min']): Known =>
    money === undefined ? undefined : minorUnitsOn(money, asOf, office.organisation.data);
  const [min, likely, max] = [units(cost?.min), units(cost?.likely), units(cost?.max)];
  return { min, likely, max, spread: relativeSpread(min, likely, max) };
};
