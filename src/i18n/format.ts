/** Days, months, money and numbers in the reader's language. Formatters are made once. What is not known is not formatted here: see the component `Value`. */
import type { Language } from '../schemas/shared.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

const memoised = <T>(make: (language: Language, key: string) => T): ((language: Language, key?: string) => T) => {
  const made = new Map<string, T>();
  return (language, key = '') => {
    const name = `${language} ${key}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(language, key);
    made.set(name, fresh);
    return fresh;
  };
};

/** How much of a day or month is spelt out: `31 Oct 2026` / `31.10.2026` or `31 October 2026` / `31. Oktober 2026`. */
export type DayStyle = 'medium' | 'long';

const dayFormat = memoised(
  (language, style) => new Intl.DateTimeFormat(locales[language], { dateStyle: style as DayStyle, timeZone: 'UTC' }),
);
const monthFormat = memoised(
  (language, style) =>
    new Intl.DateTimeFormat(locales[language], { month: style === 'medium' ? 'short' : 'long', year: 'numeric', timeZone: 'UTC' }),
);
/** What rounds to 0 has no sign. */
const signDisplay = 'negative';

const numberFormat = memoised(
  (language, digits) =>
    new Intl.NumberFormat(
      locales[language],
      digits === ''
        ? { maximumFractionDigits: 2, signDisplay }
        : { minimumFractionDigits: Number(digits), maximumFractionDigits: Number(digits), signDisplay },
    ),
);
const percentFormat = memoised(
  (language, digits) => new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: Number(digits), signDisplay }),
);
const listFormat = memoised((language) => new Intl.ListFormat(locales[language], { type: 'conjunction' }));
const moneyFormat = memoised((language, key) => {
  const [currency = '', style = ''] = key.split(' ');
  const shared = { style: 'currency', currency, signDisplay, useGrouping: 'always' } as const;
  if (style === 'compact') return new Intl.NumberFormat(locales[language], { ...shared, notation: 'compact', maximumSignificantDigits: 4 });
  return new Intl.NumberFormat(locales[language], style === 'whole' ? { ...shared, maximumFractionDigits: 0 } : shared);
});

/** A day such as `2026-10-31`, read as text: no time zone ever moves it. */
export const formatDay = (day: string, language: Language, style: DayStyle = 'medium'): string =>
  dayFormat(language, style).format(Date.parse(`${day}T00:00:00Z`));

/** A month such as `2026-10`. */
export const formatMonth = (month: string, language: Language, style: DayStyle = 'long'): string =>
  monthFormat(language, style).format(Date.parse(`${month}-01T00:00:00Z`));

/** With the sign of subtraction: the platform writes a hyphen, which is shorter and which screen readers pass over. */
const withMinus = (text: string): string => text.replace('-', '−');

/** An amount with its currency. `exact` shows minor units where there are any, `whole` rounds to units, `compact` to four digits: `€1.25m` / `1,25 Mio. €`. */
export const formatMoney = (amount: number, currency: string, language: Language, style: 'exact' | 'whole' | 'compact' = 'exact'): string =>
  withMinus(moneyFormat(language, `${currency} ${style === 'exact' && Number.isInteger(amount) ? 'whole' : style}`).format(amount));

/** A number; with `digits`, exactly so many after the point. */
export const formatNumber = (value: number, language: Language, digits?: number): string =>
  withMinus(numberFormat(language, digits === undefined ? '' : String(digits)).format(value));

/** A share of 1 as a percentage: 0.125 → `12.5%` / `12,5 %` with one digit. */
export const formatPercent = (share: number, language: Language, digits = 0): string =>
  withMinus(percentFormat(language, String(digits)).format(share));

/** Texts joined as a sentence does: `a, b and c` / `a, b und c`. */
export const formatList = (items: readonly string[], language: Language): string => listFormat(language).format(items);
