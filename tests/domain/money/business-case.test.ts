import { describe, expect, it } from 'vitest';
import { businessCaseFigures, caseDiscountRate, caseNetPresentValue, caseTiming, caseYears } from '#domain/money/business-case.ts';
import { anOffice, anOrganisation, aRecord, today } from '../../builders.ts';
import type { DataOf } from '#schemas/index.ts';

type BusinessCase = NonNullable<DataOf<'projects'>['businessCase']>;

const office = anOffice(
  anOrganisation({ discountRate: 0.05, rates: [{ currency: 'CHF', day: '2026-01-01', rate: 1.1 }] }),
  aRecord('roles', 'pm', { title: 'PM' }),
);
const withoutRate = anOffice();
const figures = (cashflows: BusinessCase['cashflows'], more: Partial<BusinessCase> = {}, of = office) =>
  businessCaseFigures(of, today, { businessCase: { year0: 2026, cashflows, ...more } });
const yearsOf = (cashflows: BusinessCase['cashflows']) => caseYears(office, today, { businessCase: { year0: 2026, cashflows } });

describe('the figures of a business case', () => {
  it('hold the value that is also computed alone, with the same reason where it is not known', () => {
    const cases: readonly BusinessCase['cashflows'][] = [
      [
        { year: 2026, cost: 100 },
        { year: 2027, benefit: 210 },
      ],
      [{ year: 2026 }],
      [],
    ];
    for (const cashflows of cases) {
      for (const of of [office, withoutRate]) {
        const alone = caseNetPresentValue(of, today, { businessCase: { year0: 2026, cashflows } });
        expect(alone).toEqual(figures(cashflows, {}, of).netPresentValue);
      }
    }
    expect(caseNetPresentValue(office, today, { businessCase: { year0: 2026, cashflows: cases[0] ?? [] } }).value).toBeCloseTo(100, 2);
  });

  it('come from its cash flows, in units of money', () => {
    const flows = [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000].map((net, index) =>
      net < 0 ? { year: 2026 + index, cost: -net } : { year: 2026 + index, benefit: net },
    );
    const result = figures(flows);
    expect(result.netPresentValue.value).toBeCloseTo(122.89, 2);
    expect(result.internalRatesOfReturn.value).toHaveLength(1);
    expect(result.returnOnInvestment.value).toBeCloseTo(0.2, 12);
    expect(result.paybackYears.value).toBeCloseTo(4.5, 12);
    expect(result.discountedPaybackYears.value).toBeCloseTo(4.97, 2);
    expect(result.benefitCostRatio.value).toBeCloseTo(1 + 122.894855 / 15_000, 8);
    expect(result.modifiedInternalRateOfReturn.value).toBeGreaterThan(0.05);
  });

  it('are unknown without a business case, and say so', () => {
    for (const figure of Object.values(businessCaseFigures(office, today, {}))) {
      expect(figure).toEqual({ value: undefined, why: 'no-business-case' });
    }
  });

  it('need a discount rate only where they discount', () => {
    const result = figures(
      [
        { year: 2026, cost: 100 },
        { year: 2027, benefit: 150 },
      ],
      {},
      withoutRate,
    );
    expect(result.netPresentValue).toEqual({ value: undefined, why: 'no-discount-rate' });
    expect(result.modifiedInternalRateOfReturn.why).toBe('no-discount-rate');
    expect(result.discountedPaybackYears.why).toBe('no-discount-rate');
    expect(result.benefitCostRatio.why).toBe('no-discount-rate');
    expect(result.internalRatesOfReturn.value?.[0]).toBeCloseTo(0.5, 12);
    expect(result.returnOnInvestment.value).toBe(0.5);
    expect(result.paybackYears.value).toBeCloseTo(2 / 3, 12);
  });

  it('say why a formula gives no number', () => {
    expect(figures([{ year: 2026, cost: 100 }])).toMatchObject({
      netPresentValue: { value: -100 },
      internalRatesOfReturn: { value: undefined, why: 'no-rate' },
      modifiedInternalRateOfReturn: { why: 'no-cost-or-benefit' },
      returnOnInvestment: { value: -1 },
      paybackYears: { why: 'no-benefit' },
    });
    expect(
      figures([
        { year: 2026, cost: 100 },
        { year: 2027, benefit: 50 },
      ]).paybackYears.why,
    ).toBe('never-paid-back');
    expect(figures([{ year: 2026, benefit: 100 }])).toMatchObject({
      returnOnInvestment: { why: 'no-cost' },
      benefitCostRatio: { why: 'no-cost' },
    });
  });

  it('fall at the start of a year unless the case says otherwise', () => {
    const flows = [{ year: 2026, benefit: 105 }];
    expect(figures(flows).netPresentValue.value).toBe(105);
    expect(figures(flows, { timing: 'end' }).netPresentValue.value).toBeCloseTo(100, 12);
    expect(caseTiming({})).toBe('start');
  });

  it('use the discount rate of the case before that of the organisation', () => {
    expect(caseDiscountRate(office, { businessCase: { year0: 2026, cashflows: [], discountRate: 0.08 } })).toBe(0.08);
    expect(caseDiscountRate(office, { businessCase: { year0: 2026, cashflows: [] } })).toBe(0.05);
    expect(caseDiscountRate(withoutRate, {})).toBeUndefined();
  });
});

describe('the years of a business case', () => {
  it('are whole from the first on: a year without entry has no flow, one side given means none of the other', () => {
    expect(
      yearsOf([
        { year: 2028, benefit: 74 },
        { year: 2026, cost: 100 },
      ]).value,
    ).toEqual([
      { year: 2026, cost: 10_000, benefit: 0, net: -10_000 },
      { year: 2027, cost: 0, benefit: 0, net: 0 },
      { year: 2028, cost: 0, benefit: 7_400, net: 7_400 },
    ]);
  });

  it('add two entries of a year, and convert at the rate of the day', () => {
    expect(
      yearsOf([
        { year: 2026, cost: 1 },
        { year: 2026, cost: { amount: 10, currency: 'CHF' } },
      ]).value?.[0]?.cost,
    ).toBe(1_200);
  });

  it('are unknown where an entry gives neither, lies before the first year, or has no exchange rate; the year is named', () => {
    expect(yearsOf([{ year: 2026, cost: 1 }, { year: 2027 }])).toEqual({ value: undefined, why: 'no-amount', year: 2027 });
    expect(yearsOf([{ year: 2025, cost: 1 }])).toEqual({ value: undefined, why: 'before-first-year', year: 2025 });
    expect(yearsOf([{ year: 2026, cost: { amount: 1, currency: 'USD' } }])).toMatchObject({ why: 'no-exchange-rate', year: 2026 });
    expect(yearsOf([])).toEqual({ value: undefined, why: 'no-cash-flows', year: undefined });
  });
});
