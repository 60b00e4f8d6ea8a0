/** Geometry of a small S-curve: what was planned, earned and spent up to the end of each month, and the way to the estimate. */

/** Values up to the end of each month; undefined where one is not known. */
export type CurveValues = Readonly<Record<'plannedValue' | 'earnedValue' | 'actualCost' | 'forecast', readonly (number | undefined)[]>>;

/** The drawing in user units. A line that is not known is an empty path. */
export interface SmallCurve {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<keyof CurveValues, string>>;
  /** Right end of each line, for its label; undefined where there is none. */
  readonly ends: Readonly<Record<keyof CurveValues, { readonly x: number; readonly y: number } | undefined>>;
  readonly ticks: readonly { readonly month: string; readonly x: number }[];
  /** Values at which a line runs across, with its place. */
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const [width, height] = [560, 190];
const plot = { left: 4, right: 556, top: 14, bottom: 168 };

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A round number at or above a value: 1, 2 or 5 times a power of ten. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
};

/** The curve of at least two months; undefined where there is nothing above 0 to draw. A gap in the values is a gap in the line. */
export const smallCurve = (months: readonly string[], values: CurveValues): SmallCurve | undefined => {
  const all = Object.values(values).flat();
  const most = all.reduce<number>((highest, value) => Math.max(highest, value ?? 0), 0);
  if (months.length < 2 || most <= 0) return undefined;
  const step = roundUp(most / 4);
  const top = Math.ceil(most / step) * step;
  const x = (index: number): number => rounded(plot.left + (index / (months.length - 1)) * (plot.right - plot.left));
  const y = (value: number): number => rounded(plot.bottom - (Math.max(0, value) / top) * (plot.bottom - plot.top));
  const path = (line: readonly (number | undefined)[]): string =>
    line
      .flatMap((value, index) => (value === undefined ? [] : [`${line[index - 1] === undefined ? 'M' : 'L'}${x(index)} ${y(value)}`]))
      .join('');
  const end = (line: readonly (number | undefined)[]): { readonly x: number; readonly y: number } | undefined => {
    const index = line.findLastIndex((value) => value !== undefined);
    const value = line[index];
    return value === undefined ? undefined : { x: x(index), y: y(value) };
  };
  const each = <T>(make: (line: readonly (number | undefined)[]) => T): Readonly<Record<keyof CurveValues, T>> => ({
    plannedValue: make(values.plannedValue),
    earnedValue: make(values.earnedValue),
    actualCost: make(values.actualCost),
    forecast: make(values.forecast),
  });
  const every = Math.max(1, Math.ceil(months.length / 8));
  return {
    width,
    height,
    plot,
    paths: each(path),
    ends: each(end),
    ticks: months.flatMap((month, index) => (index % every === 0 ? [{ month, x: x(index) }] : [])),
    levels: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({ value: index * step, y: y(index * step) })),
  };
};
