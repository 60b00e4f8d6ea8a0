/** Geometry of a sparkline: the course of one figure, as large as a word. A value that is not known is a gap, never 0. */
import { colourTrend } from './colour-trend.ts';
import type { TrendSign } from './colour-trend.ts';
import type { Drawing, DrawnPath } from './drawing.ts';

/** How large it is, and the value that a thin line marks, such as 1 for an index. */
export interface SparklineFrame {
  readonly width?: number;
  readonly height?: number;
  readonly reference?: number | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const margin = 2.5;
const round = (value: number): number => Math.round(value * 10) / 10;
const dot = ({ x, y }: Point, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** Values that follow one another without a gap. */
const runsOf = (points: readonly (Point | undefined)[]): readonly (readonly Point[])[] =>
  points.reduce<readonly (readonly Point[])[]>(
    (runs, point) => (point === undefined ? [...runs, []] : [...runs.slice(0, -1), [...(runs.at(-1) ?? []), point]]),
    [[]],
  );

/** The drawing of a course, oldest first; undefined where no value is known. A flat course lies in the middle; a value alone between gaps is a dot. */
export const sparkline = (
  values: readonly (number | undefined)[],
  { width = 64, height = 18, reference }: SparklineFrame = {},
): Drawing | undefined => {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  const range = [...known, ...(reference === undefined ? [] : [reference])];
  const [low, high] = [Math.min(...range), Math.max(...range)];
  const x = (index: number): number =>
    round(values.length === 1 ? width / 2 : margin + (index * (width - 2 * margin)) / (values.length - 1));
  const y = (value: number): number =>
    round(high === low ? height / 2 : height - margin - ((value - low) * (height - 2 * margin)) / (high - low));
  const points = values.map((value, index) => (value === undefined ? undefined : { x: x(index), y: y(value) }));
  const runs = runsOf(points);
  const last = points.findLast((point) => point !== undefined);
  const line = runs
    .filter(({ length }) => length > 1)
    .map((run) => `M${run.map((point) => `${point.x} ${point.y}`).join('L')}`)
    .join('');
  const alone = runs.flatMap((run) => (run.length === 1 ? run : [])).filter((point) => point !== last);
  const paths: readonly DrawnPath[] = [
    ...(reference === undefined ? [] : [{ kind: 'spark-reference', d: `M0 ${y(reference)}H${width}` }]),
    ...(line === '' ? [] : [{ kind: 'spark-line', d: line }]),
    ...alone.map((point) => ({ kind: 'spark-dot', d: dot(point, 1) })),
    ...(last === undefined ? [] : [{ kind: 'spark-end', d: dot(last, 2) }]),
  ];
  return { width, height, paths };
};

/** A trend of colours as such a drawing; undefined where no report stated a colour. */
export const trendDrawing = (points: readonly TrendSign[]): Drawing | undefined => {
  const trend = colourTrend(points);
  return trend === undefined
    ? undefined
    : {
        width: trend.width,
        height: trend.height,
        paths: [{ kind: 'trend-line', d: trend.line }, ...trend.signs.map(({ colour, shape }) => ({ kind: `sign ${colour}`, d: shape }))],
      };
};
