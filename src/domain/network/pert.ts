/** Estimates in three points: what to expect of a task and of a project, and how far it may stray. Source: Malcolm, Roseboom, Clark and Fazar 1959 (PERT). */
import { drives, earlyStarts, lastFinish } from './critical-path.ts';
import { tolerance } from './precedence.ts';
import type { Activity, Network } from './precedence.ts';

/** Three durations (or costs) from best to worst. */
export interface ThreePoints {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** An activity, with those of its three points that are known. */
export interface EstimatedActivity extends Activity {
  readonly optimistic?: number | undefined;
  readonly likely?: number | undefined;
  readonly pessimistic?: number | undefined;
}

/** te = (o + 4l + p) ÷ 6, in the unit of the points. */
export const expectedDuration = ({ optimistic, likely, pessimistic }: ThreePoints): number => (optimistic + 4 * likely + pessimistic) / 6;

/** ((p − o) ÷ 6)², in the square of the unit of the points. */
export const durationVariance = ({ optimistic, pessimistic }: ThreePoints): number => ((pessimistic - optimistic) / 6) ** 2;

/** The three points of an activity; undefined where one is missing or they are not in order. What takes no time (a duration of 0) needs none. */
export const threePointsOf = ({ duration, optimistic, likely, pessimistic }: EstimatedActivity): ThreePoints | undefined => {
  if (optimistic === undefined && likely === undefined && pessimistic === undefined && duration === 0) {
    return { optimistic: 0, likely: 0, pessimistic: 0 };
  }
  if (optimistic === undefined || likely === undefined || pessimistic === undefined) return undefined;
  return optimistic <= likely && likely <= pessimistic ? { optimistic, likely, pessimistic } : undefined;
};

/** What is expected of one task. */
export interface ExpectedTask {
  readonly id: string;
  /** te; undefined without three points. */
  readonly expected: number | undefined;
  readonly variance: number | undefined;
  /** Early finish in a network of expected durations; undefined where it or something that it depends on has no three points. */
  readonly expectedFinish: number | undefined;
}

/** What is expected of a project. */
export interface Pert {
  /** Duration of the network of expected durations; undefined where a task has no three points. */
  readonly expected: number | undefined;
  /** √ of the sum of variances along its critical path; of several as long, the one that varies most. Undefined as `expected`. */
  readonly standardDeviation: number | undefined;
  /** Tasks without three points, in the order of the network. */
  readonly missing: readonly string[];
  readonly tasks: readonly ExpectedTask[];
}

/**
 * Largest variance of a chain that keeps the end of the project where it is. A duration counts where a chain runs through the task from its start to its finish
 * (or, from FF to SS, back): between two links at the same end it does not.
 */
const varianceOfPath = (
  network: Network,
  durations: readonly number[],
  variances: readonly number[],
  starts: Float64Array,
  end: number,
): number => {
  const within = tolerance(end);
  const atStart = new Float64Array(durations.length);
  const atFinish = new Float64Array(durations.length);
  let largest = 0;
  for (const [to, links] of network.into.entries()) {
    const own = variances[to] ?? 0;
    let throughStart: number | undefined = (starts[to] ?? 0) <= within ? 0 : undefined;
    let throughFinish: number | undefined;
    for (const link of links) {
      if (!drives(link, starts, durations, within)) continue;
      const variance = (link.fromFinish ? atFinish : atStart)[link.from] ?? 0;
      if (link.toFinish) throughFinish = Math.max(throughFinish ?? 0, variance);
      else throughStart = Math.max(throughStart ?? 0, variance);
    }
    atStart[to] = Math.max(throughStart ?? 0, throughFinish === undefined ? 0 : throughFinish + own);
    atFinish[to] = Math.max(throughFinish ?? 0, throughStart === undefined ? 0 : throughStart + own);
    if ((starts[to] ?? 0) + (durations[to] ?? 0) >= end - within) largest = Math.max(largest, atFinish[to] ?? 0);
  }
  return largest;
};

/** PERT of a network in order: expected duration and standard deviation along the critical path, and for each task what it and all before it allow to say. */
export const pertOf = (network: Network<EstimatedActivity>): Pert => {
  const points = network.activities.map(threePointsOf);
  const missing = network.activities.filter((_, position) => points[position] === undefined).map(({ id }) => id);
  const durations = points.map((point) => (point === undefined ? 0 : expectedDuration(point)));
  const variances = points.map((point) => (point === undefined ? 0 : durationVariance(point)));
  const starts = earlyStarts(network, durations);
  const end = lastFinish(starts, durations);
  const isKnown: boolean[] = [];
  for (const [position, links] of network.into.entries()) {
    isKnown.push(points[position] !== undefined && links.every(({ from }) => isKnown[from] === true));
  }
  const isComplete = missing.length === 0;
  return {
    missing,
    expected: isComplete ? end : undefined,
    standardDeviation: isComplete ? Math.sqrt(varianceOfPath(network, durations, variances, starts, end)) : undefined,
    tasks: network.activities.map(({ id }, position) => ({
      id,
      expected: points[position] === undefined ? undefined : durations[position],
      variance: points[position] === undefined ? undefined : variances[position],
      expectedFinish: isKnown[position] === true ? (starts[position] ?? 0) + (durations[position] ?? 0) : undefined,
    })),
  };
};
