/** Days as exports write them, in the order that was declared. What could be read in two ways is not read at all. */
import { isDay } from '#domain/time/calendar.ts';

/** Order of day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const pattern = /^(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?:[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AaPp][Mm])?)?$/;

/** The day of a cell such as `31.10.2026` or `31/10/2026 14:05`; undefined where it is none in that order, has a year of two digits, or names a time zone. */
export const dayIn = (cell: string, order: DateOrder): string | undefined => {
  const [, first = '', , second = '', third = ''] = pattern.exec(cell.slice(0, 60)) ?? [];
  const [year, month, day] = order === 'ymd' ? [first, second, third] : order === 'dmy' ? [third, second, first] : [third, first, second];
  if (year.length !== 4 || month.length > 2 || day.length > 2) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
};
