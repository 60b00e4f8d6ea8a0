/**
 * The critical path method with all four links of the precedence diagram: what can begin when, and what may wait.
 * Source: Kelley and Walker 1959; links and lags: Fondahl 1961, PMI Practice Standard for Scheduling.
 */
import { networkOf, tolerance } from './precedence.ts';
import type { Activity, Network, PlacedLink, UnknownLink } from './precedence.ts';

/** An activity with its dates, counted from the start of the project (0) in the unit of the durations. */
export interface ScheduledTask {
  readonly id: string;
  readonly duration: number;
  /** ES: the first time at which it can start. */
  readonly earlyStart: number;
  /** EF = ES + duration. */
  readonly earlyFinish: number;
  /** LS = LF − duration. */
  readonly lateStart: number;
  /** LF: the last time at which it may finish without delaying the end of the project. */
  readonly lateFinish: number;
  /** LS − ES: by how much it may slip without delaying the end. Never negative. */
  readonly totalFloat: number;
  /** By how much it may slip without delaying the early dates of what follows it, or the end. At most the total float. */
  readonly freeFloat: number;
  /** Whether its total float is 0 (within the tolerance of floating point). */
  readonly critical: boolean;
}

/** A project on the time axis. */
export interface Schedule {
  /** From 0 to the last early finish; 0 without activities. */
  readonly duration: number;
  /** In the order in which they were given. */
  readonly tasks: readonly ScheduledTask[];
  /** One longest chain from the start to the end, in its order: the one whose ids come first where several are as long. Empty without activities. */
  readonly criticalPath: readonly string[];
}

/** A schedule, or the cycles for which there is none. */
export type ScheduleOrCycles =
  | { readonly schedule: Schedule; readonly cycles: undefined; readonly unknown: readonly UnknownLink[] }
  | { readonly schedule: undefined; readonly cycles: readonly (readonly string[])[]; readonly unknown: readonly UnknownLink[] };

/** Early start that a link asks for: of the end that it binds, less the duration where that is the finish. */
const startAfter = (
  { from, fromFinish, toFinish, lag }: PlacedLink,
  starts: Float64Array,
  durations: ArrayLike<number>,
  own: number,
): number => (starts[from] ?? 0) + (fromFinish ? (durations[from] ?? 0) : 0) + lag - (toFinish ? own : 0);

/**
 * Early starts by position: ES = max(0, over what it follows: FS EF + lag, SS ES + lag, FF EF + lag − d, SF ES + lag − d). Never before 0.
 * Fills and gives `starts`, so that a simulation of many runs makes one array only.
 */
export const earlyStarts = ({ into }: Network, durations: ArrayLike<number>, starts = new Float64Array(into.length)): Float64Array => {
  for (let to = 0; to < into.length; to += 1) {
    let start = 0;
    const own = durations[to] ?? 0;
    for (const link of into[to] ?? []) {
      const wanted = startAfter(link, starts, durations, own);
      if (wanted > start) start = wanted;
    }
    starts[to] = start;
  }
  return starts;
};

/** Duration of the project: the last early finish. */
export const lastFinish = (starts: ArrayLike<number>, durations: ArrayLike<number>): number => {
  let end = 0;
  for (let position = 0; position < starts.length; position += 1) {
    const finish = (starts[position] ?? 0) + (durations[position] ?? 0);
    if (finish > end) end = finish;
  }
  return end;
};

/** Late starts by position: LS = min(end − d, over what follows it: FS LS − lag − d, SS LS − lag, FF LF − lag − d, SF LF − lag). */
export const lateStarts = ({ outOf }: Network, durations: ArrayLike<number>, end: number): Float64Array => {
  const starts = new Float64Array(outOf.length);
  for (let from = outOf.length - 1; from >= 0; from -= 1) {
    const own = durations[from] ?? 0;
    let start = end - own;
    for (const { to, lag, fromFinish, toFinish } of outOf[from] ?? []) {
      const bound = (starts[to] ?? 0) + (toFinish ? (durations[to] ?? 0) : 0) - lag - (fromFinish ? own : 0);
      if (bound < start) start = bound;
    }
    starts[from] = start;
  }
  return starts;
};

/** Free float by position: the least gap to the early dates of what follows it, and to the end. */
const freeFloats = ({ outOf }: Network, durations: ArrayLike<number>, starts: Float64Array, end: number): readonly number[] =>
  outOf.map((links, from) => {
    const start = starts[from] ?? 0;
    const finish = start + (durations[from] ?? 0);
    return links.reduce(
      (least, { to, lag, fromFinish, toFinish }) =>
        Math.min(least, (starts[to] ?? 0) + (toFinish ? (durations[to] ?? 0) : 0) - lag - (fromFinish ? finish : start)),
      end - finish,
    );
  });

/** Whether a link is what keeps an activity from starting earlier. */
export const drives = (link: PlacedLink, starts: Float64Array, durations: ArrayLike<number>, within: number): boolean =>
  startAfter(link, starts, durations, durations[link.to] ?? 0) >= (starts[link.to] ?? 0) - within;

const longestChain = (
  { activities, into }: Network,
  durations: ArrayLike<number>,
  starts: Float64Array,
  end: number,
): readonly string[] => {
  const within = tolerance(end);
  const idOf = (position: number): string => activities[position]?.id ?? '';
  const first = (positions: readonly number[]): number | undefined =>
    positions.reduce<number | undefined>(
      (best, position) => (best === undefined || idOf(position) < idOf(best) ? position : best),
      undefined,
    );
  const chain: string[] = [];
  let at = first([...starts.keys()].filter((position) => (starts[position] ?? 0) + (durations[position] ?? 0) >= end - within));
  while (at !== undefined) {
    chain.push(idOf(at));
    at = first((into[at] ?? []).filter((link) => drives(link, starts, durations, within)).map(({ from }) => from));
  }
  return chain.reverse();
};

/** The schedule of a network that is in order. */
export const scheduleOf = <A extends Activity>(network: Network<A>, given: readonly A[] = network.activities): Schedule => {
  const durations = network.activities.map(({ duration }) => duration);
  const starts = earlyStarts(network, durations);
  const end = lastFinish(starts, durations);
  const late = lateStarts(network, durations, end);
  const free = freeFloats(network, durations, starts, end);
  const within = tolerance(end);
  const settled = (float: number): number => (float <= within ? 0 : float);
  const tasks = new Map(
    network.activities.map(({ id, duration }, position): readonly [string, ScheduledTask] => {
      const earlyStart = starts[position] ?? 0;
      const totalFloat = settled((late[position] ?? 0) - earlyStart);
      const lateStart = totalFloat === 0 ? earlyStart : (late[position] ?? 0);
      return [
        id,
        {
          id,
          duration,
          earlyStart,
          lateStart,
          totalFloat,
          earlyFinish: earlyStart + duration,
          lateFinish: lateStart + duration,
          freeFloat: Math.min(totalFloat, settled(free[position] ?? 0)),
          critical: totalFloat === 0,
        },
      ];
    }),
  );
  return {
    duration: end,
    tasks: given.flatMap(({ id }) => tasks.get(id) ?? []),
    criticalPath: longestChain(network, durations, starts, end),
  };
};

/** The schedule of some activities: undefined where something depends on itself. A predecessor that is not there is left out and told in `unknown`. Linear. */
export const criticalPath = (given: readonly Activity[]): ScheduleOrCycles => {
  const { network, cycles } = networkOf(given);
  return network === undefined
    ? { schedule: undefined, cycles, unknown: [] }
    : { schedule: scheduleOf(network, given), cycles: undefined, unknown: network.unknown };
};
