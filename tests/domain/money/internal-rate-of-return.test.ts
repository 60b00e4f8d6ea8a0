import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRatesOfReturn } from '#domain/money/internal-rate-of-return.ts';
import { netPresentValue } from '#domain/money/net-present-value.ts';

describe('published internal rates of return', () => {
  it.each([
    ['numpy-financial, test_basic_values', [-150_000, 15_000, 25_000, 35_000, 45_000, 60_000], [0.0524]],
    ['numpy-financial, test_basic_values', [-100, 39, 59, 55, 20], [0.28095]],
    ['numpy-financial, test_basic_values', [-100, 0, 0, 74], [-0.0955]],
    ['numpy-financial, test_basic_values, and its second root', [-100, 100, 0, -7], [-0.6789, -0.0833]],
    ['numpy-financial, test_basic_values', [-100, 100, 0, 7], [0.06206]],
    ['numpy-financial, README', [-250_000, 100_000, 150_000, 200_000, 250_000, 300_000], [0.5672303]],
    ['formulajs, test IRR', [-75_000, 12_000, 15_000, 18_000, 21_000, 24_000], [0.05715142887]],
    ['pyfian, docstring of irr', [-1_000, 300, 400, 500, 600], [0.2488833566]],
    ['edupristine.com 1406, CFA practice question: two rates of about 38 % and 260 %', [-2_000, 10_000, -10_000], [0.38196601, 2.61803399]],
    [
      'brainmass.com 39308, textbook problem: four rates between 20 % and 70 %',
      [-252, 1_431, -3_035, 2_850, -1_000],
      [1 / 4, 1 / 3, 3 / 7, 2 / 3],
    ],
  ] as const)('%s', (_, flows, rates) => {
    const found = internalRatesOfReturn(flows).rates;
    expect(found).toHaveLength(rates.length);
    for (const [index, rate] of rates.entries()) expect(Math.abs((found[index] ?? Infinity) - rate)).toBeLessThan(1e-4);
  });

  it('gives the root that numpy-financial picks of three (test_basic_values), and the two others', () => {
    const { rates, signChanges } = internalRatesOfReturn([-5, 10.5, 1, -8, 1]);
    expect(signChanges).toBe(3);
    expect(rates.map((rate) => Math.round(rate * 1e4) / 1e4)).toEqual([-0.8702, 0.0886, 0.7096]);
    expect(internalRatesOfReturn([-5, 10.5, 1, -8, 1, 0, 0, 0]).rates).toEqual(rates);
  });

  it('says that there is none where nothing comes back (numpy-financial, gh 6744)', () => {
    expect(internalRatesOfReturn([-1, -2, -3])).toEqual({ rates: [], signChanges: 0 });
  });
});

describe('internal rates of return', () => {
  it('finds a value that only touches 0, once', () => {
    expect(internalRatesOfReturn([100, -220, 121]).rates).toHaveLength(1);
    expect(internalRatesOfReturn([100, -220, 121]).rates[0]).toBeCloseTo(0.1, 12);
  });

  it('looks between −99 % and 1,000 %, without the ends', () => {
    expect(internalRatesOfReturn([-100, 1_100]).rates).toEqual([]);
    expect(internalRatesOfReturn([-100, 1_099]).rates[0]).toBeCloseTo(9.99, 12);
    expect(internalRatesOfReturn([-100, 1]).rates).toEqual([]);
    expect(internalRatesOfReturn([-100, 2]).rates[0]).toBeCloseTo(-0.98, 12);
  });

  it('has none where there is no flow, where all are 0, and where a flow is no number', () => {
    for (const flows of [[], [0, 0], [-1, Infinity]]) expect(internalRatesOfReturn(flows).rates).toEqual([]);
  });

  const factors = fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 7 });

  it('finds every root of flows that are made to have them, each once', () => {
    fc.assert(
      fc.property(factors, fc.nat({ max: 3 }), (tenths, zeros) => {
        // Flows with the roots 1 + r = tenths ÷ 10: products of (10 g − tenths), exact in whole numbers; delays change nothing.
        const flows = tenths.reduce<readonly number[]>(
          (product, tenth) => [...product, 0].map((value, index) => value * 10 - (product[index - 1] ?? 0) * tenth),
          [1],
        );
        fc.pre(flows.every((flow) => Number.isSafeInteger(flow)));
        const expected = [...new Set(tenths)].sort((a, b) => a - b).map((tenth) => tenth / 10 - 1);
        const { rates } = internalRatesOfReturn([...new Array<number>(zeros).fill(0), ...flows]);
        expect(rates).toHaveLength(expected.length);
        for (const [index, rate] of rates.entries()) expect(rate).toBeCloseTo(expected[index] ?? NaN, 9);
      }),
    );
  });

  const flowsOf = (length: number) => fc.array(fc.integer({ min: -100_000_000, max: 100_000_000 }), { minLength: 2, maxLength: length });

  it('gives rates at which the net present value is 0, and as many as the signs allow', () => {
    fc.assert(
      fc.property(flowsOf(12), (flows) => {
        const { rates, signChanges } = internalRatesOfReturn(flows);
        expect(rates.length).toBeLessThanOrEqual(signChanges);
        for (const rate of rates) {
          const scale = netPresentValue(
            rate,
            flows.map((flow) => Math.abs(flow)),
          );
          expect(Math.abs(netPresentValue(rate, flows) ?? NaN)).toBeLessThan(1e-9 * (scale ?? 1));
        }
      }),
    );
  });

  it('misses no change of sign of the net present value', () => {
    fc.assert(
      fc.property(flowsOf(8), (flows) => {
        const { rates } = internalRatesOfReturn(flows);
        const grid = Array.from({ length: 400 }, (_, index) => -0.98 + index * 0.027);
        for (const [index, low] of grid.slice(0, -1).entries()) {
          const high = grid[index + 1] ?? low;
          const [below, above] = [netPresentValue(low, flows) ?? 0, netPresentValue(high, flows) ?? 0];
          if (below * above < 0) expect(rates.some((rate) => rate >= low && rate <= high)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(flowsOf(8), fc.integer({ min: 1, max: 1_000 }), (flows, factor) => {
        expect(internalRatesOfReturn(flows.map((flow) => flow * factor)).rates).toEqual(internalRatesOfReturn(flows).rates);
      }),
    );
  });

  it('masters sixty years whose signs change every year', () => {
    const flows = Array.from({ length: 60 }, (_, year) => (year % 2 === 0 ? -1 : 1) * (1_000_003 + ((year * 7_919) % 104_729)));
    const { rates, signChanges } = internalRatesOfReturn(flows);
    expect(signChanges).toBe(59);
    for (const rate of rates) expect(Math.abs(netPresentValue(rate, flows) ?? NaN)).toBeLessThan(1);
  });
});
