import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contingency, distributionOf, percentile, runs, simulatedDurations, simulatedRiskCosts } from '#domain/network/monte-carlo.ts';
import type { EstimatedActivity } from '#domain/network/pert.ts';
import { networkOf } from '#domain/network/precedence.ts';
import { randomFrom, seedOf, triangular } from '#domain/network/random.ts';

const task = (id: string, optimistic: number, likely: number, pessimistic: number, ...after: readonly string[]): EstimatedActivity => ({
  id,
  duration: likely,
  optimistic,
  likely,
  pessimistic,
  after: after.map((name) => ({ task: name })),
});

const simulated = (tasks: readonly EstimatedActivity[], seed = 'erp', count = runs) => {
  const { network } = networkOf(tasks);
  if (network === undefined) throw new Error('the network has a cycle');
  return simulatedDurations(network, seed, count);
};

const plan = [task('a', 2, 5, 14), task('b', 2, 5, 14, 'a'), task('c', 1, 2, 30, 'a'), task('d', 2, 5, 14, 'b', 'c')];

const threePoints = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map(([optimistic, more, most]) => ({
  optimistic,
  likely: optimistic + more,
  pessimistic: optimistic + more + most,
}));

describe('the simulation of a schedule', () => {
  it('is the same in every build, and in whatever order the tasks are written', () => {
    expect(simulated(plan)).toEqual(simulated(plan));
    expect(simulated([...plan].reverse())).toEqual(simulated(plan));
  });

  it('differs between projects', () => {
    expect(simulated(plan, 'crm')?.mean).not.toBe(simulated(plan, 'erp')?.mean);
  });

  it('lies between the best and the worst case, in order', () => {
    fc.assert(
      fc.property(fc.array(threePoints, { minLength: 1, maxLength: 5 }), fc.string(), (points, seed) => {
        const tasks = points.map(({ optimistic, likely, pessimistic }, index) =>
          task(`t${String(index)}`, optimistic, likely, pessimistic, ...(index === 0 ? [] : [`t${String(index - 1)}`])),
        );
        const result = simulated(tasks, seed, 50);
        const sum = (key: 'optimistic' | 'pessimistic'): number => points.reduce((total, point) => total + point[key], 0);
        const inOrder = [sum('optimistic') - 1e-9, result?.lowest, result?.p50, result?.p80, result?.highest, sum('pessimistic') + 1e-9];
        expect(inOrder).toEqual([...inOrder].sort((a = 0, b = 0) => a - b));
        expect(result?.histogram.reduce((total, { count }) => total + count, 0)).toBe(50);
      }),
      { numRuns: 50 },
    );
  });

  it('comes near the mean of the triangular distributions of a chain (of each: a third of the sum of its points)', () => {
    const chain = [task('a', 2, 5, 14), task('b', 2, 5, 14, 'a'), task('c', 2, 5, 14, 'b')];
    expect(Math.abs((simulated(chain, 'erp', 20_000)?.mean ?? 0) - 21)).toBeLessThan(0.1);
  });

  it('has no spread where nothing is uncertain', () => {
    expect(simulated([task('a', 3, 3, 3), task('b', 4, 4, 4, 'a')])).toMatchObject({
      p50: 7,
      p80: 7,
      histogram: [{ from: 7, to: 7, count: runs }],
    });
  });

  it('is unknown where a task has no three points, and where there are no tasks', () => {
    expect(simulated([...plan, { id: 'e', duration: 4 }])).toBeUndefined();
    expect(simulated([])).toBeUndefined();
  });
});

describe('the simulation of the cost of risks', () => {
  const risk = (id: string, probability: number, optimistic: number, likely: number, pessimistic: number) => ({
    id,
    probability,
    cost: { optimistic, likely, pessimistic },
  });

  it('is never above the sum of the highest costs, and 0 where nothing ever happens', () => {
    expect(simulatedRiskCosts([risk('a', 0, 100, 200, 300)], 'erp')).toMatchObject({ lowest: 0, highest: 0, p80: 0 });
    expect(simulatedRiskCosts([risk('a', 1, 100, 200, 300), risk('b', 1, 50, 50, 50)], 'erp')?.highest).toBeLessThanOrEqual(350);
  });

  it('does not depend on the order of risks', () => {
    const risks = [risk('a', 0.4, 6_000_000, 14_000_000, 26_000_000), risk('b', 0.5, -900, -500, -100), risk('c', 0.7, 1, 3, 9_999_999)];
    expect(simulatedRiskCosts([...risks].reverse(), 'erp')).toEqual(simulatedRiskCosts(risks, 'erp'));
  });

  it('comes near the probability of a risk', () => {
    const result = simulatedRiskCosts([risk('a', 0.3, 100, 100, 100)], 'erp', 20_000);
    expect(Math.abs((result?.mean ?? 0) - 30)).toBeLessThan(1);
  });

  it('is unknown without risks', () => {
    expect(simulatedRiskCosts([], 'erp')).toBeUndefined();
  });
});

describe('percentiles', () => {
  it('are values that occurred: the nearest rank (example of Wikipedia, "Percentile")', () => {
    expect(percentile([15, 20, 35, 40, 50], 0.3)).toBe(20);
    expect(percentile([15, 20, 35, 40, 50], 0.4)).toBe(20);
    expect(percentile([15, 20, 35, 40, 50], 0.5)).toBe(35);
    expect(percentile([15, 20, 35, 40, 50], 1)).toBe(50);
    expect(percentile([], 0.5)).toBeUndefined();
  });

  it('leave a contingency between the estimate and the P80', () => {
    expect(contingency(27, 21)).toBe(6);
    expect(contingency(undefined, 21)).toBeUndefined();
  });

  it('of nothing are nothing', () => {
    expect(distributionOf(new Float64Array(0))).toBeUndefined();
  });
});

describe('random numbers', () => {
  it('are the same for the same seed, and spread evenly', () => {
    const draw = randomFrom(seedOf('erp/a'));
    const numbers = Array.from({ length: 10_000 }, draw);
    const again = randomFrom(seedOf('erp/a'));
    expect(numbers.slice(0, 3)).toEqual([again(), again(), again()]);
    const tenths = Array.from({ length: 10 }, (_, tenth) => numbers.filter((number) => Math.floor(number * 10) === tenth).length);
    expect(tenths.every((count) => Math.abs(count - 1000) < 120)).toBe(true);
  });

  it('follow the triangle: the peak parts it where the likely value lies', () => {
    const points = { optimistic: 0, likely: 3, pessimistic: 10 };
    const draw = triangular(points);
    expect(draw(0)).toBe(0);
    expect(draw(0.3)).toBeCloseTo(3, 12);
    expect(draw(1)).toBe(10);
    expect(triangular({ optimistic: 4, likely: 4, pessimistic: 4 })(0.7)).toBe(4);
  });
});
