/** Geometry of a trend of stated colours: one sign a report, the better the higher. */

/** A stated colour, as the trend hands it over; undefined where a report said nothing. */
export interface TrendSign {
  readonly colour: 'green' | 'amber' | 'red' | 'not-assessed' | undefined;
}

/** A sign in its place, with the path of its shape: circle, triangle, square, ring as everywhere. */
export interface PlacedSign {
  readonly colour: NonNullable<TrendSign['colour']>;
  readonly x: number;
  readonly y: number;
  readonly shape: string;
}

/** The chart in user units. */
export interface ColourTrend {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  readonly signs: readonly PlacedSign[];
}

const step = 10;
const height = 26;
const level = { green: 5, amber: 13, red: 21, 'not-assessed': 13 } as const;

/** Shapes of the colours, around a point: the same signs as everywhere. */
export const signShapes = {
  green: (x: number, y: number) => `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`,
  amber: (x: number, y: number) => `M${x} ${y - 3.4}L${x + 3.6} ${y + 2.8}H${x - 3.6}Z`,
  red: (x: number, y: number) => `M${x - 2.8} ${y - 2.8}h5.6v5.6h-5.6Z`,
  'not-assessed': (x: number, y: number) => `M${x - 2.5} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z`,
} as const;

/** The chart of a trend, oldest first; undefined where no report stated a colour. */
export const colourTrend = (points: readonly TrendSign[]): ColourTrend | undefined => {
  const signs = points.flatMap(({ colour }, index): PlacedSign[] => {
    if (colour === undefined) return [];
    const x = 5 + index * step;
    const y = level[colour];
    return [{ colour, x, y, shape: signShapes[colour](x, y) }];
  });
  if (signs.length === 0) return undefined;
  return {
    width: points.length * step,
    height,
    signs,
    line: signs.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
  };
};
