/** The money of a year in a sentence that states what was found. */
import type { MoneyPage, YearView } from '../reports/portfolio/money-page.ts';
import type { Language } from '../schemas/shared.ts';
import { formatDay, formatMoney, formatPercent } from './format.ts';
import { fill, words } from './words.ts';

/** A fiscal year as its calendar year, or as both where it does not begin in January: `2026`, `2026/27`. */
export const yearName = ({ year, from }: Pick<YearView, 'year' | 'from'>): string =>
  from.slice(5, 7) === '01' ? String(year) : `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;

/** An amount with its sign: `+€5,000`, `−€5,000`; 0 has none. */
export const signedMoney = (amount: number, currency: string, language: Language, style: 'whole' | 'compact' = 'whole'): string =>
  `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${formatMoney(Math.abs(amount), currency, language, style)}`;

/** A share with its sign. */
export const signedShare = (share: number, language: Language): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : ''}${formatPercent(Math.abs(share), language, 1)}`;

const costSentence = (year: YearView, currency: string, language: Language): string => {
  const text = words(language).money.headline;
  const name = yearName(year);
  const { compared, difference } = year;
  const money = (amount: number): string => formatMoney(amount, currency, language, 'compact');
  if (compared.planned === undefined || compared.forecast === undefined || difference === undefined) {
    return fill(text.unknown, { year: name });
  }
  const values = {
    year: name,
    forecast: money(compared.forecast),
    budget: money(compared.planned),
    difference: money(Math.abs(difference)),
    share: compared.planned === 0 ? '' : formatPercent(Math.abs(difference) / compared.planned, language, 1),
    known: compared.known,
    of: compared.of,
  };
  const isPartial = compared.known < compared.of;
  if (difference === 0) return fill(isPartial ? text.partlyEqual : text.equal, values);
  if (isPartial) return fill(difference > 0 ? text.partlyAbove : text.partlyBelow, values);
  if (compared.planned === 0) return fill(text.noShare, values);
  return fill(difference > 0 ? text.above : text.below, values);
};

const spentSentence = (year: YearView, asOf: string, currency: string, language: Language): string => {
  const text = words(language).money.headline;
  const day = formatDay(asOf, language, 'long');
  const { actual, planned } = year;
  if (actual.amount === undefined) return fill(text.noSpent, { day });
  const spent = formatMoney(actual.amount, currency, language, 'compact');
  const isWhole = planned.known === planned.of && actual.known === actual.of;
  if (planned.amount === undefined || planned.amount === 0 || !isWhole) return fill(text.spentOnly, { day, spent });
  return fill(text.spent, { day, spent, share: formatPercent(actual.amount / planned.amount, language) });
};

/** What the fiscal year of the data date costs against its budget, and what of it is spent: two sentences that claim no more than the lines tell. */
export const yearHeadline = (
  { year, asOf }: Pick<MoneyPage, 'year' | 'asOf'>,
  currency: string,
  language: Language,
): readonly [cost: string, spent: string] => [costSentence(year, currency, language), spentSentence(year, asOf, currency, language)];
