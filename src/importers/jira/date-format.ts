/** Formats of dates as Jira's administration shows them (those of Java): a format reads one way, or not at all. */
import { isDay } from '#domain/time/calendar.ts';

/** A date as it is written: the day, and where they are written the minutes of that day and how far its clock is ahead of UTC, in minutes. */
export interface WrittenTime {
  readonly day: string;
  readonly minutes: number | undefined;
  readonly offset: number | undefined;
}

/** Reads a text in one format; undefined where it is not in it. */
export type DateFormat = (text: string) => WrittenTime | undefined;

type Part = 'day' | 'month' | 'monthName' | 'year' | 'shortYear' | 'hour' | 'hour12' | 'minute' | 'half' | 'offset' | 'none';

const parts: Readonly<Record<string, readonly [Part, string]>> = {
  d: ['day', '(\\d{1,2})'],
  dd: ['day', '(\\d{2})'],
  M: ['month', '(\\d{1,2})'],
  MM: ['month', '(\\d{2})'],
  MMM: ['monthName', '(\\p{L}{3,20})\\.?'],
  MMMM: ['monthName', '(\\p{L}{3,20})\\.?'],
  yy: ['shortYear', '(\\d{2})'],
  yyyy: ['year', '(\\d{4})'],
  H: ['hour', '(\\d{1,2})'],
  HH: ['hour', '(\\d{2})'],
  h: ['hour12', '(\\d{1,2})'],
  hh: ['hour12', '(\\d{2})'],
  mm: ['minute', '(\\d{2})'],
  ss: ['none', '(\\d{2})'],
  SSS: ['none', '(\\d{3})'],
  a: ['half', '([ap]\\.? ?m\\.?|vorm\\.?|nachm\\.?)'],
  Z: ['offset', '(Z|[+-]\\d{2}:?\\d{2})'],
  XXX: ['offset', '(Z|[+-]\\d{2}:?\\d{2})'],
};

const tokens = /'([^']*)'|([A-Za-z])\2*|[^A-Za-z']/g;

interface Compiled {
  readonly pattern: RegExp;
  readonly parts: readonly Part[];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, ' ');

const compiled = (format: string): Compiled | undefined => {
  const order: Part[] = [];
  let source = '';
  for (const [token, quoted, letter] of format.slice(0, 60).matchAll(tokens)) {
    if (letter === undefined) {
      source += escaped(quoted ?? token);
      continue;
    }
    const part = Object.hasOwn(parts, token) ? parts[token] : undefined;
    if (part === undefined) return undefined;
    order.push(part[0]);
    source += part[1];
  }
  const count = (...wanted: readonly Part[]): number => order.filter((part) => wanted.includes(part)).length;
  const isWhole = count('day') === 1 && count('month', 'monthName') === 1 && count('year', 'shortYear') === 1;
  const isTime = count('hour', 'hour12') <= 1 && count('minute') <= 1 && count('hour12') === count('half');
  return isWhole && isTime && count('offset') <= 1 ? { pattern: new RegExp(`^${source}$`, 'iu'), parts: order } : undefined;
};

/** Years of two digits as POSIX reads them: 00–69 are 2000–2069, 70–99 are 1970–1999. */
const fullYear = (year: string): string => `${Number(year) < 70 ? '20' : '19'}${year}`;

const minutesOf = (hour: string | undefined, hour12: string | undefined, half: string | undefined, minute = '0'): number | undefined => {
  const minutes = Number(minute);
  if (minutes > 59) return undefined;
  if (hour !== undefined) return Number(hour) > 23 ? undefined : Number(hour) * 60 + minutes;
  const twelve = Number(hour12);
  if (twelve < 1 || twelve > 12) return undefined;
  const isAfternoon = /^[pn]/i.test(half ?? '');
  return ((twelve % 12) + (isAfternoon ? 12 : 0)) * 60 + minutes;
};

const offsetOf = (text: string): number | undefined => {
  if (text.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))];
  return hours > 14 || minutes > 59 ? undefined : (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** Names of months as they are compared. */
const monthName = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\.$/, '');

const written = (values: ReadonlyMap<Part, string>, months: ReadonlyMap<string, string>): WrittenTime | undefined => {
  const name = values.get('monthName');
  const month = name === undefined ? (values.get('month') ?? '').padStart(2, '0') : months.get(monthName(name));
  const short = values.get('shortYear');
  const day = `${short === undefined ? (values.get('year') ?? '') : fullYear(short)}-${month ?? ''}-${(values.get('day') ?? '').padStart(2, '0')}`;
  if (!isDay(day)) return undefined;
  const [hour, hour12] = [values.get('hour'), values.get('hour12')];
  const hasTime = hour !== undefined || hour12 !== undefined;
  const minutes = hasTime ? minutesOf(hour, hour12, values.get('half'), values.get('minute')) : undefined;
  if (hasTime && minutes === undefined) return undefined;
  const zone = values.get('offset');
  const offset = zone === undefined ? undefined : offsetOf(zone);
  return zone !== undefined && offset === undefined ? undefined : { day, minutes, offset };
};

/** The reader of a format; undefined where it is none. `months` are the names of the months, January first. */
export const dateFormat = (format: string, months: readonly (readonly string[])[]): DateFormat | undefined => {
  const form = compiled(format);
  if (form === undefined) return undefined;
  const numbers = new Map(
    months.flatMap((forms, index) => forms.map((name) => [monthName(name), String(index + 1).padStart(2, '0')] as const)),
  );
  return (text) => {
    const match = form.pattern.exec(text);
    if (match === null) return undefined;
    return written(new Map(form.parts.map((part, index) => [part, match[index + 1] ?? ''])), numbers);
  };
};

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A date in ISO 8601, such as `2026-10-31`, `2026-10-31 15:04` or `2026-10-31T15:04:05.000+0100`. */
export const isoTime: DateFormat = (text) => {
  const [, day = '', hour, minute, zone] = iso.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  const minutes = hour === undefined ? undefined : minutesOf(hour, undefined, undefined, minute);
  if (hour !== undefined && minutes === undefined) return undefined;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  return zone !== undefined && offset === undefined ? undefined : { day, minutes, offset };
};

/** Order of day, month and year in a format whose month is a number, and how its date looks: `02/11/2026` looks as `00/00/0000` in every order. */
const numericForm = (format: string): { readonly order: string; readonly look: string } | undefined => {
  const date = /^[^Hh']*/.exec(format)?.[0].trim() ?? '';
  if (compiled(format)?.parts.includes('month') !== true) return undefined;
  const order = date.replace(/[^dMy]/g, '').replace(/(.)\1+/g, '$1');
  return { order, look: date.replace(/yyyy/g, '0000').replace(/[dMy]+/g, '00') };
};

/** Two formats that read the same figures in different orders; undefined where there are none. */
export const readsTwoWays = (formats: readonly string[]): readonly [string, string] | undefined => {
  const seen = new Map<string, { readonly format: string; readonly order: string }>();
  for (const format of formats) {
    const form = numericForm(format);
    const known = form === undefined ? undefined : seen.get(form.look);
    if (form !== undefined && known !== undefined && known.order !== form.order) return [known.format, format];
    if (form !== undefined && known === undefined) seen.set(form.look, { format, order: form.order });
  }
  return undefined;
};
