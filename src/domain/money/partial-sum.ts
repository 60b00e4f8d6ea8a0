/** Sums in minor units of which some parts may not be known. */
import { unitsOf } from './minor-units.ts';
import type { Total } from './total.ts';

/** A sum in minor units, and how many of its parts were known: the others are left out and counted, never taken for 0. */
export interface PartialSum {
  /** Undefined where no part is known. */
  readonly amount: number | undefined;
  readonly known: number;
  readonly of: number;
}

/** Sum of what is known. Does not depend on the order. */
export const partialSum = (amounts: readonly (number | undefined)[]): PartialSum => {
  const known = amounts.filter((amount) => amount !== undefined);
  return {
    amount: known.length === 0 ? undefined : known.reduce((sum, amount) => sum + amount, 0),
    known: known.length,
    of: amounts.length,
  };
};

/** The same in units of money. */
export const inUnits = ({ amount, known, of }: PartialSum): Total => ({
  amount: unitsOf(amount),
  known,
  of,
});
