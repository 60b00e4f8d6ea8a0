/** What a risk costs on average. */
import { partialSum } from '#domain/money/partial-sum.ts';
import type { PartialSum } from '#domain/money/partial-sum.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';

type Risk = Pick<DataOf<'risks'>, 'cost' | 'probability'>;

/**
 * EMV = probability × cost, in the unit of the cost. Undefined where one of them is not known.
 * Source: PMI, Practice Standard for Project Risk Management; PMBOK Guide, 6th edition, section 11.4.2.
 */
export const expectedMonetaryValue = (probability: number | undefined, cost: number | undefined): number | undefined =>
  probability === undefined || cost === undefined ? undefined : probability * cost;

/** Why the expected cost of a risk is not known. */
export type ExpectedReason = 'no-probability' | 'no-cost' | 'no-exchange-rate';

/** The expected cost of a risk in minor units of the organisation's currency: by its likely cost, and by the lowest and highest. */
export interface ExpectedCost {
  readonly likely: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Why `likely` is not known; undefined where it is. */
  readonly why: ExpectedReason | undefined;
}

/** The expected cost of a risk with its three-point range; each undefined where the probability or that cost is not stated. Of an opportunity it is what it saves. */
export const expectedCost = (office: Office, { cost, probability }: Risk, asOf: string): ExpectedCost => {
  const expected = (part: 'likely' | 'min' | 'max'): number | undefined => {
    const amount = cost?.[part];
    const value = amount === undefined ? undefined : minorUnitsOn(amount, asOf, office.organisation.data);
    const mean = expectedMonetaryValue(probability, value);
    return mean === undefined ? undefined : Math.round(mean);
  };
  const likely = expected('likely');
  return {
    likely,
    min: expected('min'),
    max: expected('max'),
    why:
      likely !== undefined
        ? undefined
        : probability === undefined
          ? 'no-probability'
          : cost?.likely === undefined
            ? 'no-cost'
            : 'no-exchange-rate',
  };
};

/** Expected cost of many risks. */
export interface ExpectedSum {
  readonly likely: PartialSum;
  /** Sums of the lowest and highest expected cost of the same risks; undefined where one of them states no lowest or no highest cost. */
  readonly range: { readonly min: number; readonly max: number } | undefined;
}

/** Sum of the expected costs that are known. Does not depend on the order. */
export const expectedSum = (costs: readonly ExpectedCost[]): ExpectedSum => {
  const known = costs.filter(({ likely }) => likely !== undefined);
  const [min, max] = [partialSum(known.map((cost) => cost.min)), partialSum(known.map((cost) => cost.max))];
  const isWhole = [min, max].every((sum) => sum.known === sum.of);
  return {
    likely: partialSum(costs.map(({ likely }) => likely)),
    range: !isWhole || min.amount === undefined || max.amount === undefined ? undefined : { min: min.amount, max: max.amount },
  };
};
