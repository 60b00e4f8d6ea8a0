/** Formulas of capacity. Their examples are computed by the functions that compute the figures. */
import { capacityGap, utilisation } from '#domain/capacity/capacity.ts';
import type { Formula } from './formula.ts';

const inputs = [
  { symbol: 'D', value: 4.5, unit: 'number' },
  { symbol: 'C', value: 4, unit: 'number' },
] as const;

/** Gap and utilisation of a role in a month. */
export const capacityFormulas: readonly Formula[] = [
  {
    id: 'capacity-gap',
    group: 'capacity',
    symbol: 'D − C',
    expression: 'D − C',
    unit: 'number',
    source:
      'Project Management Institute, The Standard for Portfolio Management, 4th edition, portfolio capacity and capability management',
    example: { inputs, results: [{ symbol: 'D − C', value: capacityGap(4.5, 4), unit: 'number' }] },
  },
  {
    id: 'capacity-utilisation',
    group: 'capacity',
    symbol: 'D ÷ C',
    expression: 'D ÷ C',
    unit: 'share',
    source:
      'Project Management Institute, The Standard for Portfolio Management, 4th edition, portfolio capacity and capability management',
    example: { inputs, results: [{ symbol: 'D ÷ C', value: utilisation(4.5, 4), unit: 'share' }] },
  },
];
