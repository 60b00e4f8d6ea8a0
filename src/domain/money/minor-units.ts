/** Money in minor units: whole cents, so that sums are exact. */
import type { DataOf } from '#schemas/index.ts';

/** An amount as records write it. */
export type Money = DataOf<'baselines'>['budget'];

/** Units of minor units; unknown stays unknown. */
export const unitsOf = (minor: number | undefined): number | undefined => (minor === undefined ? undefined : minor / 100);

/** Cents of an amount; undefined where it is in another currency than the one given. */
export const minorUnits = (money: Money, currency: string): number | undefined => {
  if (typeof money === 'number') return Math.round(money * 100);
  return money.currency === currency ? Math.round(money.amount * 100) : undefined;
};
