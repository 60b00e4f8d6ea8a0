/** Formulas of business cases. Their examples are computed by the functions that compute the figures. */
import { internalRatesOfReturn } from '#domain/money/internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from '#domain/money/modified-internal-rate-of-return.ts';
import { netPresentValue } from '#domain/money/net-present-value.ts';
import { discountedPayback, payback } from '#domain/money/payback.ts';
import { benefitCostRatio, returnOnInvestment } from '#domain/money/return-on-investment.ts';
import { simplePayback, valueInYear } from '#domain/money/portfolio-return.ts';
import type { ExampleValue, Formula } from './formula.ts';

const principles = 'R. Brealey, S. Myers, F. Allen, Principles of Corporate Finance';

const flowsOf = (flows: readonly number[]): readonly ExampleValue[] =>
  flows.map((value, index) => ({ symbol: `CF${String(index)}`, value, unit: 'money' }));

const rate = (value: number): ExampleValue => ({ symbol: 'r', value, unit: 'share' });

const fiveYears = [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000];
const twoRates = [-100, 100, 0, -7];
const financed = [-100, 50, -60, 70];
const fourInflows = [-5_200, 2_800, 3_700, 5_100, 4_300];
const spent = [100_000, 20_000, 20_000];
const brought = [0, 90_000, 90_000];

/** Net present value to benefit–cost ratio. */
export const businessCaseFormulas: readonly Formula[] = [
  {
    id: 'net-present-value',
    group: 'business-case',
    symbol: 'NPV',
    expression: 'Σ CFₜ ÷ (1 + r)^t',
    unit: 'money',
    source: `${principles}; HM Treasury, The Green Book. Example: tests of numpy-financial`,
    example: {
      inputs: [...flowsOf(fiveYears), rate(0.05)],
      results: [{ symbol: 'NPV', value: netPresentValue(0.05, fiveYears), unit: 'money' }],
    },
  },
  {
    id: 'internal-rate-of-return',
    group: 'business-case',
    symbol: 'IRR',
    expression: 'Σ CFₜ ÷ (1 + IRR)^t = 0,  −99 % < IRR < 1000 %',
    unit: 'share',
    source: `${principles}; all roots by Descartes’ rule of signs (G. Collins, A. Akritas, 1976). Example: tests of numpy-financial`,
    example: {
      inputs: flowsOf(twoRates),
      results: internalRatesOfReturn(twoRates).rates.map((value, index) => ({ symbol: `IRR${String(index + 1)}`, value, unit: 'share' })),
    },
  },
  {
    id: 'modified-internal-rate-of-return',
    group: 'business-case',
    symbol: 'MIRR',
    expression: '(FV(CF⁺) ÷ PV(CF⁻))^(1 ÷ n) − 1',
    unit: 'share',
    source: `${principles}. Example: documentation of numpy-financial`,
    example: {
      inputs: [...flowsOf(financed), { symbol: 'r(CF⁻)', value: 0.1, unit: 'share' }, { symbol: 'r(CF⁺)', value: 0.12, unit: 'share' }],
      results: [{ symbol: 'MIRR', value: modifiedInternalRateOfReturn(financed, 0.1, 0.12), unit: 'share' }],
    },
  },
  {
    id: 'return-on-investment',
    group: 'business-case',
    symbol: 'ROI',
    expression: '(Σ B − Σ C) ÷ Σ C',
    unit: 'share',
    source: 'J. Phillips, P. Phillips, Show Me the Money. Example: calculatorcollection.org, project ROI',
    example: {
      inputs: [
        { symbol: 'Σ C', value: 80_000, unit: 'money' },
        { symbol: 'Σ B', value: 120_000, unit: 'money' },
      ],
      results: [{ symbol: 'ROI', value: returnOnInvestment(80_000, 120_000), unit: 'share' }],
    },
  },
  {
    id: 'benefit-cost-ratio',
    group: 'business-case',
    symbol: 'BCR',
    expression: 'Σ Bₜ ÷ (1 + r)^t  ÷  Σ Cₜ ÷ (1 + r)^t',
    unit: 'index',
    source: 'HM Treasury, The Green Book; US Office of Management and Budget, Circular A-94',
    example: {
      inputs: [
        ...spent.map((value, index): ExampleValue => ({ symbol: `C${String(index)}`, value, unit: 'money' })),
        ...brought.map((value, index): ExampleValue => ({ symbol: `B${String(index)}`, value, unit: 'money' })),
        rate(0.05),
      ],
      results: [{ symbol: 'BCR', value: benefitCostRatio(0.05, spent, brought), unit: 'index' }],
    },
  },
  {
    id: 'payback',
    group: 'business-case',
    symbol: 'PB',
    expression: 'k + |Σₜ≤ₖ CFₜ| ÷ CFₖ₊₁',
    unit: 'years',
    source: principles,
    example: { inputs: flowsOf(fourInflows), results: [{ symbol: 'PB', value: payback(fourInflows), unit: 'years' }] },
  },
  {
    id: 'discounted-payback',
    group: 'business-case',
    symbol: 'DPB',
    expression: 'PB of CFₜ ÷ (1 + r)^t',
    unit: 'years',
    source: `${principles}. Example: justaaa.com/finance/28200`,
    example: {
      inputs: [...flowsOf(fourInflows), rate(0.14)],
      results: [{ symbol: 'DPB', value: discountedPayback(0.14, fourInflows), unit: 'years' }],
    },
  },
  {
    id: 'portfolio-return',
    group: 'business-case',
    symbol: 'NPV(Y)',
    expression: 'NPV × (1 + r)^(Y − Y₀)',
    unit: 'money',
    source: `${principles}; HM Treasury, The Green Book`,
    example: {
      inputs: [
        { symbol: 'NPV', value: 200_000, unit: 'money' },
        rate(0.05),
        { symbol: 'Y', value: '2026', unit: 'day' },
        { symbol: 'Y₀', value: '2024', unit: 'day' },
      ],
      results: [{ symbol: 'NPV(Y)', value: valueInYear(200_000, 0.05, 2024, 2026), unit: 'money' }],
    },
  },
  {
    id: 'simple-payback',
    group: 'business-case',
    symbol: 'SPB',
    expression: 'C ÷ B',
    unit: 'years',
    source: principles,
    example: {
      inputs: [
        { symbol: 'C', value: 620_000, unit: 'money' },
        { symbol: 'B', value: 86_000, unit: 'money' },
      ],
      results: [{ symbol: 'SPB', value: simplePayback(620_000, 86_000), unit: 'years' }],
    },
  },
];
