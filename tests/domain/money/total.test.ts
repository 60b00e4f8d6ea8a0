import { describe, expect, it } from 'vitest';
import { minorUnitsOn, totalOf } from '#domain/money/total.ts';

const euro = {
  currency: 'EUR',
  rates: [
    { currency: 'CHF', day: '2026-01-01', rate: 1.05 },
    { currency: 'CHF', day: '2026-07-01', rate: 1.1 },
  ],
};

describe('a sum of money', () => {
  it('is exact to the cent', () => {
    expect(totalOf([0.1, 0.2, 0.3], '2026-11-15', euro).amount).toBe(0.6);
  });

  it('counts what is known, and takes nothing for 0', () => {
    expect(totalOf([100, undefined, 0], '2026-11-15', euro)).toEqual({ amount: 100, known: 2, of: 3 });
    expect(totalOf([undefined], '2026-11-15', euro)).toEqual({ amount: undefined, known: 0, of: 1 });
    expect(totalOf([], '2026-11-15', euro).amount).toBeUndefined();
  });

  it('converts at the newest rate of the day', () => {
    expect(minorUnitsOn({ amount: 100, currency: 'CHF' }, '2026-06-30', euro)).toBe(10_500);
    expect(minorUnitsOn({ amount: 100, currency: 'CHF' }, '2026-07-01', euro)).toBe(11_000);
  });

  it('leaves out an amount without a rate', () => {
    expect(minorUnitsOn({ amount: 100, currency: 'CHF' }, '2025-12-31', euro)).toBeUndefined();
    expect(totalOf([{ amount: 1, currency: 'USD' }, 2], '2026-11-15', euro)).toEqual({ amount: 2, known: 1, of: 2 });
  });
});
