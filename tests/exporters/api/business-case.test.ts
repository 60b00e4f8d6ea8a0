import { describe, expect, it } from 'vitest';
import { businessCaseObject } from '#exporters/api/business-case.ts';
import { anOffice, anOrganisation, today } from '../../builders.ts';

const office = anOffice(anOrganisation({ discountRate: 0.05 }));

describe('a business case as data', () => {
  it('gives each figure, and every rate of return', () => {
    const cashflows = [
      { year: 2026, cost: 100 },
      { year: 2027, benefit: 100 },
      { year: 2029, cost: 7 },
    ];
    const object = businessCaseObject(office, today, { businessCase: { year0: 2026, cashflows } });
    expect(object?.internalRatesOfReturn?.map((rate) => Math.round(rate * 1e4) / 1e4)).toEqual([-0.6789, -0.0833]);
    expect(object).toMatchObject({
      discountRate: 0.05,
      timing: 'start',
      cashFlows: [{ year: 2026, net: -100 }, { year: 2027 }, { year: 2028, net: 0 }, { year: 2029, net: -7 }],
      paybackYears: undefined,
      why: { paybackYears: { reason: 'never-paid-back' } },
    });
  });

  it('has no rate, rather than an unknown one, where the flows have none', () => {
    const businessCase = { year0: 2026, cashflows: [{ year: 2026, cost: 100 }] };
    expect(businessCaseObject(office, today, { businessCase })).toMatchObject({ internalRatesOfReturn: [], netPresentValue: -100 });
  });

  it('is unknown where an amount is, with the year to blame, and absent without a business case', () => {
    const businessCase = { year0: 2026, cashflows: [{ year: 2026 }] };
    expect(businessCaseObject(office, today, { businessCase })).toMatchObject({
      netPresentValue: undefined,
      internalRatesOfReturn: undefined,
      cashFlows: undefined,
      why: { netPresentValue: { reason: 'no-amount', year: 2026 } },
    });
    expect(businessCaseObject(office, today, {})).toBeUndefined();
  });
});
