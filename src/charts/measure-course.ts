/** Geometry of the course of a measure: values over time with their targets, on one scale. */

import { dayNumber } from '#domain/time/calendar.ts';

/** A value on a day. */
export interface CourseValue {
  readonly day: string;
  readonly value: number;
}

/** What the chart needs of a measure. */
export interface CourseInput {
  readonly baseline: CourseValue | undefined;
  readonly actuals: readonly CourseValue[];
  readonly targets: readonly CourseValue[];
}

/** A place in the chart. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The chart in user units. */
export interface MeasureCourse {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly levels: readonly { readonly y: number; readonly value: number }[];
  readonly asOf: number;
  /** Through starting value and actuals. */
  readonly line: string;
  /** From the newest of them on through the targets to come. */
  readonly targetLine: string;
  readonly actuals: readonly Place[];
  readonly targets: readonly Place[];
}

const width = 360;
const height = 170;
const left = 52;
const right = 14;
const top = 12;
const bottom = 140;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const pathOf = (places: readonly Place[]): string =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join('');

/** A step of 1, 2 or 5 times a power of ten that divides a span into three to six parts. */
const niceStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / 3));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => span / step <= 6) ?? 10 * power;
};

/** The chart of a measure; undefined where there are fewer than two values to draw. */
export const measureCourse = ({ baseline, actuals, targets }: CourseInput, asOf: string): MeasureCourse | undefined => {
  const measured = [...(baseline === undefined ? [] : [baseline]), ...actuals];
  const all = [...measured, ...targets];
  if (all.length < 2) return undefined;
  const days = [...all.map(({ day }) => day), asOf].map(dayNumber);
  const values = all.map(({ value }) => value);
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const lowest = Math.min(...values);
  const range = Math.max(...values) > lowest ? Math.max(...values) - lowest : Math.max(1, Math.abs(lowest));
  const step = niceStep(range);
  const from = Math.floor((lowest - range * 0.05) / step) * step;
  const to = Math.ceil((Math.max(...values) + range * 0.05) / step) * step;
  const x = (day: string): number => rounded(left + ((dayNumber(day) - first) / span) * (width - left - right));
  const y = (value: number): number => rounded(bottom - ((value - from) / (to - from)) * (bottom - top));
  const place = ({ day, value }: CourseValue): Place => ({ x: x(day), y: y(value) });
  const allDays = [...all.map(({ day }) => day), asOf].sort();
  const firstYear = Number(allDays[0]?.slice(0, 4)) + 1;
  const lastYear = Number(allDays.at(-1)?.slice(0, 4));
  const newest = measured.at(-1);
  const ahead = targets.filter(({ day }) => newest === undefined || day > newest.day);
  return {
    width,
    height,
    left,
    bottom,
    years: Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => ({
      year: firstYear + index,
      x: x(`${String(firstYear + index)}-01-01`),
    })),
    levels: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => ({
      value: Math.round((from + index * step) * 1e6) / 1e6,
      y: y(from + index * step),
    })),
    asOf: x(asOf),
    line: pathOf(measured.map(place)),
    targetLine: ahead.length === 0 ? '' : pathOf([...(newest === undefined ? [] : [newest]), ...ahead].map(place)),
    actuals: measured.map(place),
    targets: targets.map(place),
  };
};
