import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRatesOfReturn } from '#domain/money/internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from '#domain/money/modified-internal-rate-of-return.ts';
import { netPresentValue } from '#domain/money/net-present-value.ts';
import { cumulative, discountedPayback, payback } from '#domain/money/payback.ts';
import { benefitCostRatio, returnOnInvestment } from '#domain/money/return-on-investment.ts';

const flowsOf = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
const rateOf = fc.double({ min: -0.5, max: 1, noNaN: true });
/** One outlay, then nothing but inflows. */
const conventional = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 }))
  .map(([outlay, inflows]) => [-outlay, ...inflows]);

describe('net present value', () => {
  it.each([
    ['formulajs, test NPV: the first flow is discounted too', 'end', 0.1, [-10_000, 2_000, 4_000, 8_000], 1_031.35],
    ['numpy-financial, test_npv', 'start', 0.05, [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000], 122.894855],
    ['pyfian, docstring of npv', 'start', 0.1, [-100, 50, 60], -4.958678],
  ] as const)('%s', (_, timing, rate, flows, value) => {
    expect(netPresentValue(rate, flows, timing)).toBeCloseTo(value, 2);
  });

  it('at mid-year is that of the start, half a year discounted', () => {
    fc.assert(
      fc.property(flowsOf, rateOf, (flows, rate) => {
        const start = netPresentValue(rate, flows, 'start') ?? NaN;
        const size = Math.max(1, ...flows.map(Math.abs)) * 1e6;
        expect(Math.abs((netPresentValue(rate, flows, 'mid') ?? NaN) * (1 + rate) ** 0.5 - start) / size).toBeLessThan(1e-9);
        expect(Math.abs((netPresentValue(rate, flows, 'end') ?? NaN) * (1 + rate) - start) / size).toBeLessThan(1e-9);
      }),
    );
  });

  it('at rate 0 is the plain sum, and grows with the unit of money', () => {
    fc.assert(
      fc.property(flowsOf, rateOf, (flows, rate) => {
        expect(netPresentValue(0, flows)).toBe(flows.reduce((sum, flow) => sum + flow, 0));
        const scaled = netPresentValue(
          rate,
          flows.map((flow) => flow * 4),
        );
        expect(scaled).toBe((netPresentValue(rate, flows) ?? NaN) * 4);
      }),
    );
  });

  it('falls as the rate rises, where an outlay is followed by inflows', () => {
    fc.assert(
      fc.property(conventional, rateOf, rateOf, (flows, a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(netPresentValue(high, flows) ?? NaN).toBeLessThan(netPresentValue(low, flows) ?? NaN);
      }),
    );
  });

  it('is undefined without flows, and at −100 %', () => {
    expect(netPresentValue(0.1, [])).toBeUndefined();
    expect(netPresentValue(-1, [1])).toBeUndefined();
  });
});

describe('modified internal rate of return', () => {
  it.each([
    ['numpy-financial, documentation', [-100, 50, -60, 70], 0.1, 0.12, -0.03909],
    ['numpy-financial, test_mirr', [-4_500, -800, 800, 800, 600, 600, 800, 800, 700, 3_000], 0.08, 0.055, 0.0665972],
    [
      'numpy-financial, test_mirr; also the example of spreadsheets',
      [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000],
      0.1,
      0.12,
      0.1260941,
    ],
    ['numpy-financial, test_mirr', [100, 200, -50, 300, -200], 0.05, 0.06, 0.3428234],
    ['formulajs, test MIRR', [-75_000, 12_000, 15_000, 18_000, 21_000, 24_000], 0.1, 0.12, 0.0797171],
  ] as const)('%s', (_, flows, finance, reinvestment, rate) => {
    expect(modifiedInternalRateOfReturn(flows, finance, reinvestment)).toBeCloseTo(rate, 5);
  });

  it('is undefined where nothing is spent (numpy-financial, test_mirr), nothing comes back, or there is one flow', () => {
    expect(modifiedInternalRateOfReturn([39_000, 30_000, 21_000], 0.1, 0.12)).toBeUndefined();
    expect(modifiedInternalRateOfReturn([-1, -2], 0.1, 0.12)).toBeUndefined();
    expect(modifiedInternalRateOfReturn([-1], 0.1, 0.12)).toBeUndefined();
  });

  it('lies between the rate of reinvestment and the internal rate, of an outlay followed by inflows', () => {
    fc.assert(
      fc.property(conventional, fc.double({ min: 0, max: 0.5, noNaN: true }), (flows, rate) => {
        const [internal] = internalRatesOfReturn(flows).rates;
        fc.pre(internal !== undefined);
        const modified = modifiedInternalRateOfReturn(flows, rate, rate) ?? NaN;
        expect(modified).toBeGreaterThanOrEqual(Math.min(internal, rate) - 1e-9);
        expect(modified).toBeLessThanOrEqual(Math.max(internal, rate) + 1e-9);
      }),
    );
  });
});

describe('payback', () => {
  it.each([
    ['wiki.treasurers.org, Payback', [-100, 10, 20, 30, 40, 50, 60], 4],
    ['calcdomain.com, payback period', [-10_000, 3_000, 3_000, 3_000, 3_000, 3_000], 3.3333],
  ] as const)('%s', (_, flows, years) => {
    expect(payback(flows)).toBeCloseTo(years, 4);
  });

  it.each([
    ['justaaa.com 28200: discounted payback, outlay 5,200', 0.14, [-5_200, 2_800, 3_700, 5_100, 4_300], 1.96],
    ['justaaa.com 28200: discounted payback, outlay 10,400', 0.14, [-10_400, 2_800, 3_700, 5_100, 4_300], 3.65],
    ['justaaa.com 509104: discounted payback at 15 %', 0.15, [-8_000, 4_800, 5_900, 6_700, 8_000], 1.86],
    ['justaaa.com 28200: discounted payback, outlay 5,400', 0.14, [-5_400, 2_800, 3_700, 5_100, 4_300], 2.03],
  ] as const)('%s', (_, rate, flows, years) => {
    expect(discountedPayback(rate, flows)).toBeCloseTo(years, 2);
  });

  it('never comes where the sum ends below 0, is 0 where it never is below, and unknown where nothing comes in', () => {
    expect(payback([-100, 40, 40])).toBeUndefined();
    expect(payback([10, 5])).toBe(0);
    expect(payback([0, 0])).toBeUndefined();
    expect(payback([])).toBeUndefined();
    expect(discountedPayback(-1, [-1, 2])).toBeUndefined();
  });

  it('counts the last crossing where money has to be spent again', () => {
    expect(payback([-100, 150, -100, 100])).toBe(2.5);
  });

  it('comes where the sum of the flows crosses 0', () => {
    fc.assert(
      fc.property(conventional, (flows) => {
        const years = payback(flows);
        const sums = cumulative(flows);
        if (years === undefined) expect(sums.at(-1)).toBeLessThan(0);
        else {
          expect(sums[Math.ceil(years)]).toBeGreaterThanOrEqual(0);
          if (years > 0) expect(sums[Math.ceil(years) - 1]).toBeLessThan(0);
        }
      }),
    );
  });

  it('comes no earlier when discounted, and no later when more comes in', () => {
    fc.assert(
      fc.property(conventional, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 1_000_000 }), (flows, rate, more) => {
        const years = payback(flows);
        const later = discountedPayback(rate, flows);
        if (later !== undefined) expect(later).toBeGreaterThanOrEqual((years ?? NaN) - 1e-9);
        const richer = payback(flows.map((flow, year) => (year === 1 ? flow + more : flow)));
        if (years !== undefined) expect(richer ?? NaN).toBeLessThanOrEqual(years);
      }),
    );
  });
});

describe('return on investment and benefit–cost ratio', () => {
  it.each([
    ['calculatorcollection.org, project ROI', 80_000, 120_000, 0.5],
    ['kiosque34.fr, ROI formula: sheep farm', 50_000, 70_000, 0.4],
    ['snowdaycalculatornow.com, ROI guide: 13,000 for 10,500', 10_500, 13_000, 0.2381],
  ] as const)('ROI: %s', (_, cost, benefit, share) => {
    expect(returnOnInvestment(cost, benefit)).toBeCloseTo(share, 4);
  });

  it.each([
    ['cichon-kancelaria.pl, benefit–cost ratio formula', 10_000_000, 5_000_000, 2],
    ['pixeloide.com, benefit–cost ratio formula', 50_000_000, 30_000_000, 1.67],
  ] as const)('BCR of present values: %s', (_, benefit, cost, ratio) => {
    expect(benefitCostRatio(0.08, [cost], [benefit])).toBeCloseTo(ratio, 2);
  });

  it('are undefined where nothing is spent', () => {
    expect(returnOnInvestment(0, 100)).toBeUndefined();
    expect(benefitCostRatio(0.1, [0, 0], [1, 2])).toBeUndefined();
    expect(benefitCostRatio(-1, [1], [2])).toBeUndefined();
  });

  it('agree with the net present value on whether it is worth it', () => {
    const amounts = fc.array(fc.tuple(fc.nat({ max: 10_000 }), fc.nat({ max: 10_000 })), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 0.5, noNaN: true }), (years, rate) => {
        const costs = years.map(([cost]) => cost);
        const benefits = years.map(([, benefit]) => benefit);
        const value = netPresentValue(
          rate,
          years.map(([cost, benefit]) => benefit - cost),
        );
        const ratio = benefitCostRatio(rate, costs, benefits);
        fc.pre(ratio !== undefined && Math.abs(value ?? 0) > 1e-6);
        expect(ratio > 1).toBe((value ?? 0) > 0);
      }),
    );
  });
});
