/** Geometry of a Gantt chart: one row a task on one scale of working days, with its float as a thin line. Built once as SVG. */

/** What the chart needs of a task, in working days from the start. */
export interface GanttTask {
  readonly id: string;
  readonly earlyStart: number;
  readonly earlyFinish: number;
  readonly lateFinish: number;
  readonly critical: boolean;
  /** Work done, in per cent. */
  readonly progress: number | undefined;
}

/** Where a label stands. */
export interface GanttLabel {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** A task in its place. */
export interface GanttRow {
  readonly id: string;
  readonly critical: boolean;
  /** Where the row begins; the label stands between here and the bar, over its start, or where that is far to the right, over its end. */
  readonly top: number;
  readonly label: GanttLabel;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  /** Length of the part that is done; 0 where nothing is, or nothing is known. */
  readonly done: number;
  /** End of the float; undefined without. */
  readonly floatEnd: number | undefined;
}

/** A milestone in its place. */
export interface GanttMark {
  readonly id: string;
  readonly top: number;
  readonly label: GanttLabel;
  readonly y: number;
  readonly x: number;
}

/** The chart in user units. */
export interface Gantt {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly barHeight: number;
  readonly ticks: readonly { readonly x: number; readonly day: number }[];
  readonly rows: readonly GanttRow[];
  readonly marks: readonly GanttMark[];
}

const width = 720;
const margin = 8;
const top = 26;
const rowHeight = 36;
const barHeight = 10;
const mostTicks = 10;

const labelOver = (start: number, end: number): GanttLabel =>
  start < width * 0.55 ? { x: start, anchor: 'start' } : { x: Math.max(end, width * 0.55), anchor: 'end' };

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A step of 1, 2 or 5 times a power of ten (never below 1) that divides a span into at most ten parts. */
const stepOf = (span: number): number => {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, span) / mostTicks)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => span / step <= mostTicks) ?? 10 * power;
};

/** The chart of some tasks in the order given, and below them milestones; undefined where there is nothing to draw, or it takes no time. */
export const gantt = (
  tasks: readonly GanttTask[],
  milestones: readonly { readonly id: string; readonly earliest: number }[] = [],
): Gantt | undefined => {
  const end = Math.max(0, ...tasks.map(({ lateFinish }) => lateFinish), ...milestones.map(({ earliest }) => earliest));
  if (tasks.length === 0 || end === 0) return undefined;
  const x = (day: number): number => rounded(margin + (day / end) * (width - 2 * margin));
  const step = stepOf(end);
  const rowTop = (index: number): number => top + index * rowHeight;
  return {
    width,
    top,
    barHeight,
    height: rowTop(tasks.length + milestones.length) + 4,
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => ({ day: index * step, x: x(index * step) })),
    rows: tasks.map(({ id, earlyStart, earlyFinish, lateFinish, critical, progress }, index) => {
      const length = rounded(Math.max(2, x(earlyFinish) - x(earlyStart)));
      return {
        id,
        critical,
        top: rowTop(index),
        label: labelOver(x(earlyStart), x(lateFinish)),
        y: rowTop(index) + 20,
        x: x(earlyStart),
        width: length,
        done: rounded((length * (progress ?? 0)) / 100),
        floatEnd: lateFinish > earlyFinish ? x(lateFinish) : undefined,
      };
    }),
    marks: milestones.map(({ id, earliest }, index) => ({
      id,
      x: x(earliest),
      label: labelOver(x(earliest) - 6, x(earliest) + 6),
      top: rowTop(tasks.length + index),
      y: rowTop(tasks.length + index) + 25,
    })),
  };
};
