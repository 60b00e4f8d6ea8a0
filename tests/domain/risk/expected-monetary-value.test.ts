import { describe, expect, it } from 'vitest';
import { expectedCost, expectedMonetaryValue, expectedSum } from '#domain/risk/expected-monetary-value.ts';
import { anOffice, today } from '../../builders.ts';

describe('published expected monetary values', () => {
  it.each([
    ['gristprojectmanagement.us: 20 % of 10,000', 0.2, 10_000, 2_000],
    ['open-exam-prep.com, PMI-RMP 5.2: vendor delay', 0.3, 50_000, 15_000],
    ['open-exam-prep.com, PMI-RMP 5.2: early finish', 0.4, 20_000, 8_000],
    ['open-exam-prep.com, PMI-RMP 5.2: rework', 0.1, 200_000, 20_000],
    ['freepmptests.com: supplier delay', 0.2, 50_000, 10_000],
    ['PMI library 3490: rain at the event', 0.8, 30_000, 24_000],
  ] as const)('%s', (_, probability, cost, value) => {
    expect(expectedMonetaryValue(probability, cost)).toBeCloseTo(value, 9);
  });
});

describe('the expected cost of a risk', () => {
  const office = anOffice();

  it('has a range by lowest and highest cost, exact to the cent', () => {
    expect(expectedCost(office, { probability: 0.4, cost: { min: 60_000, likely: 140_000, max: 260_000 } }, today)).toEqual({
      likely: 5_600_000,
      min: 2_400_000,
      max: 10_400_000,
      why: undefined,
    });
  });

  it('is unknown, not 0, without probability, cost or exchange rate, and says which', () => {
    expect(expectedCost(office, { cost: { likely: 1 } }, today).why).toBe('no-probability');
    expect(expectedCost(office, { probability: 0.5, cost: { min: 10 } }, today)).toEqual({
      likely: undefined,
      min: 500,
      max: undefined,
      why: 'no-cost',
    });
    expect(expectedCost(office, { probability: 0.5, cost: { likely: { amount: 1, currency: 'USD' } } }, today).why).toBe(
      'no-exchange-rate',
    );
  });

  it('of a risk that cannot happen is 0, which is known', () => {
    expect(expectedCost(office, { probability: 0, cost: { likely: 100 } }, today)).toMatchObject({ likely: 0, why: undefined });
  });
});

describe('the expected cost of many risks', () => {
  const office = anOffice();
  const cost = (probability: number | undefined, ...[min, likely, max]: readonly (number | undefined)[]) =>
    expectedCost(office, { probability, cost: { min, likely, max } }, today);

  it('sums what is known and says how many are not', () => {
    expect(expectedSum([cost(0.5, 10, 20, 40), cost(0.1, 0, 100, 200), cost(undefined, 1, 2, 3)])).toEqual({
      likely: { amount: 2_000, known: 2, of: 3 },
      range: { min: 500, max: 4_000 },
    });
  });

  it('has a range only where every part of the sum has one', () => {
    expect(expectedSum([cost(0.5, 10, 20, 40), cost(0.5, undefined, 20, 40)]).range).toBeUndefined();
    expect(expectedSum([]).range).toBeUndefined();
  });
});
