/** Formulas by which candidates are compared. Their examples are computed by the functions that compute the figures. */
import { relativeSpread } from '#domain/selection/cost-spread.ts';
import { weightedScore, weightedShortestJobFirst } from '#domain/selection/score.ts';
import type { ScoringModel } from '#domain/selection/score.ts';
import type { Formula } from './formula.ts';

const range = { min: 1, max: 5 } as const;
/** Three criteria from 1 to 5, the last of which is better when it is less. */
const model: ScoringModel = {
  criteria: [
    { id: 'fit', title: 'fit', weight: 50, direction: 'up', ...range },
    { id: 'urgency', title: 'urgency', weight: 30, direction: 'up', ...range },
    { id: 'effort', title: 'effort', weight: 20, direction: 'down', ...range },
  ],
  wsjf: { value: 'value', urgency: 'urgency', risk: 'risk', size: 'effort' },
};
const scores = { fit: 5, urgency: 3, effort: 4 };

/** Weighted score, weighted shortest job first, and how uncertain a cost is. */
export const selectionFormulas: readonly Formula[] = [
  {
    id: 'weighted-score',
    group: 'selection',
    symbol: 'S',
    expression: 'Σ wᵢ × nᵢ ÷ Σ wᵢ,  nᵢ = (rᵢ − min) ÷ (max − min)  ↑,  1 − (rᵢ − min) ÷ (max − min)  ↓',
    unit: 'share',
    source:
      'P. C. Fishburn, Additive Utilities with Incomplete Product Sets, 1967 (weighted sum model); PMI, The Standard for Portfolio Management',
    example: {
      inputs: [
        { symbol: 'w₁ (↑ 1–5)', value: 50, unit: 'number' },
        { symbol: 'r₁', value: scores.fit, unit: 'number' },
        { symbol: 'w₂ (↑ 1–5)', value: 30, unit: 'number' },
        { symbol: 'r₂', value: scores.urgency, unit: 'number' },
        { symbol: 'w₃ (↓ 1–5)', value: 20, unit: 'number' },
        { symbol: 'r₃', value: scores.effort, unit: 'number' },
      ],
      results: [{ symbol: 'S', value: weightedScore(model, scores), unit: 'share' }],
    },
  },
  {
    id: 'weighted-shortest-job-first',
    group: 'selection',
    symbol: 'WSJF',
    expression: '(V + U + R) ÷ J',
    unit: 'number',
    source: 'D. G. Reinertsen, The Principles of Product Development Flow, 2009; Scaled Agile Framework',
    example: {
      inputs: [
        { symbol: 'V', value: 5, unit: 'number' },
        { symbol: 'U', value: 3, unit: 'number' },
        { symbol: 'R', value: 2, unit: 'number' },
        { symbol: 'J', value: 4, unit: 'number' },
      ],
      results: [{ symbol: 'WSJF', value: weightedShortestJobFirst(model, { value: 5, urgency: 3, risk: 2, effort: 4 }), unit: 'number' }],
    },
  },
  {
    id: 'relative-spread',
    group: 'selection',
    symbol: 'ΔC',
    expression: '(Cmax − Cmin) ÷ C',
    unit: 'share',
    source: 'Range of a three-point estimate, as in AACE International, Recommended Practice 18R-97, Cost Estimate Classification System',
    example: {
      inputs: [
        { symbol: 'Cmin', value: 480_000, unit: 'money' },
        { symbol: 'C', value: 600_000, unit: 'money' },
        { symbol: 'Cmax', value: 780_000, unit: 'money' },
      ],
      results: [{ symbol: 'ΔC', value: relativeSpread(480_000, 600_000, 780_000), unit: 'share' }],
    },
  },
];
