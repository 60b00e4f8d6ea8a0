/** Geometry of a milestone trend chart: the day of a statement from left to right, the expected day upwards, both on one scale, with the diagonal on which they meet. */
import { dayNumber } from '#domain/time/calendar.ts';

/** The course of one milestone. */
export interface TrendCourse {
  readonly id: string;
  readonly statements: readonly { readonly day: string; readonly expected: string; readonly kind: 'planned' | 'forecast' | 'reached' }[];
}

/** A line in its place. */
export interface TrendLine {
  readonly id: string;
  /** Which of the shapes and dashes it has: 0 to 7. */
  readonly look: number;
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly shape: string; readonly isReached: boolean }[];
  /** Where its number stands. */
  readonly label: { readonly x: number; readonly y: number };
}

/** The chart in user units. */
export interface TrendChart {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly { readonly x: number; readonly month: string }[];
  readonly rows: readonly { readonly y: number; readonly month: string }[];
  readonly diagonal: string;
  readonly lines: readonly TrendLine[];
}

const width = 720;
const left = 78;
const right = 690;
const top = 14;
const bottom = 400;
const steps = [1, 2, 3, 6, 12, 24, 60] as const;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthOfIndex = (index: number): string => `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;

/** The sign of a line at a place: circle, square, diamond, triangle, triangle on its tip, cross, hexagon, flat square. */
export const trendSign = (look: number, x: number, y: number): string => {
  const signs = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`,
    `M${x - 3.6} ${y - 3.6}h7.2v7.2h-7.2Z`,
    `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`,
    `M${x} ${y - 4.6}L${x + 4.8} ${y + 3.6}H${x - 4.8}Z`,
    `M${x} ${y + 4.6}L${x + 4.8} ${y - 3.6}H${x - 4.8}Z`,
    `M${x - 1.6} ${y - 4.6}h3.2v3h3v3.2h-3v3h-3.2v-3h-3v-3.2h3Z`,
    `M${x - 4.6} ${y}l2.3 -4h4.6l2.3 4l-2.3 4h-4.6Z`,
    `M${x - 5} ${y - 2.4}h10v4.8h-10Z`,
  ];
  return signs[look % signs.length] ?? '';
};

/** Signs and dashes that tell lines apart. */
export const trendLooks = 8;

/** Months at whose first day a line of the grid stands, from one day to another, at most so many. */
const months = (from: string, to: string, most: number): readonly string[] => {
  const [first, last] = [monthIndex(from) + 1, monthIndex(to)];
  const step = steps.find((own) => (last - first) / own <= most) ?? 120;
  const found: string[] = [];
  for (let index = Math.ceil(first / step) * step; index <= last; index += step) found.push(monthOfIndex(index));
  return found;
};

/** The chart of milestones with at least two statements; undefined where there are none. */
export const milestoneTrendChart = (courses: readonly TrendCourse[]): TrendChart | undefined => {
  const drawn = courses.filter(({ statements }) => statements.length > 1);
  const said = drawn.flatMap(({ statements }) => statements.map(({ day }) => day)).sort();
  const expected = drawn.flatMap(({ statements }) => statements.map((statement) => statement.expected)).sort();
  const [from, to, lowest, highest] = [said[0], said.at(-1), expected[0], expected.at(-1)];
  if (from === undefined || to === undefined || lowest === undefined || highest === undefined || from === to) return undefined;
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const floor = Math.min(start, dayNumber(lowest));
  const ceiling = Math.max(end, dayNumber(highest));
  const x = (day: number): number => rounded(left + ((day - start) / (end - start)) * (right - 26 - left));
  const y = (day: number): number => rounded(bottom - ((day - floor) / Math.max(1, ceiling - floor)) * (bottom - top));
  const taken: number[] = [];
  const labelY = (wanted: number): number => {
    let place = wanted;
    while (taken.some((other) => Math.abs(other - place) < 13)) place += 13;
    taken.push(place);
    return place;
  };
  return {
    width,
    left,
    right,
    top,
    bottom,
    height: bottom + 30,
    columns: months(from, to, 8).map((month) => ({ month, x: x(dayNumber(`${month}-01`)) })),
    rows: months(lowest < from ? lowest : from, highest, 8).map((month) => ({ month, y: y(dayNumber(`${month}-01`)) })),
    diagonal: `M${String(x(start))} ${String(y(start))}L${String(x(end))} ${String(y(end))}`,
    lines: drawn.map(({ id, statements }, index) => {
      const look = index % trendLooks;
      const points = statements.map(({ day, expected: own, kind }) => {
        const place = { x: x(dayNumber(day)), y: y(dayNumber(own)) };
        return { ...place, shape: trendSign(look, place.x, place.y), isReached: kind === 'reached' };
      });
      const last = points.at(-1) ?? { x: right, y: bottom };
      return {
        id,
        look,
        points,
        path: points.map((point, position) => `${position === 0 ? 'M' : 'L'}${String(point.x)} ${String(point.y)}`).join(''),
        label: { x: rounded(last.x + 8), y: rounded(labelY(last.y + 4)) },
      };
    }),
  };
};
