/** A recurrence in words: "every month on the first Tuesday". */
import type { Recurrence, Weekday } from '../domain/time/recurrence.ts';
import type { Language } from '../schemas/shared.ts';
import { formatList } from './format.ts';

interface RecurrenceWords {
  readonly one: Readonly<Record<Recurrence['unit'], string>>;
  readonly many: Readonly<Record<Recurrence['unit'], string>>;
  readonly ordinals: readonly string[];
  readonly last: string;
  readonly weekday: (name: string, ordinal: string | undefined) => string;
  readonly monthDay: (day: string) => string;
  readonly lastDay: string;
  readonly months: (list: string) => string;
}

const english: RecurrenceWords = {
  one: { day: 'every day', week: 'every week', month: 'every month', year: 'every year' },
  many: { day: 'every {n} days', week: 'every {n} weeks', month: 'every {n} months', year: 'every {n} years' },
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth'],
  last: 'last',
  weekday: (name, ordinal) => (ordinal === undefined ? `on ${name}` : `on the ${ordinal} ${name}`),
  monthDay: (day) => `on day ${day}`,
  lastDay: 'on the last day',
  months: (list) => `in ${list}`,
};

const german: RecurrenceWords = {
  one: { day: 'jeden Tag', week: 'jede Woche', month: 'jeden Monat', year: 'jedes Jahr' },
  many: { day: 'alle {n} Tage', week: 'alle {n} Wochen', month: 'alle {n} Monate', year: 'alle {n} Jahre' },
  ordinals: ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften'],
  last: 'letzten',
  weekday: (name, ordinal) => (ordinal === undefined ? `am ${name}` : `am ${ordinal} ${name}`),
  monthDay: (day) => `am ${day}.`,
  lastDay: 'am letzten Tag',
  months: (list) => `im ${list}`,
};

const dayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
const monthName = (month: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));

const ordinalOf = (nth: number | undefined, words: RecurrenceWords): string | undefined =>
  nth === undefined ? undefined : nth < 0 ? words.last : words.ordinals[nth - 1];

/** The recurrence as a phrase, beginning with a small letter. */
export const formatRecurrence = (recurrence: Recurrence, language: Language): string => {
  const words = language === 'de' ? german : english;
  const { unit, interval, weekdays, monthDays, months } = recurrence;
  const every = interval === 1 ? words.one[unit] : words.many[unit].replace('{n}', String(interval));
  const onWeekdays = weekdays.map(({ weekday, nth }: Weekday) => words.weekday(dayName(weekday, language), ordinalOf(nth, words)));
  const onDays = monthDays.map((day) => (day < 0 ? words.lastDay : words.monthDay(String(day))));
  const inMonths =
    months.length === 0
      ? []
      : [
          words.months(
            formatList(
              months.map((month) => monthName(month, language)),
              language,
            ),
          ),
        ];
  const days = [...onWeekdays, ...onDays];
  return [every, ...(days.length === 0 ? [] : [formatList(days, language)]), ...inMonths].join(' ');
};
