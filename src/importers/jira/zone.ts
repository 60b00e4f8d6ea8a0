/** Days in a time zone, without a date library: Intl tells how far a zone is from UTC, the rest is counting minutes. */
import { dayNumber, dayOfNumber } from '#domain/time/calendar.ts';
import type { WrittenTime } from './date-format.ts';

const dayMinutes = 1440;

/** Whether the machine knows a zone of that name. */
export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** How far a zone is ahead of UTC, in minutes, at a minute since 1970. */
type Offsets = (minute: number) => number;

/** Offsets of one zone. A day in which the clock is not changed is asked for twice; the others minute by minute. */
const offsetsOf = (timeZone: string): Offsets => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const asked = new Map<number, number>();
  const ask = (minute: number): number => {
    const known = asked.get(minute);
    if (known !== undefined) return known;
    const part = new Map(format.formatToParts(minute * 60_000).map(({ type, value }) => [type, value]));
    const [year, month, day] = (['year', 'month', 'day'] as const).map((type) =>
      (part.get(type) ?? '').padStart(type === 'year' ? 4 : 2, '0'),
    );
    const local =
      dayNumber(`${year ?? ''}-${month ?? ''}-${day ?? ''}`) * dayMinutes + Number(part.get('hour')) * 60 + Number(part.get('minute'));
    asked.set(minute, local - minute);
    return local - minute;
  };
  return (minute) => {
    const start = Math.floor(minute / dayMinutes) * dayMinutes;
    const [before, after] = [ask(start), ask(start + dayMinutes)];
    return before === after ? before : ask(minute);
  };
};

const dayAt = (minute: number): string => dayOfNumber(Math.floor(minute / dayMinutes));

/** Moments at which the clocks of a zone show a time: none in the hour that is skipped in spring, two in the one that comes twice in autumn. */
const momentsOf = (offsets: Offsets, local: number): readonly number[] =>
  [...new Set([offsets(local - dayMinutes), offsets(local + dayMinutes)])]
    .map((offset) => local - offset)
    .filter((moment) => moment + offsets(moment) === local);

/** The day of a written time: `no-such-time` where the clocks skip it, `two-days` where it is twice and on two days. */
export type DayIn = (time: WrittenTime) => { readonly day: string } | { readonly fault: 'no-such-time' | 'two-days' };

/**
 * Days as `timeZone` counts them, of times that are written in `writtenIn` or with an offset of their own.
 * Where neither says anything, the day is the one that is written.
 */
export const daysIn = (timeZone: string | undefined, writtenIn: string | undefined): DayIn => {
  const own = timeZone === undefined ? undefined : offsetsOf(timeZone);
  const source = writtenIn === undefined || writtenIn === timeZone ? undefined : offsetsOf(writtenIn);
  return ({ day, minutes, offset }) => {
    if (own === undefined || minutes === undefined || day < '1900-01-01' || day > '2200-12-31') return { day };
    const local = dayNumber(day) * dayMinutes + minutes;
    if (offset !== undefined) return { day: dayAt(local - offset + own(local - offset)) };
    if (source === undefined) return { day };
    const days = new Set(momentsOf(source, local).map((moment) => dayAt(moment + own(moment))));
    const [first] = days;
    if (first === undefined) return { fault: 'no-such-time' };
    return days.size > 1 ? { fault: 'two-days' } : { day: first };
  };
};
