/** What was probably meant by a value that does not fit: a colour in other words, a day in another order, an amount as it is written on paper. Never taken over, only offered. */
import type { Expectation } from '#schemas/expectations.ts';
import type { Message } from '#schemas/finding.ts';
import { idOfTitle } from '#schemas/id.ts';

const write = (value: string): Message => ({ en: `Write ${value}.`, de: `Schreiben Sie ${value}.` });

/** Other words for the values of closed lists. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  green: ['grün', 'gruen', 'vert', 'verde', 'ok', 'okay', 'on track', 'im plan', 'good', 'gut', 'g'],
  amber: ['yellow', 'gelb', 'orange', 'gelb-rot', 'at risk', 'gefährdet', 'a', 'y'],
  red: ['rot', 'rouge', 'rojo', 'critical', 'kritisch', 'off track', 'r'],
  'not-assessed': ['not assessed', 'grey', 'gray', 'grau', 'white', 'n/a', 'na', 'none', 'unknown', 'unbekannt', 'nicht bewertet', 'offen'],
  published: ['final', 'done', 'fertig', 'veröffentlicht', 'released', 'freigegeben', 'approved'],
  draft: ['entwurf', 'open', 'offen', 'wip', 'in-review', 'todo'],
  assessed: ['estimate', 'estimated', 'geschätzt', 'schätzung', 'expert', 'manual'],
  'weighted-milestones': ['milestones', 'meilensteine'],
};

/** The value of a closed list that a person means by another word. */
export const meantValue = (values: readonly string[], written: unknown): Message | undefined => {
  if (typeof written !== 'string') return undefined;
  const word = written.trim().toLowerCase();
  const meant = values.find((value) => synonyms[value]?.includes(word) === true);
  return meant === undefined ? undefined : write(meant);
};

const two = (digits: string): string => digits.padStart(2, '0');
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const dayOf = (year: string, month: string, day: string): string | undefined => {
  const [y, m, d] = [Number(fullYear(year)), Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) ? `${fullYear(year)}-${two(month)}-${two(day)}` : undefined;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const germanMonths: Readonly<Record<string, string>> = { mär: 'mar', mrz: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };

/** The number of a month in words, English or German. */
const monthNumber = (word: string): string | undefined => {
  const short = word.toLowerCase().slice(0, 3);
  const index = months.indexOf(germanMonths[short] ?? short);
  return index < 0 ? undefined : String(index + 1);
};

/** Days that a text may mean: one, or two where day and month could be changed for each other. */
const daysMeant = (text: string): readonly string[] => {
  const known = (day: string | undefined): readonly string[] => (day === undefined ? [] : [day]);
  const yearFirst = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return known(dayOf(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? ''));
  const named = /^(\d{1,2})\.? +(\p{L}{3,9})\.? +(\d{4})$/u.exec(text) ?? /^(\p{L}{3,9})\.? +(\d{1,2}),? +(\d{4})$/u.exec(text);
  if (named !== null) {
    const [, a = '', b = '', year = ''] = named;
    const [day, word] = /^\d/.test(a) ? [a, b] : [b, a];
    const month = monthNumber(word);
    return month === undefined ? [] : known(dayOf(year, month, day));
  }
  const parts = /^(\d{1,2})([-./])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (parts === null) return [];
  const [, a = '', sign, b = '', year = ''] = parts;
  const dayFirst = known(dayOf(year, b, a));
  // With points the day stands first wherever days are written so.
  return sign === '.' ? dayFirst : [...new Set([...dayFirst, ...known(dayOf(year, a, b))])];
};

const dayAdvice = (text: string): Message | undefined => {
  const [first, second] = daysMeant(text);
  if (first !== undefined && second !== undefined) {
    return {
      en: `Write year, month, day: ${first} or ${second}, whichever you mean.`,
      de: `Schreiben Sie Jahr, Monat, Tag: ${first} oder ${second}, je nachdem, was Sie meinen.`,
    };
  }
  if (first !== undefined) return write(first);
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
  const last = month === '' || Number(month) < 1 || Number(month) > 12 ? undefined : String(daysIn(Number(year), Number(month)));
  return last === undefined
    ? { en: 'Write year, month and day with hyphens.', de: 'Schreiben Sie Jahr, Monat und Tag mit Bindestrichen.' }
    : { en: `${year}-${month} has ${last} days.`, de: `${year}-${month} hat ${last} Tage.` };
};

const monthAdvice = (text: string): Message | undefined => {
  const yearFirst = /^(\d{4})[-./ ]?(\d{1,2})(?:[-./]\d{1,2})?$/.exec(text);
  const named = /^(\p{L}{3,9})\.? +(\d{4})$/u.exec(text);
  const yearLast = /^(?:\d{1,2}[-./])?(\d{1,2})[-./](\d{4})$/.exec(text);
  const [year, month] =
    yearFirst !== null
      ? [yearFirst[1], yearFirst[2]]
      : named !== null
        ? [named[2], monthNumber(named[1] ?? '')]
        : [yearLast?.[2], yearLast?.[1]];
  return year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12 ? undefined : write(`${year}-${two(month)}`);
};

const notANumber: Message = {
  en: 'Write digits only, with a point before the decimals: 1250.50.',
  de: 'Schreiben Sie nur Ziffern, mit einem Punkt vor den Nachkommastellen: 1250.50.',
};

/** A number as records write it, from one with separators, a currency or a per cent sign; undefined where it could be read in two ways. */
const numberMeant = (text: string): string | undefined => {
  if (text.length > 60) return undefined;
  const bare = text
    .replace(/^(?:[A-Z]{3}|[€$£]) ?/, '')
    .replace(/ ?(?:[A-Z]{3}|[€$£%])$/, '')
    .replace(/,-{1,2}$/, '')
    .replaceAll(/[\s\u00A0\u202F'’_]/g, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return bare;
  const sign = bare[last] ?? '';
  const other = sign === '.' ? ',' : '.';
  const isDecimal = bare.split(sign).length === 2 && (bare.includes(other) || bare.length - last !== 4);
  const whole = isDecimal ? bare.slice(0, last) : bare;
  const digits = whole.replaceAll(/[.,]/g, '');
  const isGrouped = !/[.,]/.test(whole) || /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole);
  return isGrouped ? `${digits}${isDecimal ? `.${bare.slice(last + 1)}` : ''}` : undefined;
};

const numberAdvice = (value: number | string): Message | undefined => {
  if (typeof value === 'number') {
    if (Math.round(value * 100) === value * 100) return undefined;
    const thousands = String(value).replace('.', '');
    return /\.\d{3}$/.test(String(value))
      ? {
          en: `Where the point stands between thousands, write ${thousands}; else round to two decimals.`,
          de: `Steht der Punkt zwischen Tausendern, schreiben Sie ${thousands}; sonst runden Sie auf zwei Nachkommastellen.`,
        }
      : { en: `Write ${value.toFixed(2)}.`, de: `Schreiben Sie ${value.toFixed(2)}.` };
  }
  const meant = numberMeant(value.trim());
  if (meant === undefined) return notANumber;
  return meant === value.trim()
    ? { en: `Write it without quotes: ${meant}.`, de: `Schreiben Sie es ohne Anführungszeichen: ${meant}.` }
    : write(meant);
};

const idAdvice = (text: string): Message | undefined => {
  const id = idOfTitle(text);
  return id === undefined || id === text ? undefined : { en: `Ids look like this: ${id}.`, de: `Kennungen sehen so aus: ${id}.` };
};

/** What was probably meant where a number was wanted. */
export const meantNumber = (value: unknown): Message | undefined =>
  typeof value === 'string' && value.length <= 60 ? numberAdvice(value) : undefined;

/** What was probably meant by a value that does not look as it must. */
export const meantBy = (expected: Expectation, value: unknown): Message | undefined => {
  if (expected === 'money' || expected === 'nonNegativeMoney') {
    return typeof value === 'number' || typeof value === 'string' ? numberAdvice(value) : undefined;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  if (text.length > 60) return undefined;
  if (expected === 'day') return dayAdvice(text);
  if (expected === 'month') return monthAdvice(text);
  return expected === 'id' ? idAdvice(text) : undefined;
};
