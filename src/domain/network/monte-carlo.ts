/** Simulation: the same plan run many times with durations (and costs) drawn from their three points. Triangular, seeded, the same in every build. */
import { earlyStarts, lastFinish } from './critical-path.ts';
import { threePointsOf } from './pert.ts';
import type { EstimatedActivity, ThreePoints } from './pert.ts';
import type { Network } from './precedence.ts';
import { randomFrom, seedOf, triangular } from './random.ts';

/** How often a plan is run. The P80 of so many runs lies within about one per cent of probability of the true one. */
export const runs = 2_000;

/** One bar of a histogram: how many runs gave a value from `from` up to `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What many runs gave. */
export interface Distribution {
  readonly runs: number;
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
  /** Value that half of the runs did not exceed. */
  readonly p50: number;
  /** Value that four of five runs did not exceed. */
  readonly p80: number;
  /** Up to 20 bars of the same width; one bar where all runs gave the same. */
  readonly histogram: readonly Bin[];
}

/** A risk whose cost is drawn: it happens with its probability, and then costs between its three points. */
export interface CostedRisk {
  readonly id: string;
  /** A share of 1. */
  readonly probability: number;
  /** In minor units; what an opportunity saves is negative. */
  readonly cost: ThreePoints;
}

const bins = 20;

/** The value that a share of the sorted values does not exceed (nearest rank: the ⌈share × n⌉-th); undefined without values. */
export const percentile = (sorted: ArrayLike<number>, share: number): number | undefined =>
  sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)];

/** Bars of one width over sorted values; the highest value belongs to the last. */
const histogramOf = (sorted: Float64Array, lowest: number, highest: number): readonly Bin[] => {
  if (highest === lowest) return [{ from: lowest, to: highest, count: sorted.length }];
  const width = (highest - lowest) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of sorted) {
    const bar = Math.min(bins - 1, Math.floor((value - lowest) / width));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    from: lowest + index * width,
    to: index === bins - 1 ? highest : lowest + (index + 1) * width,
    count,
  }));
};

/** What some results say together; undefined without results. The order of the results does not matter. */
export const distributionOf = (results: Float64Array): Distribution | undefined => {
  const sorted = Float64Array.from(results).sort();
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const [p50, p80] = [percentile(sorted, 0.5), percentile(sorted, 0.8)];
  if (lowest === undefined || highest === undefined || p50 === undefined || p80 === undefined) return undefined;
  return {
    runs: sorted.length,
    lowest,
    highest,
    p50,
    p80,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    histogram: histogramOf(sorted, lowest, highest),
  };
};

/**
 * Durations of the project over all runs; undefined where an activity has no three points. Each activity draws from a stream of its own, seeded by the project
 * and its id, so that neither their order nor a further activity changes what the others draw.
 */
export const simulatedDurations = (network: Network<EstimatedActivity>, seed: string, count = runs): Distribution | undefined => {
  if (network.activities.length === 0) return undefined;
  const points: ThreePoints[] = [];
  for (const activity of network.activities) {
    const own = threePointsOf(activity);
    if (own === undefined) return undefined;
    points.push(own);
  }
  const draws = network.activities.map(({ id }, position) => {
    const random = randomFrom(seedOf(`${seed}/${id}`));
    const draw = triangular(points[position] ?? { optimistic: 0, likely: 0, pessimistic: 0 });
    return () => draw(random());
  });
  const durations = new Float64Array(points.length);
  const starts = new Float64Array(points.length);
  const ends = new Float64Array(count);
  for (let run = 0; run < count; run += 1) {
    for (let position = 0; position < draws.length; position += 1) durations[position] = draws[position]?.() ?? 0;
    ends[run] = lastFinish(earlyStarts(network, durations, starts), durations);
  }
  return distributionOf(ends);
};

/** Cost of risks over all runs, in minor units: the sum of what happens. Undefined without risks. Independent of their order: whole minor units add up exactly. */
export const simulatedRiskCosts = (risks: readonly CostedRisk[], seed: string, count = runs): Distribution | undefined => {
  if (risks.length === 0) return undefined;
  const sums = new Float64Array(count);
  for (const { id, probability, cost } of risks) {
    const random = randomFrom(seedOf(`${seed}/risk/${id}`));
    const draw = triangular(cost);
    for (let run = 0; run < count; run += 1) {
      const happens = random() < probability;
      const amount = Math.round(draw(random()));
      if (happens) sums[run] = (sums[run] ?? 0) + amount;
    }
  }
  return distributionOf(sums);
};

/** P80 − point estimate: what must be added so that four of five runs stay within. Negative where the estimate is above P80. Undefined where one is not known. */
export const contingency = (p80: number | undefined, pointEstimate: number | undefined): number | undefined =>
  p80 === undefined || pointEstimate === undefined ? undefined : p80 - pointEstimate;
