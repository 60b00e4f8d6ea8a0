/** The plan of a baseline as a curve: planned value per month, and cumulative at the end of each. Money in minor units. */
import { addMonths, dayNumber, daysBetween, lastDayOf, monthOf } from '#domain/time/calendar.ts';

/** Planned value over the months of a plan, without gaps. */
export interface PlannedCurve {
  /** First month. */
  readonly from: string;
  /** Planned value up to the end of each month, from the first on; never empty. */
  readonly cumulative: readonly number[];
}

/** Share of a month that has passed at the end of a day, above 0 and up to 1. */
export const shareOfMonth = (day: string): number => Number(day.slice(8, 10)) / Number(lastDayOf(monthOf(day)).slice(8, 10));

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** The curve of amounts per month; a month between two others that names no amount has none planned. Undefined where there is no amount. */
export const curveOf = (amounts: readonly { readonly month: string; readonly amount: number }[]): PlannedCurve | undefined => {
  const months = amounts.map(({ month }) => month).sort();
  const [from] = months;
  const to = months.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const perMonth = new Array<number>(monthsBetween(from, to) + 1).fill(0);
  for (const { month, amount } of amounts) {
    const index = monthsBetween(from, month);
    perMonth[index] = (perMonth[index] ?? 0) + amount;
  }
  let sum = 0;
  return { from, cumulative: perMonth.map((amount) => (sum += amount)) };
};

/** A budget spread evenly: the same amount each whole month, and its share of a month for the first and the last. Undefined where the end comes before the start. */
export const linearCurve = (budget: number, start: string, end: string): PlannedCurve | undefined => {
  if (daysBetween(start, end) < 0) return undefined;
  const from = monthOf(start);
  const count = monthsBetween(from, monthOf(end)) + 1;
  const before = shareOfMonth(start) - 1 / Number(lastDayOf(from).slice(8, 10));
  const passed = (index: number): number => (index === count - 1 ? count - 1 + shareOfMonth(end) : index + 1) - before;
  const duration = passed(count - 1);
  return { from, cumulative: Array.from({ length: count }, (_, index) => Math.round((budget * passed(index)) / duration)) };
};

/** The last month of a plan. */
export const lastMonthOf = ({ from, cumulative }: PlannedCurve): string => addMonths(from, cumulative.length - 1);

/** PD, planned duration, in months: the number of periods of the plan. */
export const plannedDuration = ({ cumulative }: PlannedCurve): number => cumulative.length;

/** Budget that the plan sums to: its last cumulative value. */
export const plannedTotal = ({ cumulative }: PlannedCurve): number => cumulative.at(-1) ?? 0;

/** AT, actual time: months from the beginning of the plan's first month to the end of the day; the month of the day counts pro rata, and time before the plan is 0. */
export const actualTime = ({ from }: PlannedCurve, day: string): number =>
  dayNumber(day) < dayNumber(`${from}-01`) ? 0 : monthsBetween(from, monthOf(day)) + shareOfMonth(day);

/** PV at the end of a day, in minor units: whole months in full, the month of the day pro rata; 0 before the plan and its total after it. */
export const plannedValueOn = (curve: PlannedCurve, day: string): number => {
  const time = actualTime(curve, day);
  const whole = Math.floor(time);
  const before = whole === 0 ? 0 : (curve.cumulative[Math.min(whole, curve.cumulative.length) - 1] ?? 0);
  const next = curve.cumulative[whole];
  return next === undefined ? plannedTotal(curve) : Math.round(before + (next - before) * (time - whole));
};
