/** Days and months as text (`2026-10-31`, `2026-10`): comparison is that of text, arithmetic goes through whole days. No clock, no time zone. */

const millisecondsOfDay = 86_400_000;

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(dayNumber(text)) === text;

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / millisecondsOfDay;

/** The day of that number. */
export const dayOfNumber = (number: number): string => new Date(number * millisecondsOfDay).toISOString().slice(0, 10);

/** Days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** A day some days later, or earlier where the number is negative. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/** The last day of a month. */
export const lastDayOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1);

/** A month some months later. */
export const addMonths = (month: string, months: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/** The same day some months later, or the last day of that month where it is shorter. */
export const addMonthsToDay = (day: string, months: number): string => {
  const month = addMonths(day.slice(0, 7), months);
  const last = lastDayOf(month);
  const wanted = `${month}-${day.slice(8, 10)}`;
  return wanted > last ? last : wanted;
};

/** The month of a day. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** Months of an ISO 8601 period such as `P12M`. */
export const monthsOfPeriod = (period: string): number => Number(period.slice(1, -1));
