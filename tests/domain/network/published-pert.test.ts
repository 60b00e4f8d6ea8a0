/** PERT against a further worked example that another has published. Only numbers are quoted. */
import { describe, expect, it } from 'vitest';
import { durationVariance, expectedDuration, pertOf } from '#domain/network/pert.ts';
import { networkOf } from '#domain/network/precedence.ts';

/**
 * “Three-point project” of schematex.js.org/examples/pert-three-point-estimation: specify, build, test, deploy. It gives 5, 8 and 14 for build;
 * the other points are the only whole numbers that lead to the te and σ that it shows.
 */
const tasks = [
  { id: 'specify', points: [2, 3, 5], te: 3.17, deviation: 0.5 },
  { id: 'build', points: [5, 8, 14], te: 8.5, deviation: 1.5 },
  { id: 'test', points: [3, 4, 6], te: 4.17, deviation: 0.5 },
  { id: 'deploy', points: [1, 2, 3], te: 2, deviation: 0.33 },
] as const;

const threePoints = ([optimistic, likely, pessimistic]: readonly [number, number, number]) => ({ optimistic, likely, pessimistic });

describe('four tasks in a row with three points each', () => {
  it.each(tasks)('$id: te $te and σ $deviation', ({ points, te, deviation }) => {
    expect(expectedDuration(threePoints(points))).toBeCloseTo(te, 2);
    expect(Math.sqrt(durationVariance(threePoints(points)))).toBeCloseTo(deviation, 2);
  });

  it('take 17.83 days, with a deviation of 1.69', () => {
    const { network } = networkOf(
      tasks.map(({ id, points }, index) => ({
        id,
        duration: points[1],
        ...threePoints(points),
        after: index === 0 ? [] : [{ task: tasks[index - 1]?.id ?? '' }],
      })),
    );
    if (network === undefined) throw new Error('the network has a cycle');
    const { expected, standardDeviation } = pertOf(network);
    expect(expected).toBeCloseTo(17.83, 2);
    expect(standardDeviation).toBeCloseTo(1.69, 2);
  });
});
