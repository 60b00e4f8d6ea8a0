/** Geometry of a small histogram with marks: how often which value came out. */

/** A bar: from a value up to another, and how often. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A line at a value, with the row in which its label stands. */
export interface HistogramMark {
  readonly id: string;
  readonly x: number;
  readonly row: number;
  /** Whether the label stands left of the line. */
  readonly isLeft: boolean;
}

/** The chart in user units. */
export interface Histogram {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly isBeyond: boolean;
  }[];
  readonly marks: readonly HistogramMark[];
  /** Values at both ends of the axis. */
  readonly ends: readonly [number, number];
}

const width = 440;
const top = 54;
const bottom = 150;
const height = 172;
const margin = 6;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The chart of some bars with lines at values; bars beyond `limit` are marked. Undefined without bars, and where all runs gave one value. */
export const histogram = (
  bins: readonly HistogramBin[],
  marks: readonly { readonly id: string; readonly value: number }[],
  limit: number,
): Histogram | undefined => {
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined || bins.length < 2) return undefined;
  const values = marks.map(({ value }) => value);
  const from = Math.min(first.from, ...values);
  const to = Math.max(last.to, ...values);
  const most = Math.max(...bins.map(({ count }) => count));
  const x = (value: number): number => rounded(margin + ((value - from) / (to - from)) * (width - 2 * margin));
  return {
    width,
    height,
    top,
    bottom,
    ends: [from, to],
    bars: bins.map((bin) => {
      const size = rounded((bin.count / most) * (bottom - top));
      return {
        x: x(bin.from),
        y: rounded(bottom - size),
        width: rounded(Math.max(1, x(bin.to) - x(bin.from) - 1)),
        height: size,
        isBeyond: (bin.from + bin.to) / 2 > limit,
      };
    }),
    marks: marks.map(({ id, value }, row) => ({ id, row, x: x(value), isLeft: x(value) > width * 0.6 })),
  };
};
