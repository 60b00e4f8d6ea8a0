/** Computed colours: each is the worst of some rules, and each rule says what it looked at. */
import type { Colour } from '#domain/projects/trend.ts';
import type { Limits } from './thresholds.ts';

/** What a rule of a colour looks at. */
export type ColourRule =
  | 'cost-performance-index'
  | 'budget-overrun'
  | 'federal-cost-variance'
  | 'schedule-performance-index-time'
  | 'forecast-slip'
  | 'missed-milestones'
  | 'risk-exposure'
  | 'benefit-realisation'
  | 'dimension'
  | 'report-missing';

/** A rule with its result. */
export interface ColourReason {
  readonly rule: ColourRule;
  /** `not-assessed` where its input is not known. */
  readonly colour: Colour;
  /** What it looked at, by name; undefined where that is not known. */
  readonly inputs: Readonly<Record<string, number | string | undefined>>;
  readonly limits: Limits | undefined;
}

/** A colour and every rule that was asked, the worst first. */
export interface ComputedColour {
  readonly colour: Colour;
  readonly reasons: readonly ColourReason[];
}

const rank: Readonly<Record<Colour, number>> = { red: 3, amber: 2, 'not-assessed': 1, green: 0 };

/** How bad a colour is; not assessed stands between green and amber: it is no good news, and no proof of bad news. */
export const rankOf = (colour: Colour): number => rank[colour];

/** The worst of some colours; not assessed where there is none. Unknown never makes green, and never hides what is known to be amber or red. */
export const worstOf = (colours: readonly Colour[]): Colour =>
  colours.reduce<Colour | undefined>((worst, colour) => (worst === undefined || rank[colour] > rank[worst] ? colour : worst), undefined) ??
  'not-assessed';

/**
 * The colour of a dimension, by its rules: the worst of those that could be assessed. A dimension that no rule could assess is not assessed;
 * a rule without its input is listed and does not count, since the others look at the same thing.
 */
export const colourBy = (reasons: readonly ColourReason[]): ComputedColour => {
  const known = reasons.filter(({ colour }) => colour !== 'not-assessed');
  return { colour: worstOf(known.map(({ colour }) => colour)), reasons: [...reasons].sort((a, b) => rank[b.colour] - rank[a.colour]) };
};

const hair = 1e-12;

/** Colour of an index: the higher the better. A hair of floating point does not decide. */
export const colourAtLeast = (value: number | undefined, { green, amber }: Limits): Colour =>
  value === undefined ? 'not-assessed' : value >= green - hair ? 'green' : value >= amber - hair ? 'amber' : 'red';

/** Colour of a share that is better the lower. */
export const colourAtMost = (value: number | undefined, { green, amber }: Limits): Colour =>
  value === undefined ? 'not-assessed' : value <= green + hair ? 'green' : value <= amber + hair ? 'amber' : 'red';

/** Whether a stated colour is better than the computed one; not where one of them is not assessed. */
export const isBetter = (stated: Colour | undefined, computed: Colour): boolean =>
  stated !== undefined && stated !== 'not-assessed' && computed !== 'not-assessed' && rank[stated] < rank[computed];
