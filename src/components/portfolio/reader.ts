/** For whom a page is rendered, and as of when. Components of projects hand it down. */
import { formatAmount, type Amount } from '#i18n/amount.ts';
import { formatDay } from '#i18n/format.ts';
import { pick } from '#i18n/text.ts';
import { words, type Language, type Words } from '#i18n/words.ts';

/** Language of the page, language in which records are written first, currency of amounts that name none, data date. */
export interface Reader {
  readonly language: Language;
  readonly source: Language;
  readonly currency: string;
  readonly asOf: string;
}

/** Text as records hold it. */
export type RecordText = Parameters<typeof pick>[0];

/** What a component says things with: its words, and formats in the reader's language. What is undefined stays so, for `Value`. */
export interface Voice {
  readonly text: Words['portfolio'];
  readonly day: (day: string | undefined) => string | undefined;
  readonly money: (amount: Amount | undefined, style?: 'exact' | 'whole' | 'compact') => string | undefined;
  /** A record's text as a plain string, for attributes and sentences. */
  readonly plain: (text: RecordText) => string;
}

/** The voice for a reader. */
export const voiceFor = ({ language, source, currency }: Reader): Voice => ({
  text: words(language).portfolio,
  day: (day) => (day === undefined ? undefined : formatDay(day, language)),
  money: (amount, style) => formatAmount(amount, currency, language, style),
  plain: (text) => pick(text, language, source).text,
});
