/** Days and months as spreadsheets write them, in the order that was declared. */
import { addDays, isDay, monthOf } from '#domain/time/calendar.ts';
import { dayIn } from '../csv/dates.ts';

/** Order of day, month and year; `serial` = days as numbers of a spreadsheet. */
export type CellDateOrder = 'dmy' | 'mdy' | 'ymd' | 'serial';

/** Names of the months in English and German, long and short, by their number. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'maerz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];

const monthNumber = (name: string): string | undefined => {
  const at = monthNames.findIndex((names) => names.includes(name.toLowerCase().replace(/\.$/, '')));
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
};

/** Day 0 of spreadsheets, counted so that days after February 1900 are right. */
const serialDay = (cell: string): string | undefined => {
  const [, whole] = /^(\d{2,6})(?:[.,]\d+)?$/.exec(cell) ?? [];
  const days = Number(whole ?? '0');
  return days < 61 || days > 110_000 ? undefined : addDays('1970-01-01', days - 25_569);
};

const checked = (year: string, month: string | undefined, day: string): string | undefined => {
  const text = `${year}-${month ?? ''}-${day.padStart(2, '0')}`;
  return month !== undefined && isDay(text) ? text : undefined;
};

/** `31 Mar 2026`, `31. März 2026`, `31-Mar-2026`, `March 31, 2026`: the name of the month leaves no doubt. */
const namedDay = (cell: string): string | undefined => {
  const [, day = '', name = '', year = ''] = /^(\d{1,2})(?:\.|st|nd|rd|th)?[ /-]?\s?([a-zä]{3,9}\.?)[ /,-]\s?(\d{4})$/i.exec(cell) ?? [];
  if (day !== '') return checked(year, monthNumber(name), day);
  const [, first = '', second = '', third = ''] = /^([a-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(cell) ?? [];
  return second === '' ? undefined : checked(third, monthNumber(first), second);
};

/** The day of a cell; undefined where it is none, or could be another. `2026-10-31` and days with the name of the month need no order. */
export const dayOfCell = (cell: string, order: CellDateOrder | undefined): string | undefined => {
  const text = cell.slice(0, 60);
  const written = /^\d{4}-\d{2}-\d{2}(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.test(text) ? text.slice(0, 10) : undefined;
  if (written !== undefined) return isDay(written) ? written : undefined;
  const named = namedDay(text);
  if (named !== undefined) return named;
  if (order === undefined) return undefined;
  return order === 'serial' ? serialDay(text) : dayIn(text, order);
};

/** The month of a cell: `2026-10`, `10/2026`, `Oct 2026`, or the month of a day. */
export const monthOfCell = (cell: string, order: CellDateOrder | undefined): string | undefined => {
  const text = cell.slice(0, 60);
  const [, year = '', month = ''] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, after = '', before = ''] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const [, name = '', yearOfName = ''] = /^([a-zä]{3,9}\.?)[ /-](\d{4})$/i.exec(text) ?? [];
  const [y, m] = year !== '' ? [year, month] : before !== '' ? [before, after] : [yearOfName, name === '' ? '' : (monthNumber(name) ?? '')];
  const day = y === '' ? dayOfCell(text, order) : checked(y, m.padStart(2, '0'), '01');
  return day === undefined ? undefined : monthOf(day);
};

/** Whether a cell looks like a day whose order was not declared. */
export const looksLikeDay = (cell: string): boolean => /^\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}(?:\D|$)/.test(cell);
