/** Formulas of benefits and risks. Their examples are computed by the functions that compute the figures. */
import { benefitRealisation } from '#domain/benefits/realisation.ts';
import { partialSum } from '#domain/money/partial-sum.ts';
import { expectedMonetaryValue } from '#domain/risk/expected-monetary-value.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { Formula } from './formula.ts';

/** Realisation and worth of benefits. */
export const benefitFormulas: readonly Formula[] = [
  {
    id: 'benefit-realisation',
    group: 'benefits',
    symbol: 'BR',
    expression: '(M − S) ÷ (T − S)',
    unit: 'share',
    source: 'Project Management Institute, Benefits Realization Management: A Practice Guide, 2019',
    example: {
      inputs: [
        { symbol: 'S', value: 27, unit: 'number' },
        { symbol: 'T', value: 6, unit: 'number' },
        { symbol: 'M', value: 12, unit: 'number' },
      ],
      results: [{ symbol: 'BR', value: benefitRealisation(27, 6, 12), unit: 'share' }],
    },
  },
  {
    id: 'portfolio-benefit',
    group: 'benefits',
    symbol: 'Σ BR × W',
    expression: 'Σ BRᵢ × Wᵢ,  i ∈ money',
    unit: 'money',
    source:
      'Infrastructure and Projects Authority (UK), Guide for Effective Benefits Management: cash-releasing and non-cash-releasing benefits',
    example: {
      inputs: [
        { symbol: 'BR₁', value: 0.75, unit: 'share' },
        { symbol: 'W₁', value: 200_000, unit: 'money' },
        { symbol: 'BR₂', value: undefined, unit: 'share' },
        { symbol: 'W₂', value: 90_000, unit: 'money' },
      ],
      results: [{ symbol: 'Σ BR × W', value: partialSum([0.75 * 200_000, undefined]).amount, unit: 'money' }],
    },
  },
];

/** Exposure and expected cost of risks. */
export const riskFormulas: readonly Formula[] = [
  {
    id: 'risk-exposure',
    group: 'risk',
    symbol: 'L × I',
    expression: 'L × I',
    unit: 'number',
    source: 'European Commission, PM² Project Management Methodology Guide 3.1, risk management',
    example: {
      inputs: [
        { symbol: 'L', value: 4, unit: 'number' },
        { symbol: 'I', value: 5, unit: 'number' },
      ],
      results: [
        { symbol: 'L × I', value: exposure({ likelihood: 4, impact: 5 }), unit: 'number' },
        { symbol: 'L × I', value: riskZone(exposure({ likelihood: 4, impact: 5 })), unit: 'level' },
      ],
    },
  },
  {
    id: 'expected-monetary-value',
    group: 'risk',
    symbol: 'EMV',
    expression: 'p × C',
    unit: 'money',
    source: 'PMI, PMBOK Guide, 6th edition, 11.4.2. Example: open-exam-prep.com, PMI-RMP 5.2',
    example: {
      inputs: [
        { symbol: 'p', value: 0.3, unit: 'share' },
        { symbol: 'C', value: 50_000, unit: 'money' },
      ],
      results: [{ symbol: 'EMV', value: expectedMonetaryValue(0.3, 50_000), unit: 'money' }],
    },
  },
];
