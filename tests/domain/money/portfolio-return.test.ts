import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseValueIn, portfolioReturn, simplePayback, valueInYear } from '#domain/money/portfolio-return.ts';
import { anOffice, today } from '../../builders.ts';

const office = anOffice();
const early = {
  businessCase: {
    year0: 2024,
    discountRate: 0.1,
    timing: 'start' as const,
    cashflows: [
      { year: 2024, cost: 1000 },
      { year: 2025, benefit: 1320 },
    ],
  },
};
const late = { businessCase: { year0: 2026, discountRate: 0.1, cashflows: [{ year: 2026, cost: 500, benefit: 800 }] } };
const silent = {};

describe('the value of money in another year', () => {
  it('grows by the rate for each year that it is carried forward', () => {
    expect(valueInYear(100, 0.1, 2024, 2026)).toBeCloseTo(121, 10);
    expect(valueInYear(121, 0.1, 2026, 2024)).toBeCloseTo(100, 10);
  });

  it('is not known without value or rate', () => {
    expect(valueInYear(undefined, 0.1, 2024, 2026)).toBeUndefined();
    expect(valueInYear(100, undefined, 2024, 2026)).toBeUndefined();
  });

  it('comes back to itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.integer({ min: 2000, max: 2040 }),
        (value, rate, year) => {
          const there = valueInYear(value, rate, 2020, year);
          expect(valueInYear(there, rate, year, 2020)).toBeCloseTo(value, 2);
        },
      ),
    );
  });
});

describe('the return of several business cases', () => {
  it('adds their values in the money of one year, not those of their own first years', () => {
    // Of its first year 2024 the early case is worth −1000 + 1320/1.1 = 200, and 242 in the money of 2026.
    expect(caseValueIn(office, today, early, 2024)).toBe(20_000);
    expect(caseValueIn(office, today, early, 2026)).toBe(24_200);
    const together = portfolioReturn(office, today, [early, late], 2026);
    expect(together.netPresentValue).toEqual({ amount: 24_200 + 30_000, known: 2, of: 2 });
    expect(together.returnOnInvestment).toBeCloseTo((2120 - 1500) / 1500, 10);
  });

  it('counts what is not known, and says why', () => {
    const together = portfolioReturn(office, today, [late, silent], 2026);
    expect(together.cost).toEqual({ amount: 50_000, known: 1, of: 2 });
    expect(together.unknown).toEqual([{ index: 1, why: 'no-business-case' }]);
  });

  it('is unknown where no case is', () => {
    const none = portfolioReturn(office, today, [silent], 2026);
    expect([none.netPresentValue.amount, none.returnOnInvestment]).toEqual([undefined, undefined]);
  });
});

describe('simple payback', () => {
  it('is cost divided by the benefit of a year', () => {
    expect(simplePayback(900, 300)).toBe(3);
  });

  it('is unknown without benefit', () => {
    expect([simplePayback(900, 0), simplePayback(900, undefined), simplePayback(undefined, 300)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
