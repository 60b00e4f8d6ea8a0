/** Small parts of messages that several rules share. */
import type { Money } from '#domain/money/minor-units.ts';
import type { Message } from '#schemas/finding.ts';
import type { Language, Localised } from '#schemas/shared.ts';

const conjunction: Readonly<Record<Language, string>> = { en: 'and', de: 'und' };
const separators: Readonly<Record<Language, readonly [thousands: string, decimals: string]>> = { en: [',', '.'], de: ['.', ','] };
const longest = 12;

/** Text of a record in a message: at most 80 characters. */
export const quoted = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** `a, b and c`; of long lists the first twelve, and how many more. */
export const listed = (items: readonly string[], language: Language): string => {
  const more = items.length - longest;
  const shown = more > 0 ? [...items.slice(0, longest), language === 'en' ? `${String(more)} more` : `${String(more)} weitere`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${conjunction[language]} ${shown.at(-1) ?? ''}`;
};

/** An amount in cents as it is written in the language, with its currency. */
export const amountText = (cents: number, currency: string, language: Language): string => {
  const [thousands, decimals] = separators[language];
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const number = `${cents < 0 ? '−' : ''}${whole}${decimals}${digits.slice(-2)}`;
  return language === 'en' ? `${currency} ${number}` : `${number} ${currency}`;
};

/** Money as records write it, in the language. */
export const moneyText = (money: Money, currency: string, language: Language): string =>
  typeof money === 'number'
    ? amountText(Math.round(money * 100), currency, language)
    : amountText(Math.round(money.amount * 100), money.currency, language);

/** A share of 1 in per cent with at most one decimal, cut off rather than rounded: what is below a target never reads as having met it. */
export const percentText = (share: number, language: Language): string => {
  const percent = Math.floor(share * 1000 + 1e-6) / 10;
  return language === 'en' ? `${String(percent)}%` : `${String(percent).replace('.', ',')} %`;
};

/** The ids that would have been right. */
export const knownIds = (ids: Iterable<string>): Message => {
  const all = [...ids];
  return all.length === 0
    ? { en: 'None is defined there.', de: 'Dort ist keine Kennung festgelegt.' }
    : { en: `Known are ${listed(all, 'en')}.`, de: `Bekannt sind ${listed(all, 'de')}.` };
};

const placeholders = new Set([
  'todo',
  'none',
  'keine',
  'keiner',
  'nothing',
  'nichts',
  'offen',
  'empty',
  'leer',
  'unknown',
  'unbekannt',
  'siehe oben',
  'see above',
  'to be defined',
  'to be determined',
  'not applicable',
  'nicht zutreffend',
  'wird nachgereicht',
]);

const isEmptyTalk = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '').toLowerCase();
  return (
    letters.length < 5 ||
    new Set(letters).size < 3 ||
    (text.length < 40 &&
      placeholders.has(
        text
          .trim()
          .toLowerCase()
          .replace(/[.!?…]+$/, ''),
      ))
  );
};

/** Whether a text gives no reason in some language in which it is written: blank, "-", "tbd", "n/a" and the like. Absent text says nothing. */
export const saysNothing = (text: Localised | undefined): boolean =>
  text === undefined ||
  (typeof text === 'string'
    ? isEmptyTalk(text)
    : Object.values(text).some((part: unknown) => typeof part === 'string' && isEmptyTalk(part)));
