/** Geometry of stated over computed colours: two rows of signs, one column a report, with a tie where the stated one is better. */
import { signShapes } from './colour-trend.ts';
import type { TrendSign } from './colour-trend.ts';

type Colour = NonNullable<TrendSign['colour']>;

/** Both colours at one report; undefined where there is none. */
export interface StripPoint {
  readonly stated: TrendSign['colour'];
  readonly computed: TrendSign['colour'];
}

/** The strip in user units. */
export interface ColourStrip {
  readonly width: number;
  readonly height: number;
  readonly signs: readonly { readonly colour: Colour; readonly shape: string }[];
  /** Between the two signs of a report that was stated better than it computed. */
  readonly ties: string;
}

const step = 11;
const rows = { stated: 6, computed: 20 } as const;
const rank: Readonly<Record<Colour, number | undefined>> = { green: 0, amber: 1, red: 2, 'not-assessed': undefined };

const isBetter = ({ stated, computed }: StripPoint): boolean => {
  const [left, right] = [stated, computed].map((colour) => (colour === undefined ? undefined : rank[colour]));
  return left !== undefined && right !== undefined && left < right;
};

/** The strip of some reports, oldest first; undefined where none has a colour. Without computed colours it has one row. */
export const colourStrip = (points: readonly StripPoint[]): ColourStrip | undefined => {
  const at = (index: number): number => 6 + index * step;
  const signs = points.flatMap((point, index) =>
    (['stated', 'computed'] as const).flatMap((row) => {
      const colour = point[row];
      return colour === undefined ? [] : [{ colour, shape: signShapes[colour](at(index), rows[row]) }];
    }),
  );
  if (signs.length === 0) return undefined;
  return {
    width: points.length * step + 1,
    height: points.some(({ computed }) => computed !== undefined) ? 26 : 12,
    signs,
    ties: points.flatMap((point, index) => (isBetter(point) ? [`M${String(at(index))} 10V16`] : [])).join(''),
  };
};
