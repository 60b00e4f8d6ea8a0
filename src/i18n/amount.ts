/** Amounts as records write them: a number in the organisation's currency, or with a currency of their own. */
import type { Language } from '../schemas/shared.ts';
import { formatMoney } from './format.ts';

/** An amount as written. */
export type Amount = number | { readonly amount: number; readonly currency: string };

/** The amount with its currency; undefined stays undefined, for the component `Value`. */
export const formatAmount = (
  amount: Amount | undefined,
  currency: string,
  language: Language,
  style?: 'exact' | 'whole' | 'compact',
): string | undefined => {
  if (amount === undefined) return undefined;
  return typeof amount === 'number'
    ? formatMoney(amount, currency, language, style)
    : formatMoney(amount.amount, amount.currency, language, style);
};
