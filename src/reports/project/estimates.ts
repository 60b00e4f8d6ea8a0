/** The estimates at completion of a project side by side: the lowest, the highest, and the one that counts. */
import type { FigureId, Figures } from '#domain/value/figures.ts';

/** The ways to estimate the total cost, in the order in which they are shown. */
export const estimateIds = [
  'estimateAtCompletion.remainingAtPlan',
  'estimateAtCompletion.typical',
  'estimateAtCompletion.scheduleAndCost',
  'estimateAtCompletion.weighted',
  'estimateAtCompletion.bottomUp',
] as const satisfies readonly FigureId[];

/** One of the ways to estimate. */
export type EstimateId = (typeof estimateIds)[number];

/** The span of the estimates that are known; money in units of the organisation's currency. */
export interface EstimateRange {
  readonly lowest: { readonly id: EstimateId; readonly value: number };
  readonly highest: { readonly id: EstimateId; readonly value: number };
  /** The one that counts; undefined where neither it nor the project's own estimate is known. */
  readonly chosen: { readonly id: EstimateId; readonly value: number } | undefined;
}

/** The range of the estimates; undefined where none is known. */
export const estimateRange = (figures: Figures): EstimateRange | undefined => {
  const known = estimateIds.flatMap((id) => {
    const value = figures[id];
    return value === undefined ? [] : [{ id, value }];
  });
  const [first] = known;
  if (first === undefined) return undefined;
  const total = figures['estimateAtCompletion.chosen'];
  const counting =
    figures['estimateAtCompletion.bottomUp'] === undefined ? 'estimateAtCompletion.typical' : 'estimateAtCompletion.bottomUp';
  return {
    lowest: known.reduce((least, one) => (one.value < least.value ? one : least), first),
    highest: known.reduce((most, one) => (one.value > most.value ? one : most), first),
    chosen: total === undefined ? undefined : { id: counting, value: total },
  };
};
