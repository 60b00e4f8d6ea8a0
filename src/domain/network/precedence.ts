/** A network of activities, in an order in which each comes after all that it follows. What the passes of the critical path method and the simulation run over. */
import { cyclesIn } from './cycles.ts';

/** Which ends are linked: FS starts after the finish, SS after the start; FF finishes after the finish, SF after the start. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** What an activity follows, and how. */
export interface Link {
  /** Id of the activity that is followed. */
  readonly task: string;
  /** FS where nothing is said. */
  readonly type?: LinkType | undefined;
  /** In the unit of the durations, negative for a lead; 0 where nothing is said. */
  readonly lag?: number | undefined;
}

/** An activity with what it follows. */
export interface Activity {
  readonly id: string;
  /** At least 0, in any unit: that of all lags and results. */
  readonly duration: number;
  readonly after?: readonly Link[] | undefined;
}

/** A link between two positions of the order. It binds start or finish of one to start or finish of the other. */
export interface PlacedLink {
  readonly from: number;
  readonly to: number;
  readonly fromFinish: boolean;
  readonly toFinish: boolean;
  readonly lag: number;
}

/** A link that leads nowhere. */
export interface UnknownLink {
  readonly task: string;
  readonly predecessor: string;
}

/** Activities in order. Positions are those of `activities`. */
export interface Network<A extends Activity = Activity> {
  readonly activities: readonly A[];
  /** Links into each activity. */
  readonly into: readonly (readonly PlacedLink[])[];
  /** Links out of each activity. */
  readonly outOf: readonly (readonly PlacedLink[])[];
  readonly unknown: readonly UnknownLink[];
}

/** The network of some activities, or what in it depends on itself. */
export type NetworkOrCycles<A extends Activity> =
  | { readonly network: Network<A>; readonly cycles: undefined }
  | { readonly network: undefined; readonly cycles: readonly (readonly string[])[] };

/** Positions in an order in which each activity comes after all that it follows; fewer than there are where something depends on itself (Kahn 1962). */
const inOrder = (incoming: readonly number[], followers: readonly (readonly number[])[]): readonly number[] => {
  const waiting = [...incoming];
  const order = waiting.flatMap((count, position) => (count === 0 ? [position] : []));
  for (const position of order) {
    for (const follower of followers[position] ?? []) {
      const left = (waiting[follower] ?? 0) - 1;
      waiting[follower] = left;
      if (left === 0) order.push(follower);
    }
  }
  return order;
};

/** Puts activities in order. A link to an activity that is not there is left out and told. Linear in activities and links. */
export const networkOf = <A extends Activity>(given: readonly A[]): NetworkOrCycles<A> => {
  const positionOf = new Map(given.map(({ id }, position) => [id, position]));
  const followers: number[][] = given.map(() => []);
  const incoming = given.map(() => 0);
  const unknown: UnknownLink[] = [];
  for (const [position, { id, after = [] }] of given.entries()) {
    for (const { task } of after) {
      const from = positionOf.get(task);
      if (from === undefined) unknown.push({ task: id, predecessor: task });
      else {
        followers[from]?.push(position);
        incoming[position] = (incoming[position] ?? 0) + 1;
      }
    }
  }
  const order = inOrder(incoming, followers);
  if (order.length < given.length) {
    const next = (id: string): readonly string[] => (given[positionOf.get(id) ?? -1]?.after ?? []).map(({ task }) => task);
    return {
      network: undefined,
      cycles: cyclesIn(
        given.map(({ id }) => id),
        next,
      ),
    };
  }
  const activities = order.flatMap((position) => given[position] ?? []);
  const placeOf = new Map(activities.map(({ id }, place) => [id, place]));
  const into: PlacedLink[][] = activities.map(() => []);
  const outOf: PlacedLink[][] = activities.map(() => []);
  for (const [to, { after = [] }] of activities.entries()) {
    for (const { task, type = 'FS', lag = 0 } of after) {
      const from = placeOf.get(task);
      if (from === undefined) continue;
      const link = { from, to, lag, fromFinish: type.startsWith('F'), toFinish: type.endsWith('F') };
      into[to]?.push(link);
      outOf[from]?.push(link);
    }
  }
  return { network: { activities, into, outOf, unknown }, cycles: undefined };
};

/** Length up to which a difference is one of floating point only: 0 for reckoning with time. */
export const tolerance = (duration: number): number => 1e-9 * Math.max(1, duration);
