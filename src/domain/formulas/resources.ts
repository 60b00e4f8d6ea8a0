/** Formulas of applications, technology and licences. Their examples are computed by the functions that compute the figures. */
import { licenceBalance } from '#domain/resources/licence-balance.ts';
import { supportDistance } from '#domain/resources/support-end.ts';
import { timeQuadrant } from '#domain/resources/time-quadrant.ts';
import type { Formula } from './formula.ts';

/** Quadrant, distance to the end of support, licence balance. */
export const resourceFormulas: readonly Formula[] = [
  {
    id: 'time-quadrant',
    group: 'resources',
    symbol: 'TIME',
    expression: 'B ≥ b, F ≥ f',
    unit: 'level',
    source: 'Gartner, TIME model of application portfolio management (tolerate, invest, migrate, eliminate)',
    example: {
      inputs: [
        { symbol: 'B', value: 66, unit: 'number' },
        { symbol: 'F', value: 16, unit: 'number' },
        { symbol: 'b', value: 50, unit: 'number' },
        { symbol: 'f', value: 50, unit: 'number' },
      ],
      results: [
        {
          symbol: 'TIME',
          value: timeQuadrant({ businessValue: 66, technicalFit: 16 }, { businessValue: 50, technicalFit: 50 }),
          unit: 'level',
        },
      ],
    },
  },
  {
    id: 'support-distance',
    group: 'resources',
    symbol: 'S − d',
    expression: 'S − d',
    unit: 'days',
    source: 'Days of the end of support as vendors publish them, collected at endoflife.date',
    example: {
      inputs: [
        { symbol: 'S', value: '2027-01-12', unit: 'day' },
        { symbol: 'd', value: '2026-11-15', unit: 'day' },
      ],
      results: [{ symbol: 'S − d', value: supportDistance('2027-01-12', '2026-11-15'), unit: 'days' }],
    },
  },
  {
    id: 'licence-balance',
    group: 'resources',
    symbol: 'E − max(D, U)',
    expression: 'E − max(D, U)',
    unit: 'number',
    source: 'ISO/IEC 19770-1, IT asset management: reconciliation of entitlements and use',
    example: {
      inputs: [
        { symbol: 'E', value: 160, unit: 'number' },
        { symbol: 'D', value: 168, unit: 'number' },
        { symbol: 'U', value: 131, unit: 'number' },
      ],
      results: [{ symbol: 'E − max(D, U)', value: licenceBalance({ entitled: 160, deployed: 168, used: 131 }).balance, unit: 'number' }],
    },
  },
];
