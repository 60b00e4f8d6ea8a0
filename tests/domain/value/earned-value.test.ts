/** Earned value against published cases. Each names its source. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenEstimate,
  costPerformanceIndex,
  costVariance,
  estimateBottomUp,
  estimateRemainingAtPlan,
  estimateScheduleAndCost,
  estimateToComplete,
  estimateTypical,
  estimateWeighted,
  percentComplete,
  percentSpent,
  schedulePerformanceIndex,
  scheduleVariance,
  toCompleteIndexOfBudget,
  toCompleteIndexOfEstimate,
  varianceAtCompletion,
} from '#domain/value/earned-value.ts';

describe('the guide of the Project Controls Institute: BAC 12.0, PV 6.4, EV 5.2, AC 6.1 million (projectcontrolsinstitute.org, EVM guide)', () => {
  const [bac, pv, ev, ac] = [12, 6.4, 5.2, 6.1];
  const cpi = costPerformanceIndex(ev, ac);
  const spi = schedulePerformanceIndex(ev, pv);

  it('is 0.9 million over cost and 1.2 million behind', () => {
    expect(costVariance(ev, ac)).toBeCloseTo(-0.9, 10);
    expect(scheduleVariance(ev, pv)).toBeCloseTo(-1.2, 10);
  });

  it('has a CPI of 0.852 and an SPI of 0.813', () => {
    expect(cpi).toBeCloseTo(0.852, 3);
    expect(spi).toBeCloseTo(0.8125, 4);
  });

  it('needs a TCPI of 1.153 to keep the budget', () => {
    expect(toCompleteIndexOfBudget(bac, ev, ac)).toBeCloseTo(1.153, 3);
  });

  it('ends at 12.9, 14.08 or 15.92 million, typically 2.08 million over', () => {
    expect(estimateRemainingAtPlan(bac, ev, ac)).toBeCloseTo(12.9, 10);
    expect(estimateTypical(bac, cpi)).toBeCloseTo(14.08, 2);
    expect(estimateScheduleAndCost(bac, ev, ac, cpi, spi)).toBeCloseTo(15.92, 2);
    expect(varianceAtCompletion(bac, estimateTypical(bac, cpi))).toBeCloseTo(-2.08, 2);
  });
});

describe('the book of the R package PRA: BAC 500,000, 40 % complete, AC 290,000 in period 3 (chapter on earned value, MIT licence)', () => {
  const [bac, pv, ev, ac] = [500_000, 250_000, 200_000, 290_000];
  const cpi = costPerformanceIndex(ev, ac);
  const spi = schedulePerformanceIndex(ev, pv);

  it('has the published variances and indices', () => {
    expect([scheduleVariance(ev, pv), costVariance(ev, ac)]).toEqual([-50_000, -90_000]);
    expect(spi).toBeCloseTo(0.8, 10);
    expect(cpi).toBeCloseTo(0.69, 2);
  });

  it('has the published estimates', () => {
    const typical = estimateTypical(bac, cpi);
    expect(typical).toBeCloseTo(725_000, 6);
    expect(estimateRemainingAtPlan(bac, ev, ac)).toBe(590_000);
    expect(estimateScheduleAndCost(bac, ev, ac, cpi, spi)).toBeCloseTo(833_750, 6);
    expect(estimateToComplete(typical, ac)).toBeCloseTo(435_000, 6);
    expect(varianceAtCompletion(bac, typical)).toBeCloseTo(-225_000, 6);
    expect(toCompleteIndexOfBudget(bac, ev, ac)).toBeCloseTo(1.429, 3);
  });
});

describe('evm-hand-001 of the pmcontrols validation cases: BAC 100,000 over 10 months, month 4, EV 30,000, AC 35,000 (MIT licence)', () => {
  it('has CPI 0.857142, SPI 0.75 and EAC 116,666.67', () => {
    const cpi = costPerformanceIndex(30_000, 35_000);
    expect(cpi).toBeCloseTo(0.857142, 5);
    expect(schedulePerformanceIndex(30_000, 40_000)).toBe(0.75);
    expect(estimateTypical(100_000, cpi)).toBeCloseTo(116_666.67, 2);
  });
});

describe('what cannot be known', () => {
  it('is undefined where an input is not known', () => {
    expect(costVariance(undefined, 1)).toBeUndefined();
    expect(costPerformanceIndex(1, undefined)).toBeUndefined();
    expect(estimateWeighted(100, 50, 50, 1, undefined)).toBeUndefined();
    expect(estimateBottomUp(10, undefined)).toBeUndefined();
    expect(percentComplete(10, undefined)).toBeUndefined();
  });

  it('is undefined where one would divide by 0: before anything is spent, planned or earned', () => {
    expect(costPerformanceIndex(10, 0)).toBeUndefined();
    expect(schedulePerformanceIndex(10, 0)).toBeUndefined();
    expect(estimateTypical(100, 0)).toBeUndefined();
    expect(percentSpent(10, 0)).toBeUndefined();
  });

  it('has no index that keeps a budget which is spent', () => {
    expect(toCompleteIndexOfBudget(100, 90, 100)).toBeUndefined();
    expect(toCompleteIndexOfBudget(100, 90, 120)).toBeUndefined();
    expect(toCompleteIndexOfEstimate(100, 90, 120, 120)).toBeUndefined();
    expect(toCompleteIndexOfEstimate(100, 90, 120, 130)).toBe(1);
  });

  it('prefers what the project estimates to what the pace suggests', () => {
    expect(chosenEstimate(110, 125)).toBe(110);
    expect(chosenEstimate(undefined, 125)).toBe(125);
  });
});

const amount = fc.integer({ min: 1, max: 1_000_000_000 });

describe('laws of earned value', () => {
  it('EV − CV is AC, and EV − SV is PV', () => {
    fc.assert(
      fc.property(amount, amount, amount, (ev, ac, pv) => {
        expect(ev - (costVariance(ev, ac) ?? 0)).toBe(ac);
        expect(ev - (scheduleVariance(ev, pv) ?? 0)).toBe(pv);
      }),
    );
  });

  it('AC + ETC is EAC, and EAC + VAC is BAC, whichever estimate', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (bac, ev, ac, pv) => {
        const [cpi, spi] = [costPerformanceIndex(ev, ac), schedulePerformanceIndex(ev, pv)];
        for (const eac of [
          estimateRemainingAtPlan(bac, ev, ac),
          estimateTypical(bac, cpi),
          estimateScheduleAndCost(bac, ev, ac, cpi, spi),
          estimateWeighted(bac, ev, ac, cpi, spi),
        ]) {
          const size = Math.max(1, Math.abs(eac ?? 0), ac, bac) * 1e-9;
          expect(Math.abs(ac + (estimateToComplete(eac, ac) ?? 0) - (eac ?? 0))).toBeLessThan(size);
          expect(Math.abs((eac ?? 0) + (varianceAtCompletion(bac, eac) ?? 0) - bac)).toBeLessThan(size);
        }
      }),
    );
  });

  it('indices do not depend on the unit of money', () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 2, max: 1000 }), (bac, ev, ac, scale) => {
        expect(costPerformanceIndex(ev * scale, ac * scale)).toBeCloseTo(costPerformanceIndex(ev, ac) ?? 0, 9);
        const [small, large] = [toCompleteIndexOfBudget(bac, ev, ac), toCompleteIndexOfBudget(bac * scale, ev * scale, ac * scale)];
        if (small === undefined) expect(large).toBeUndefined();
        else expect(Math.abs((large ?? 0) - small)).toBeLessThan(Math.max(1, Math.abs(small)) * 1e-9);
      }),
    );
  });

  it('the typical estimate of work that is done is what was paid, to the last digit: nothing is left to spend', () => {
    fc.assert(
      fc.property(amount, amount, (bac, ac) => {
        const eac = estimateTypical(bac, costPerformanceIndex(bac, ac));
        expect(eac).toBe(ac);
        expect(estimateToComplete(eac, ac)).toBe(0);
        expect(toCompleteIndexOfEstimate(bac, bac, ac, eac)).toBeUndefined();
      }),
    );
  });

  it('more cost for the same work never lowers the estimate', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (bac, ev, ac, more) => {
        const typical = (cost: number): number => estimateTypical(bac, costPerformanceIndex(ev, cost)) ?? 0;
        expect(typical(ac + more)).toBeGreaterThanOrEqual(typical(ac));
      }),
    );
  });

  it('the weighted estimate lies between those by cost alone and by schedule alone', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (bac, ev, ac, pv) => {
        fc.pre(ev <= bac);
        const [cpi, spi] = [costPerformanceIndex(ev, ac) ?? 0, schedulePerformanceIndex(ev, pv) ?? 0];
        const at = (pace: number): number => ac + (bac - ev) / pace;
        const value = estimateWeighted(bac, ev, ac, cpi, spi) ?? 0;
        const slack = 1e-9 * Math.max(at(cpi), at(spi));
        expect(value).toBeGreaterThanOrEqual(Math.min(at(cpi), at(spi)) - slack);
        expect(value).toBeLessThanOrEqual(Math.max(at(cpi), at(spi)) + slack);
      }),
    );
  });
});
