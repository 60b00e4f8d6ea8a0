/** What a simple RFC 5545 recurrence rule says, in parts that can be put into words, and the days on which it falls. */
import { addDays, dayNumber, daysBetween, lastDayOf, monthOf } from './calendar.ts';

const frequencies = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A weekday, 1 = Monday; with `nth`, the first, second … of the month or year, -1 the last. */
export interface Weekday {
  readonly weekday: number;
  readonly nth: number | undefined;
}

/** Every `interval` units, on those days. */
export interface Recurrence {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly interval: number;
  readonly weekdays: readonly Weekday[];
  /** Days of the month; -1 is the last. */
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
}

const numbers = (value: string, accepts: (number: number) => boolean): readonly number[] | undefined => {
  const list = value.split(',').map(Number);
  return list.every((number) => Number.isInteger(number) && accepts(number)) ? list : undefined;
};

const weekdayOf = (value: string): Weekday | undefined => {
  const match = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(value);
  return match === null
    ? undefined
    : { weekday: weekdays.indexOf(match[2] as (typeof weekdays)[number]) + 1, nth: match[1] === undefined ? undefined : Number(match[1]) };
};

/** The parts of a rule; undefined where it holds more than can be said plainly: then the rule itself is shown. */
export const recurrence = (rule: string): Recurrence | undefined => {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const unit = frequencies[parts.get('FREQ') as keyof typeof frequencies] as Recurrence['unit'] | undefined;
  const interval = numbers(parts.get('INTERVAL') ?? '1', (number) => number > 0)?.[0];
  const days = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter((day) => day !== '')
    .map(weekdayOf);
  const monthDays = parts.has('BYMONTHDAY')
    ? numbers(parts.get('BYMONTHDAY') ?? '', (number) => number === -1 || (number > 0 && number < 32))
    : [];
  const months = parts.has('BYMONTH') ? numbers(parts.get('BYMONTH') ?? '', (number) => number > 0 && number < 13) : [];
  const isPlain = [...parts.keys()].every((part) => ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH'].includes(part));
  const known = days.filter((day) => day !== undefined);
  const isMixed = known.length > 0 && (monthDays?.length ?? 0) > 0;
  if (
    !isPlain ||
    isMixed ||
    unit === undefined ||
    interval === undefined ||
    monthDays === undefined ||
    months === undefined ||
    known.length !== days.length
  ) {
    return undefined;
  }
  return { unit, interval, weekdays: known, monthDays, months };
};

/** Weekday of a day, 1 = Monday; 1970-01-01 was a Thursday. */
const weekdayOfDay = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

const dayOfMonth = (day: string): number => Number(day.slice(8, 10));
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Whole units between the period of the start and that of the day. Weeks begin on Monday. */
const unitsBetween = (unit: Recurrence['unit'], start: string, day: string): number => {
  if (unit === 'day') return daysBetween(start, day);
  if (unit === 'month') return monthNumber(day) - monthNumber(start);
  if (unit === 'year') return Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  return (daysBetween(start, day) - (weekdayOfDay(day) - weekdayOfDay(start))) / 7;
};

/** Which weekday of its span a day is, from its beginning and from its end: the first of five is 1 and -5. The span is the year for a yearly rule without months. */
const nthOf = (day: string, isYear: boolean): readonly [number, number] => {
  const year = day.slice(0, 4);
  const [first, last] = isYear ? [`${year}-01-01`, `${year}-12-31`] : [`${monthOf(day)}-01`, lastDayOf(monthOf(day))];
  return [Math.floor(daysBetween(first, day) / 7) + 1, -(Math.floor(daysBetween(day, last) / 7) + 1)];
};

const fallsOn = (rule: Recurrence, start: string, day: string): boolean => {
  const { unit, interval, weekdays: days, monthDays, months } = rule;
  if (unitsBetween(unit, start, day) % interval !== 0) return false;
  if (months.length > 0 && !months.includes(Number(day.slice(5, 7)))) return false;
  if (monthDays.length > 0) return monthDays.includes(dayOfMonth(day)) || (monthDays.includes(-1) && day === lastDayOf(monthOf(day)));
  if (days.length > 0) {
    const isYear = unit === 'year' && months.length === 0;
    return days.some(
      ({ weekday, nth }) =>
        weekday === weekdayOfDay(day) && (nth === undefined || unit === 'week' || unit === 'day' || nthOf(day, isYear).includes(nth)),
    );
  }
  if (unit === 'day') return true;
  if (unit === 'week') return weekdayOfDay(day) === weekdayOfDay(start);
  return dayOfMonth(day) === dayOfMonth(start) && (unit === 'month' || months.length > 0 || day.slice(5, 7) === start.slice(5, 7));
};

/** Days on which a rule falls, from one day to another, both included, and never before its start. Looks at each day once. */
export const occurrences = (rule: Recurrence, start: string, from: string, to: string): readonly string[] => {
  const days: string[] = [];
  for (let day = from > start ? from : start; day <= to; day = addDays(day, 1)) if (fallsOn(rule, start, day)) days.push(day);
  return days;
};
