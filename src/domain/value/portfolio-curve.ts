/**
 * The S-curve of the portfolio: planned, earned and spent value of the running projects, cumulative at the end of each month, and the way to their estimate.
 * The set of projects is that of the day, so that no line falls because a project ended.
 */
import type { Office } from '#domain/office/office.ts';
import { addMonths, daysBetween, lastDayOf, monthOf, monthsFrom } from '#domain/time/calendar.ts';
import type { Known } from './known.ts';
import { lastMonthOf, plannedValueOn } from './planned-value.ts';
import type { PlannedCurve } from './planned-value.ts';
import { isRunning, rollUp } from './roll-up.ts';
import { portfolioStandings, standingHistory } from './standing.ts';
import type { Standing } from './standing.ts';

/** The end of a month; sums in units of the organisation's currency. */
export interface CurvePoint {
  readonly month: string;
  /** Projects in the sums of the month: those whose earned value and cost were known at its end; later all of them. */
  readonly counted: number;
  /** By the plans that are in force on the data date. */
  readonly plannedValue: Known;
  readonly earnedValue: Known;
  readonly actualCost: Known;
  /** From the cost so far to the estimate at completion, evenly up to the expected end of each project. Undefined before the last month that is over. */
  readonly forecast: Known;
}

/** Why the curve leaves a running project out: a base value, or the estimate, or the expected end is not known. */
export type CurveGap = 'base-values' | 'estimate' | 'end';

/** The curve, of which projects, and which are left out. */
export interface PortfolioCurve {
  /** Oldest first; empty where no project has all that it takes. */
  readonly points: readonly CurvePoint[];
  /** The last month that is over. */
  readonly month: string;
  readonly included: readonly string[];
  readonly leftOut: readonly { readonly project: string; readonly why: CurveGap }[];
}

/** Months before and after the data date that the curve shows at most. */
const mostMonths = { before: 24, after: 36 } as const;

interface Course {
  readonly id: string;
  readonly plan: PlannedCurve;
  readonly estimate: number;
  readonly end: string;
  /** What it had earned and spent at the end of a month that is over, and what was planned up to the day of that report; undefined where no report told both. */
  readonly at: (month: string) => { readonly planned: number; readonly earned: number; readonly spent: number } | undefined;
}

/** By the newest report up to the end of the month, as it stands on the data date. Nothing before the plan begins; unknown from then on until a report tells. */
const valuesAt = (history: readonly Standing[], plan: PlannedCurve, month: string): ReturnType<Course['at']> => {
  const past = history.findLast(({ dataDate }) => dataDate <= lastDayOf(month));
  if (past === undefined) return month < plan.from ? { planned: 0, earned: 0, spent: 0 } : undefined;
  const { earnedValue, actualCost } = past.figures;
  const planned = plannedValueOn(plan, past.dataDate) / 100;
  return earnedValue === undefined || actualCost === undefined ? undefined : { planned, earned: earnedValue, spent: actualCost };
};

const courseOf = (office: Office, standing: Standing): Course | CurveGap => {
  const { figures, facts, project } = standing;
  const plan = facts.plan.value;
  const estimate = figures['estimateAtCompletion.chosen'];
  const end = facts.statedForecastEnd.value ?? figures.forecastEnd;
  if (plan === undefined) return 'base-values';
  if (estimate === undefined) return 'estimate';
  if (end === undefined) return 'end';
  const history = standingHistory(office, project, standing.asOf);
  const known = new Map<string, ReturnType<Course['at']>>();
  const at: Course['at'] = (month) => {
    if (!known.has(month)) known.set(month, valuesAt(history, plan, month));
    return known.get(month);
  };
  return { id: project.id, plan, estimate, end, at };
};

/** Sum to the minor unit; undefined of nothing. */
const sum = (values: readonly number[]): Known =>
  values.length === 0 ? undefined : values.reduce((all, value) => all + Math.round(value * 100), 0) / 100;

/** Cost at the end of a month to come: the straight way from what is spent to the estimate. */
const forecastAt = ({ estimate, end, at }: Course, last: string, month: string): readonly number[] => {
  const spent = at(last)?.spent;
  if (spent === undefined) return [];
  const start = lastDayOf(last);
  const length = daysBetween(start, end);
  const passed = month === last ? 0 : length <= 0 ? 1 : Math.min(1, daysBetween(start, lastDayOf(month)) / length);
  return [spent + (estimate - spent) * passed];
};

const monthsOf = (courses: readonly Course[], last: string): readonly string[] => {
  const first = courses.map(({ plan }) => plan.from).sort()[0] ?? last;
  const end = courses
    .flatMap((course) => [lastMonthOf(course.plan), monthOf(course.end)])
    .sort()
    .at(-1);
  const from = [first, addMonths(last, -mostMonths.before)].sort().at(-1) ?? last;
  const to = [end ?? last, addMonths(last, mostMonths.after)].sort()[0] ?? last;
  return monthsFrom(from < last ? from : last, to > last ? to : last);
};

const pointOf = (courses: readonly Course[], last: string, month: string): CurvePoint => {
  const isPast = month <= last;
  const counted = isPast ? courses.filter(({ at }) => at(month) !== undefined) : courses;
  const told = isPast ? counted.flatMap(({ at }) => at(month) ?? []) : [];
  return {
    month,
    counted: counted.length,
    plannedValue: sum(
      isPast ? told.map(({ planned }) => planned) : counted.map(({ plan }) => plannedValueOn(plan, lastDayOf(month)) / 100),
    ),
    earnedValue: sum(told.map(({ earned }) => earned)),
    actualCost: sum(told.map(({ spent }) => spent)),
    forecast: month < last ? undefined : sum(courses.flatMap((course) => forecastAt(course, last, month))),
  };
};

const isNothing = (value: Known): boolean => value === undefined || value === 0;

/** Without the months before anything was planned, earned or spent by the projects that tell. */
const begun = (points: readonly CurvePoint[]): readonly CurvePoint[] => {
  const first = points.findIndex((point) => ![point.plannedValue, point.earnedValue, point.actualCost].every(isNothing));
  return points.slice(Math.max(0, first));
};

const curveOf = (office: Office, asOf: string): PortfolioCurve => {
  const last = lastDayOf(monthOf(asOf)) === asOf ? monthOf(asOf) : addMonths(monthOf(asOf), -1);
  const running = portfolioStandings(office, asOf).filter(isRunning);
  const known = new Set(rollUp(running).included);
  const found = running.map((standing) => ({
    project: standing.project.id,
    course: known.has(standing.project.id) ? courseOf(office, standing) : ('base-values' as const),
  }));
  const courses = found.flatMap(({ course }) => (typeof course === 'string' ? [] : [course]));
  return {
    points: begun(courses.length === 0 ? [] : monthsOf(courses, last).map((month) => pointOf(courses, last, month))),
    month: last,
    included: courses.map(({ id }) => id),
    leftOut: found.flatMap(({ project, course }) => (typeof course === 'string' ? [{ project, why: course }] : [])),
  };
};

/** The curve as of a day. Computed once an office and day. */
export const portfolioCurve = (office: Office, asOf: string): PortfolioCurve =>
  office.once(`portfolio-curve/${asOf}`, () => curveOf(office, asOf));
