/** Colours of a project dimension by dimension: stated beside computed, with the reports before. */
import { trendLength } from '#domain/projects/trend.ts';
import type { Colour, Dimension } from '#domain/projects/trend.ts';
import type { ComputedColour } from '#domain/colours/colour.ts';
import { computedDimensions } from '#domain/value/standing.ts';
import type { ComputedDimension, Standing } from '#domain/value/standing.ts';
import type { Localised } from '#schemas/shared.ts';

/** A dimension, or all of them together. */
export type RowDimension = 'overall' | Dimension;

/** The dimensions in the order in which they are shown. */
export const rowDimensions: readonly RowDimension[] = ['overall', 'schedule', 'cost', 'risk', 'benefits', 'scope', 'quality', 'resources'];

/** Both colours at one report. */
export interface ColourPoint {
  readonly name: string;
  readonly month: string;
  /** Undefined where the report says nothing of the dimension. */
  readonly stated: Colour | undefined;
  /** Undefined where nothing computes the dimension. */
  readonly computed: Colour | undefined;
}

/** One dimension. */
export interface ColourRow {
  readonly dimension: RowDimension;
  readonly stated: Colour | undefined;
  readonly comment: Localised | undefined;
  /** Undefined for scope, quality and resources: no record holds what they could be computed from. */
  readonly computed: ComputedColour | undefined;
  /** Both colours at the report before; undefined for the first. */
  readonly before: ColourPoint | undefined;
  /** The last twelve reports, oldest first, each on its own data date. */
  readonly trend: readonly ColourPoint[];
  /** Whether the stated colour is better than the computed one, in a dimension where that counts. */
  readonly isBetterStated: boolean;
}

const isComputed = (dimension: RowDimension): dimension is ComputedDimension => computedDimensions.some((one) => one === dimension);

const computedIn = (standing: Standing, dimension: RowDimension): ComputedColour | undefined =>
  isComputed(dimension) ? standing.computed[dimension] : undefined;

const pointOf = (standing: Standing, dimension: RowDimension): readonly ColourPoint[] =>
  standing.report === undefined
    ? []
    : [
        {
          name: standing.report.name,
          month: standing.report.month,
          stated: standing.stated[dimension],
          computed: computedIn(standing, dimension)?.colour,
        },
      ];

const commentOn = ({ report }: Standing, dimension: RowDimension): Localised | undefined => {
  const data = report?.report.data;
  return dimension === 'overall' ? data?.overall.comment : data?.dimensions?.[dimension]?.comment;
};

/** Colours of a standing. `history` is the project at each report up to and including the standing's own, oldest first. */
export const colourRows = (standing: Standing, history: readonly Standing[]): readonly ColourRow[] =>
  rowDimensions.map((dimension) => {
    const points = history.flatMap((at) => pointOf(at, dimension));
    return {
      dimension,
      stated: standing.stated[dimension],
      comment: commentOn(standing, dimension),
      computed: computedIn(standing, dimension),
      before: points.at(-2),
      trend: points.slice(-trendLength),
      isBetterStated: isComputed(dimension) && standing.betterStated.includes(dimension),
    };
  });
