/** What moved between two status reports: stated colours and the forecast end, where both state them. */
import type { DataOf } from '#schemas/index.ts';
import { dimensions } from './trend.ts';
import type { Dimension } from './trend.ts';

/** What a report states that can move. */
export type Stated = Pick<DataOf<'status'>, 'overall' | 'dimensions' | 'forecastEnd'>;

/** One value that is another than in the report before. */
export interface Moved {
  /** `overall`, a dimension, or `forecastEnd`. */
  readonly what: 'overall' | Dimension | 'forecastEnd';
  readonly from: string;
  readonly to: string;
}

/** What moved, overall first, the forecast last. */
export const movedBetween = (before: Stated, now: Stated): readonly Moved[] => {
  const pairs: readonly (readonly [what: Moved['what'], from: string | undefined, to: string | undefined])[] = [
    ['overall', before.overall.rag, now.overall.rag],
    ...dimensions.map((dimension) => [dimension, before.dimensions?.[dimension]?.rag, now.dimensions?.[dimension]?.rag] as const),
    ['forecastEnd', before.forecastEnd, now.forecastEnd],
  ];
  return pairs.flatMap(([what, from, to]) => (from === undefined || to === undefined || from === to ? [] : [{ what, from, to }]));
};
