/**
 * Values as MSPDI writes them. Source: Microsoft, "Project 2007 XML Data Interchange Schema Reference" (mspdi_pj12.xsd): dateTime, duration as `PT#H#M#S`,
 * money as a decimal in hundredths of the currency, booleans as 0 and 1.
 */
import { isDay } from '#domain/time/calendar.ts';

/** A value that is there but says nothing that can be. */
export const faulty = Symbol('faulty');

/** A value, nothing, or something that is none. */
export type Read<T> = T | undefined | typeof faulty;

/** Date and time as text, `2026-10-31T17:00:00`; never a time zone. Texts in their order are moments in theirs. */
export type Moment = string;

/** The day of a moment. */
export const dayOf = (moment: Moment): string => moment.slice(0, 10);

const written = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Days that stand for "no date": `NA`, the first day that Project knows, and its last. */
const noDates = new Set(['1984-01-01', '2049-12-31', '2149-12-31', '0001-01-01']);

/** A date: nothing for `NA` and the first and last day of Project's own calendar, faulty for 2026-02-30. A zone is left out: the day is the one that was written. */
export const momentOf = (text: string | undefined): Read<Moment> => {
  if (text === undefined || text === '' || text === 'NA') return undefined;
  const found = text.length > 40 ? null : written.exec(text);
  if (found === null) return faulty;
  const [, day = '', hour = '00', minute = '00', second = '00'] = found;
  if (noDates.has(day)) return undefined;
  return isDay(day) ? `${day}T${hour}:${minute}:${second}` : faulty;
};

const period = /^(-?)P(?:(\d{1,9})D)?(?:T(?:(\d{1,9}(?:\.\d{1,9})?)H)?(?:(\d{1,9}(?:\.\d{1,9})?)M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

/** A duration in minutes: `PT16H30M0S` → 990. May be negative. */
export const minutesOf = (text: string | undefined): Read<number> => {
  if (text === undefined || text === '') return undefined;
  const found = text.length > 60 || !/\d/.test(text) ? null : period.exec(text);
  if (found === null) return faulty;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = found;
  const sum = Number(days) * 1_440 + Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return sum === 0 ? 0 : sign === '-' ? -sum : sum;
};

/** A number. 32768 is how Project writes that there is none. */
export const numberOf = (text: string | undefined): Read<number> => {
  if (text === undefined || text === '') return undefined;
  if (text.length > 40 || !/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/.test(text)) return faulty;
  const number = Number(text);
  if (number === 32_768) return undefined;
  return Number.isFinite(number) && Math.abs(number) <= 1e15 ? number : faulty;
};

/** A whole number, such as a UID. */
export const integerOf = (text: string | undefined): Read<number> => {
  if (text === undefined || text === '') return undefined;
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : faulty;
};

/** `1` and `true` are true; everything else is not. */
export const flagOf = (text: string | undefined): boolean => text === '1' || text === 'true';

/** A value that is there and can be; else undefined. */
export const known = <T>(value: Read<T>): T | undefined => (value === faulty ? undefined : value);

const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD-\uFFFF]|&#x?[0-9a-fA-F]{1,6};/gu;
const longestTitle = 300;

/** A name as a title: one line without characters that cannot be seen or that turn text around. */
export const titleOf = (name: string): { readonly title: string; readonly isChanged: boolean } => {
  if (name.length <= longestTitle && /^[!-~](?:[ -~]*[!-~])?$/.test(name) && !name.includes('&')) return { title: name, isChanged: false };
  const spaced = name.replace(/[\t\r\n]+/g, ' ');
  const plain = spaced.replace(hidden, '').toWellFormed().trim();
  const title = Array.from(plain.slice(0, longestTitle * 2))
    .slice(0, longestTitle)
    .join('');
  return { title, isChanged: title !== spaced.trim() };
};
