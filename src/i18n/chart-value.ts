/** What a chart draws, and its values in the reader's language: the same in its table and on its axes. */
import type { Language } from '../schemas/shared.ts';
import { formatMoney, formatNumber, formatPercent } from './format.ts';

/** Unit of the values: money in a currency, shares of 1 as per cent, indices with two digits, plain numbers. */
export type ChartUnit = 'money' | 'percent' | 'index' | 'number';

/** Which colour, dash and pattern a series has. `plan`, `earned`, `actual`, `forecast` mean the same in every chart; `a` to `d` are neutral. */
export type ChartTone = 'plan' | 'earned' | 'actual' | 'forecast' | 'good' | 'warn' | 'bad' | 'neutral' | 'a' | 'b' | 'c' | 'd';

/** One series: a value a label, undefined where it is not known (a gap, never 0). Two `band` series after one another bound a shaded range. */
export interface ChartSeries {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
  readonly kind: 'line' | 'dashed' | 'bar' | 'band';
  readonly tone: ChartTone;
  /** Bars of the same stack stand on one another. */
  readonly stack?: string | undefined;
}

/** A value of a chart in words of the reader's language; on an axis, money is short. */
export const chartValue = (value: number, unit: ChartUnit, currency: string | undefined, language: Language, isShort = false): string => {
  if (unit === 'money' && currency !== undefined) return formatMoney(value, currency, language, isShort ? 'compact' : 'whole');
  if (unit === 'percent') return formatPercent(value, language, isShort ? 0 : 1);
  if (unit === 'index') return formatNumber(value, language, 2);
  return formatNumber(value, language);
};
