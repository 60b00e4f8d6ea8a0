/** Days in words relative to another day: built for the data date, refreshed in the browser for today. */
import type { Language } from '../schemas/shared.ts';

/** What the day is: a deadline (overdue by, due in), an end (expired, expires in), or any event (ago, in). */
export type RelativeKind = 'due' | 'expiry' | 'event';

type Unit = 'day' | 'month' | 'year';
interface RelativeWords {
  readonly unit: Readonly<Record<Unit, readonly [one: string, many: string]>>;
  readonly past: Readonly<Record<RelativeKind, string>>;
  readonly today: Readonly<Record<RelativeKind, string>>;
  readonly future: Readonly<Record<RelativeKind, string>>;
}

const english: RelativeWords = {
  unit: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
  past: { due: 'overdue by {n}', expiry: 'expired {n} ago', event: '{n} ago' },
  today: { due: 'due today', expiry: 'expires today', event: 'today' },
  future: { due: 'due in {n}', expiry: 'expires in {n}', event: 'in {n}' },
};

const german: RelativeWords = {
  unit: { day: ['Tag', 'Tagen'], month: ['Monat', 'Monaten'], year: ['Jahr', 'Jahren'] },
  past: { due: 'seit {n} überfällig', expiry: 'seit {n} abgelaufen', event: 'vor {n}' },
  today: { due: 'heute fällig', expiry: 'läuft heute ab', event: 'heute' },
  future: { due: 'in {n} fällig', expiry: 'läuft in {n} ab', event: 'in {n}' },
};

const epochDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whole days from one day to another; negative when `day` is before `today`. */
export const daysFrom = (today: string, day: string): number => epochDay(day) - epochDay(today);

/** "overdue by 12 days", "due in 3 months": days up to 90, then whole months up to two years, then whole years. */
export const relativeDay = (day: string, today: string, language: Language, kind: RelativeKind): string => {
  const words = language === 'de' ? german : english;
  const difference = daysFrom(today, day);
  if (difference === 0) return words.today[kind];
  const days = Math.abs(difference);
  const [count, unit]: [number, Unit] =
    days <= 90 ? [days, 'day'] : days <= 730 ? [Math.floor(days / 30.4375), 'month'] : [Math.floor(days / 365.25), 'year'];
  const [one, many] = words.unit[unit];
  return (difference < 0 ? words.past : words.future)[kind].replace('{n}', `${count} ${count === 1 ? one : many}`);
};
