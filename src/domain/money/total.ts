/** Sums of money in the organisation's currency, exact to the minor unit. */
import type { DataOf } from '#schemas/index.ts';
import { minorUnits } from './minor-units.ts';
import type { Money } from './minor-units.ts';

type Settings = Pick<DataOf<'organisation'>, 'currency' | 'rates'>;

/** A sum, and how many of its parts were known. */
export interface Total {
  /** In the organisation's currency; undefined where no part is known. */
  readonly amount: number | undefined;
  readonly known: number;
  readonly of: number;
}

/** Minor units in the organisation's currency at the newest rate that holds on the day; undefined where there is no rate. */
export const minorUnitsOn = (money: Money, day: string, { currency, rates = [] }: Settings): number | undefined => {
  const own = minorUnits(money, currency);
  if (own !== undefined || typeof money === 'number') return own;
  const rate = rates
    .filter((entry) => entry.currency === money.currency && entry.day <= day)
    .reduce<(typeof rates)[number] | undefined>(
      (newest, entry) => (newest === undefined || entry.day >= newest.day ? entry : newest),
      undefined,
    );
  return rate === undefined ? undefined : Math.round(money.amount * 100 * rate.rate);
};

/** Sum of amounts of which some may not be known: unknown is left out and counted, never taken for 0. */
export const totalOf = (amounts: readonly (Money | undefined)[], day: string, settings: Settings): Total => {
  const units = amounts.flatMap((money) => (money === undefined ? [] : (minorUnitsOn(money, day, settings) ?? [])));
  return {
    amount: units.length === 0 ? undefined : units.reduce((sum, unit) => sum + unit, 0) / 100,
    known: units.length,
    of: amounts.length,
  };
};
