/** What a simple RFC 5545 recurrence rule says, in parts that can be put into words. */

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
