/** Formulas of contracts. Their examples are computed by the functions that compute the figures. */
import { costPerYear } from '#domain/resources/contract-cost.ts';
import { lastDayForNotice } from '#domain/resources/contract-term.ts';
import type { Formula } from './formula.ts';

const threeYears = { start: '2024-02-01', end: '2027-01-31', value: 588_000, noticeDays: 90 };
const cost = costPerYear(threeYears, '2026-11-15', { currency: 'EUR' });

/** Cost a year, last day for notice. */
export const contractFormulas: readonly Formula[] = [
  {
    id: 'contract-cost-per-year',
    group: 'resources',
    symbol: 'C',
    expression: 'V × 12 ÷ m',
    unit: 'money',
    source: 'Annual contract value: total value of the contract, spread evenly over its term',
    example: {
      inputs: [
        { symbol: 'V', value: threeYears.value, unit: 'money' },
        { symbol: 'm', value: 36, unit: 'number' },
      ],
      results: [{ symbol: 'C', value: cost === undefined ? undefined : cost / 100, unit: 'money' }],
    },
  },
  {
    id: 'last-day-for-notice',
    group: 'resources',
    symbol: 'N',
    expression: 'E − n',
    unit: 'day',
    source: 'The contract itself',
    example: {
      inputs: [
        { symbol: 'E', value: threeYears.end, unit: 'day' },
        { symbol: 'n', value: threeYears.noticeDays, unit: 'days' },
      ],
      results: [{ symbol: 'N', value: lastDayForNotice(threeYears), unit: 'day' }],
    },
  },
];
