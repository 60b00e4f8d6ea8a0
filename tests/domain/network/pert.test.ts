import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationVariance, expectedDuration, pertOf, threePointsOf } from '#domain/network/pert.ts';
import type { EstimatedActivity, Pert } from '#domain/network/pert.ts';
import { networkOf } from '#domain/network/precedence.ts';

const estimated = (id: string, points: readonly [number, number, number] | undefined, ...after: readonly string[]): EstimatedActivity => ({
  id,
  duration: points?.[1] ?? 5,
  optimistic: points?.[0],
  likely: points?.[1],
  pessimistic: points?.[2],
  after: after.map((task) => ({ task })),
});

const pert = (...tasks: readonly EstimatedActivity[]): Pert => {
  const { network } = networkOf(tasks);
  if (network === undefined) throw new Error('the network has a cycle');
  return pertOf(network);
};

describe('PERT reproduces published cases', () => {
  it('two tasks in a row (pmcontrols, pert-hand-001): 7 and 1.8856', () => {
    const { expected, standardDeviation } = pert(estimated('X', [1, 2, 9]), estimated('Y', [2, 3, 10], 'X'));
    expect(expected).toBe(7);
    expect(standardDeviation).toBeCloseTo(1.885_618_083_164_126_7, 12);
  });

  it('two ways of which the longer counts (pmcontrols, pert-parallel-002): 8 and 1.4907', () => {
    const { expected, standardDeviation } = pert(
      estimated('X', [2, 4, 6]),
      estimated('Y', [1, 2, 9], 'X'),
      estimated('Z', [1, 2, 3], 'X'),
      estimated('W', [1, 1, 1], 'Y', 'Z'),
    );
    expect(expected).toBe(8);
    expect(standardDeviation).toBeCloseTo(1.490_711_984_999_859_8, 12);
  });

  it('a diamond (pmcontrols, pert-series-003): 8 and 0.8165', () => {
    const { expected, standardDeviation } = pert(
      estimated('A', [1, 2, 3]),
      estimated('B', [2, 4, 6], 'A'),
      estimated('C', [1, 3, 5], 'A'),
      estimated('D', [1, 2, 3], 'B', 'C'),
    );
    expect(expected).toBeCloseTo(8, 12);
    expect(standardDeviation).toBeCloseTo(0.816_496_580_927_726, 12);
  });

  it('Reliable Construction (Hillier and Lieberman, chapter on project management): 44 weeks, variance 9', () => {
    const { expected, standardDeviation } = pert(
      estimated('A', [1, 2, 3]),
      estimated('B', [2, 3.5, 8], 'A'),
      estimated('C', [6, 9, 18], 'B'),
      estimated('D', [4, 5.5, 10], 'C'),
      estimated('E', [1, 4.5, 5], 'C'),
      estimated('F', [4, 4, 10], 'E'),
      estimated('G', [5, 6.5, 11], 'D'),
      estimated('H', [5, 8, 17], 'E', 'G'),
      estimated('I', [3, 7.5, 9], 'C'),
      estimated('J', [3, 9, 9], 'F', 'I'),
      estimated('K', [4, 4, 4], 'J'),
      estimated('L', [1, 5.5, 7], 'J'),
      estimated('M', [1, 2, 3], 'H'),
      estimated('N', [5, 5.5, 9], 'K', 'L'),
    );
    expect(expected).toBeCloseTo(44, 12);
    expect(standardDeviation).toBeCloseTo(3, 12);
  });
});

describe('PERT', () => {
  it('is unknown for a project with a task without three points, and names it', () => {
    const result = pert(
      estimated('X', [1, 2, 9]),
      estimated('Y', undefined, 'X'),
      estimated('Z', [1, 2, 3], 'Y'),
      estimated('W', [1, 2, 3], 'X'),
    );
    expect(result.expected).toBeUndefined();
    expect(result.standardDeviation).toBeUndefined();
    expect(result.missing).toEqual(['Y']);
    expect(Object.fromEntries(result.tasks.map(({ id, expectedFinish }) => [id, expectedFinish]))).toEqual({
      X: 3,
      Y: undefined,
      Z: undefined,
      W: 5,
    });
  });

  it('takes points out of order for none, and asks none of what takes no time', () => {
    expect(threePointsOf({ id: 'a', duration: 2, optimistic: 3, likely: 2, pessimistic: 4 })).toBeUndefined();
    expect(threePointsOf({ id: 'a', duration: 0 })).toEqual({ optimistic: 0, likely: 0, pessimistic: 0 });
  });

  it('counts a duration only where the chain runs through it', () => {
    const [x, y] = [estimated('X', [1, 4, 13]), estimated('Y', [2, 6, 16])];
    const result = pert(x, { ...y, after: [{ task: 'X', type: 'SS', lag: 3 }] });
    expect(result.expected).toBe(10);
    expect(result.standardDeviation).toBeCloseTo(14 / 6, 12);
  });

  it('takes the more uncertain of two critical paths', () => {
    expect(pert(estimated('X', [3, 3, 3]), estimated('Y', [0, 3, 6])).standardDeviation).toBe(1);
  });

  it('expects a value between the points, with a spread that is never negative', () => {
    const points = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)).map(([optimistic, more, most]) => ({
      optimistic,
      likely: optimistic + more,
      pessimistic: optimistic + more + most,
    }));
    fc.assert(
      fc.property(points, (three) => {
        expect(expectedDuration(three)).toBeGreaterThanOrEqual(three.optimistic);
        expect(expectedDuration(three)).toBeLessThanOrEqual(three.pessimistic);
        expect(durationVariance(three)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
