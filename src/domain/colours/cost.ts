/** The computed colour of cost: from the cost index, the overrun of the estimate, and the variance as the US Federal IT Dashboard counts it. */
import type { Figures } from '#domain/value/figures.ts';
import { minus, ratio, sizeOf } from '#domain/value/known.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { colourAtLeast, colourAtMost, colourBy } from './colour.ts';
import type { ComputedColour } from './colour.ts';
import type { Thresholds } from './thresholds.ts';

const colourOfBucket = { low: 'green', medium: 'amber', high: 'red' } as const;

/** Overrun = (EAC − BAC) ÷ |BAC|, as a share of 1; negative = below budget. The size of the budget divides: of one that is below 0, more cost is worse too. */
export const budgetOverrun = (figures: Pick<Figures, 'varianceAtCompletion' | 'budgetAtCompletion'>): number | undefined =>
  ratio(minus(0, figures.varianceAtCompletion), sizeOf(figures.budgetAtCompletion));

/** Cheaper than planned is no reason for amber: the bucket counts where the variance is negative. */
const federalColour = (share: number | undefined, bucket: Figures['federal.costBucket']): Colour =>
  share === undefined || bucket === undefined ? 'not-assessed' : share >= 0 ? 'green' : colourOfBucket[bucket];

/** Colour of cost. */
export const costColour = (figures: Figures, thresholds: Thresholds): ComputedColour => {
  const overrun = budgetOverrun(figures);
  return colourBy([
    {
      rule: 'cost-performance-index',
      colour: colourAtLeast(figures.costPerformanceIndex, thresholds.costPerformanceIndex),
      inputs: { costPerformanceIndex: figures.costPerformanceIndex },
      limits: thresholds.costPerformanceIndex,
    },
    {
      rule: 'budget-overrun',
      colour: colourAtMost(overrun, thresholds.budgetOverrun),
      inputs: {
        overrun,
        estimateAtCompletion: figures['estimateAtCompletion.chosen'],
        budgetAtCompletion: figures.budgetAtCompletion,
      },
      limits: thresholds.budgetOverrun,
    },
    {
      rule: 'federal-cost-variance',
      colour: federalColour(figures['federal.costVarianceShare'], figures['federal.costBucket']),
      inputs: { costVarianceShare: figures['federal.costVarianceShare'] },
      limits: undefined,
    },
  ]);
};
