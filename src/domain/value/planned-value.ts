/** The plan of a baseline as a curve: planned value per month, and cumulative at the end of each. Money in minor units. */
import { addMonths, daysBetween, lastDayOf, monthOf, monthsBetween } from '#domain/time/calendar.ts';

/** Planned value over the months of a plan, without gaps. */
export interface PlannedCurve {
  /** First month. */
  readonly from: string;
  /** Planned value up to the end of each month, from the first on; never empty. */
  readonly cumulative: readonly number[];
  /** First and last day of the work: the first and the last month count from and up to them. Undefined where whole months are meant. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Share of a month that has passed at the end of a day, above 0 and up to 1. */
export const shareOfMonth = (day: string): number => Number(day.slice(8, 10)) / Number(lastDayOf(monthOf(day)).slice(8, 10));

/** Share of the planned days of a month that has passed at the end of a day, from 0 to 1: in the first month of a plan from its start on, in the last up to its end. */
const shareOfPeriod = ({ start, end }: PlannedCurve, day: string): number => {
  const month = monthOf(day);
  const first = start !== undefined && monthOf(start) === month ? start : `${month}-01`;
  const last = end !== undefined && monthOf(end) === month && end >= first ? end : lastDayOf(month);
  return Math.min(1, Math.max(0, (daysBetween(first, day) + 1) / (daysBetween(first, last) + 1)));
};

/** The curve of amounts per month, of work from one day to another; a month between two others that names no amount has none planned. Undefined where there is no amount. */
export const curveOf = (
  amounts: readonly { readonly month: string; readonly amount: number }[],
  start?: string,
  end?: string,
): PlannedCurve | undefined => {
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
  return { from, start, end, cumulative: perMonth.map((amount) => (sum += amount)) };
};

/** A budget spread evenly: the same amount each whole month, and its share of a month for the first and the last. Undefined where the end comes before the start. */
export const linearCurve = (budget: number, start: string, end: string): PlannedCurve | undefined => {
  if (daysBetween(start, end) < 0) return undefined;
  const from = monthOf(start);
  const count = monthsBetween(from, monthOf(end)) + 1;
  const before = shareOfMonth(start) - 1 / Number(lastDayOf(from).slice(8, 10));
  const passed = (index: number): number => (index === count - 1 ? count - 1 + shareOfMonth(end) : index + 1) - before;
  const duration = passed(count - 1);
  return { from, start, end, cumulative: Array.from({ length: count }, (_, index) => Math.round((budget * passed(index)) / duration)) };
};

/** The last month of a plan. */
export const lastMonthOf = ({ from, cumulative }: PlannedCurve): string => addMonths(from, cumulative.length - 1);

/** PD, planned duration, in months: the number of periods of the plan. */
export const plannedDuration = ({ cumulative }: PlannedCurve): number => cumulative.length;

/** Budget that the plan sums to: its last cumulative value. */
export const plannedTotal = ({ cumulative }: PlannedCurve): number => cumulative.at(-1) ?? 0;

/** AT, actual time: months from the beginning of the plan's first month to the end of the day; the month of the day counts pro rata of its planned days, and time before the plan is 0. */
export const actualTime = (curve: PlannedCurve, day: string): number =>
  monthOf(day) < curve.from ? 0 : monthsBetween(curve.from, monthOf(day)) + shareOfPeriod(curve, day);

/** PV at the end of a day, in minor units: whole months in full, the month of the day pro rata; 0 before the plan and its total after it. */
export const plannedValueOn = (curve: PlannedCurve, day: string): number => {
  const time = actualTime(curve, day);
  const whole = Math.floor(time);
  const before = whole === 0 ? 0 : (curve.cumulative[Math.min(whole, curve.cumulative.length) - 1] ?? 0);
  const next = curve.cumulative[whole];
  return next === undefined ? plannedTotal(curve) : Math.round(before + (next - before) * (time - whole));
};
