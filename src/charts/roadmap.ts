/**
 * Geometry of the roadmap. From left to right everything is a share of the width, so that one drawing fits every zoom and screen; downwards it is counted in rows,
 * which the style sheet makes as high as it makes the rows of the table.
 */
import { addMonths, dayNumber, monthsFrom } from '#domain/time/calendar.ts';

/** What the chart needs of a project. Days as text. */
export interface RoadmapItem {
  readonly planned: { readonly start: string | undefined; readonly end: string | undefined };
  readonly start: string | undefined;
  readonly hasStarted: boolean;
  readonly end: string | undefined;
}

/** A stretch from left to right, in per cent of the width (`12.5%`). */
export interface Stretch {
  readonly x1: string;
  readonly x2: string;
}

/** The bars of a project; what is undefined is not drawn. */
export interface RoadmapBars {
  readonly planned: Stretch | undefined;
  /** From the actual start to the day. */
  readonly done: Stretch | undefined;
  /** What is still to come, up to the planned end. */
  readonly ahead: Stretch | undefined;
  /** Beyond the planned end. */
  readonly late: Stretch | undefined;
}

/** A label of the time axis. */
export interface RoadmapTick {
  readonly x: string;
  /** Of a year `2026`, of a quarter or month `2026-04`. */
  readonly label: string;
}

/** The time axis. */
export interface RoadmapScale {
  readonly x: (day: string) => string;
  readonly years: readonly RoadmapTick[];
  readonly quarters: readonly RoadmapTick[];
  readonly months: readonly RoadmapTick[];
  readonly asOf: string;
  /** The same as a share of 1. */
  readonly asOfShare: number;
  readonly isAsOfRight: boolean;
  /** Width in pixels that each zoom asks for at least. */
  readonly widths: { readonly whole: number; readonly year: number; readonly quarter: number };
}

const pixels = { whole: 30, year: 96, quarter: 330 } as const;

const per = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;
const quarterStart = (day: string): string =>
  `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}`;

/** The axis over whole quarters that hold both days. */
export const roadmapScale = ({ from, to }: { readonly from: string; readonly to: string }, asOf: string): RoadmapScale => {
  const first = quarterStart(from);
  const months = monthsFrom(first, addMonths(quarterStart(to), 2));
  const [start, end] = [dayNumber(`${first}-01`), dayNumber(`${addMonths(quarterStart(to), 3)}-01`)];
  const share = (day: string): number => (dayNumber(day) - start) / (end - start);
  const tick = (month: string): RoadmapTick => ({ label: month, x: per(share(`${month}-01`)) });
  const quarters = months.filter((_, index) => index % 3 === 0);
  return {
    x: (day) => per(Math.min(1, Math.max(0, share(day)))),
    months: months.map(tick),
    quarters: quarters.map(tick),
    years: quarters
      .filter((month, index) => index === 0 || month.endsWith('-01'))
      .map((month) => ({ ...tick(month), label: month.slice(0, 4) })),
    asOf: per(share(asOf)),
    asOfShare: Math.round(share(asOf) * 10_000) / 10_000,
    isAsOfRight: share(asOf) > 0.7,
    widths: { whole: quarters.length * pixels.whole, year: quarters.length * pixels.year, quarter: quarters.length * pixels.quarter },
  };
};

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/** The bars of a project on a scale. */
export const roadmapBars = ({ planned, start, hasStarted, end }: RoadmapItem, { x }: RoadmapScale, asOf: string): RoadmapBars => {
  const stretch = (from: string | undefined, to: string | undefined): Stretch | undefined =>
    from === undefined || to === undefined || from >= to ? undefined : { x1: x(from), x2: x(to) };
  if (start === undefined || end === undefined) return { planned: undefined, done: undefined, ahead: undefined, late: undefined };
  const limit = planned.end === undefined ? end : earlier(planned.end, end);
  const doneTo = hasStarted ? later(start, earlier(asOf, end)) : start;
  return {
    planned: stretch(planned.start, planned.end),
    done: stretch(start, earlier(doneTo, limit)),
    ahead: stretch(later(start, doneTo), limit),
    late: stretch(later(start, limit), end),
  };
};

/** Heights in rem: of the row of a project, of the heading of a group, and in a row of the plan, the bar, the arrows that lead to it and the milestones. The style sheet has the first two as well. */
export const roadmapHeights = { row: 3.25, heading: 2.25, plan: 0.8, bar: 1.5, arrow: 2, milestones: 2.5 } as const;

/** Tops of rows in rem, by project, when groups with so many projects stand one below the other, each under its heading. */
export const roadmapTops = (groups: readonly (readonly { readonly id: string }[])[]): ReadonlyMap<string, number> => {
  const tops = new Map<string, number>();
  let top = 0;
  for (const group of groups) {
    top += roadmapHeights.heading;
    for (const { id } of group) {
      tops.set(id, top);
      top += roadmapHeights.row;
    }
  }
  return tops;
};

/** A dependency to be drawn. */
export interface RoadmapLink {
  readonly from: string;
  readonly to: string;
  readonly delivered: string | undefined;
  readonly needBy: string | undefined;
}

/** A line with an elbow: down or up at the day of delivery, then to the day on which it is needed. */
export interface RoadmapElbow {
  readonly x1: string;
  readonly x2: string;
  readonly y1: string;
  readonly y2: string;
  /** `late` comes after the day on which it is needed: the arrow points back in time. `unknown`: only that day is known, and the line stands there. */
  readonly state: 'in-time' | 'late' | 'unknown';
}

const rem = (value: number): string => `${String(Math.round(value * 100) / 100)}rem`;

/** Dependencies on a scale; left out is what has no day at all, and what leads to a project that is not drawn. */
export const roadmapElbows = (
  links: readonly RoadmapLink[],
  tops: ReadonlyMap<string, number>,
  { x }: RoadmapScale,
): readonly RoadmapElbow[] =>
  links.flatMap(({ from, to, delivered, needBy }) => {
    const [start, end] = [tops.get(from), tops.get(to)];
    const day = delivered ?? needBy;
    if (start === undefined || end === undefined || day === undefined) return [];
    return [
      {
        x1: x(day),
        x2: x(needBy ?? day),
        y1: rem(start + roadmapHeights.milestones),
        y2: rem(end + roadmapHeights.arrow),
        state: delivered === undefined || needBy === undefined ? 'unknown' : delivered > needBy ? 'late' : 'in-time',
      },
    ];
  });
