/** Geometry of a project's milestones in time: one row a milestone, one scale for all, built once as SVG. */

import { dayNumber } from '#domain/time/calendar.ts';

/** What the chart needs of a milestone; days as text. */
export interface TimelineItem {
  readonly id: string;
  readonly planned: string;
  readonly forecast: string | undefined;
  readonly actual: string | undefined;
}

/** A milestone with its places on the scale. */
export interface TimelineRow {
  readonly id: string;
  /** Where the row begins; the label stands between here and the signs. */
  readonly top: number;
  readonly y: number;
  readonly planned: number;
  readonly forecast: number | undefined;
  readonly actual: number | undefined;
}

/** Lines at the first days of years, halves, quarters or months, whichever leaves room for their labels. */
export interface TimelineTick {
  readonly x: number;
  readonly month: string;
  readonly isYear: boolean;
}

/** The chart in user units. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly TimelineTick[];
  readonly asOf: number;
}

const rowHeight = 38;
const top = 34;
const margin = 14;
const steps = [1, 3, 6, 12, 24, 60] as const;
const mostTicks = 9;

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthOfIndex = (index: number): string => `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The chart of some milestones with the line of the data date; undefined where there are none. */
export const milestoneTimeline = (items: readonly TimelineItem[], asOf: string, width = 640): Timeline | undefined => {
  const days = items.flatMap(({ planned, forecast, actual }) => [planned, forecast, actual]).filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const all = [...days, asOf].sort();
  const first = dayNumber(all[0] ?? asOf);
  const last = Math.max(first + 30, dayNumber(all.at(-1) ?? asOf));
  const scale = (day: string): number => rounded(margin + ((dayNumber(day) - first) / (last - first)) * (width - 2 * margin));
  const from = monthIndex(all[0] ?? asOf);
  const to = monthIndex(all.at(-1) ?? asOf);
  const step = steps.find((months) => (to - from) / months <= mostTicks) ?? 120;
  const ticks: TimelineTick[] = [];
  for (let index = Math.ceil((from + 1) / step) * step; index <= to; index += step) {
    ticks.push({ x: scale(`${monthOfIndex(index)}-01`), month: monthOfIndex(index), isYear: index % 12 === 0 });
  }
  return {
    width,
    top,
    ticks,
    height: top + items.length * rowHeight + 6,
    asOf: scale(asOf),
    rows: items.map(({ id, planned, forecast, actual }, index) => ({
      id,
      top: top + index * rowHeight,
      y: top + index * rowHeight + 26,
      planned: scale(planned),
      forecast: forecast === undefined ? undefined : scale(forecast),
      actual: actual === undefined ? undefined : scale(actual),
    })),
  };
};
