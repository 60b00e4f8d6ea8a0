import { describe, expect, it } from 'vitest';
import { benefitFormulas, riskFormulas } from '#domain/formulas/benefits-and-risk.ts';
import { businessCaseFormulas } from '#domain/formulas/business-case.ts';
import { words } from '#i18n/words.ts';

const formulas = [...businessCaseFormulas, ...benefitFormulas, ...riskFormulas];
const resultOf = (id: string) => formulas.find((formula) => formula.id === id)?.example.results.map(({ value }) => value);

describe('formulas of business case, benefits and risk', () => {
  it('have words in both languages, and no words without a formula', () => {
    const ids = formulas.map(({ id }) => id).sort();
    for (const language of ['en', 'de'] as const) expect(Object.keys(words(language).formulasMoney).sort()).toEqual(ids);
  });

  it('show in their examples what was published', () => {
    expect(resultOf('net-present-value')?.[0]).toBeCloseTo(122.89, 2);
    expect(resultOf('internal-rate-of-return')?.map((rate) => Math.round(Number(rate) * 1e4) / 1e4)).toEqual([-0.6789, -0.0833]);
    expect(resultOf('modified-internal-rate-of-return')?.[0]).toBeCloseTo(-0.03909, 5);
    expect(resultOf('discounted-payback')?.[0]).toBeCloseTo(1.96, 2);
    expect(resultOf('return-on-investment')).toEqual([0.5]);
    expect(resultOf('expected-monetary-value')).toEqual([15_000]);
    expect(resultOf('risk-exposure')).toEqual([20, 'red']);
  });
});
