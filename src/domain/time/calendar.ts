/** Days and months as text (`2026-10-31`, `2026-10`): comparison is that of text, arithmetic goes through whole days. No clock, no time zone. */

const daysOfEra = 146_097;

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOfNumber(dayNumber(text)) === text;

const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** Days since 1970-01-01. Years begin in March here, so that the leap day is the last (H. Hinnant, chrono-Compatible Low-Level Date Algorithms). */
export const dayNumber = (day: string): number => {
  const month = twoDigits(day, 5);
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(day, 8) - 1;
  return era * daysOfEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

const padded = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

/** The day of that number. */
export const dayOfNumber = (number: number): string => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (daysOfEra - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`;
};

/** Days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** A day some days later, or earlier where the number is negative. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/** The last day of a month. */
export const lastDayOf = (month: string): string => addDays(`${addMonths(month, 1)}-01`, -1);

/** A month some months later. */
export const addMonths = (month: string, months: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${padded((count % 12) + 1)}`;
};

/** Months from one month to another; negative where the second is earlier. */
export const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** The months from one to another, both included; none where the second is earlier. */
export const monthsFrom = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, index) => addMonths(from, index));

/** The calendar quarter of a day or month: `2027-02` → `2027-Q1`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;

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
