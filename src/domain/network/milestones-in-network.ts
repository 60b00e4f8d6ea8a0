/** When milestones that follow tasks can be reached at the earliest. */
import { earlyStarts } from './critical-path.ts';
import { networkOf } from './precedence.ts';
import type { Activity, Link, LinkType } from './precedence.ts';

/** A milestone, as far as a network needs it. */
interface Milestone {
  readonly id: string;
  /** Time from what it follows to the milestone; 0 where nothing is said. */
  readonly duration?: number | undefined;
  readonly after?:
    | readonly {
        readonly milestone?: string | undefined;
        readonly task?: string | undefined;
        readonly type?: LinkType | undefined;
        readonly lag?: number | undefined;
      }[]
    | undefined;
}

/** A milestone on the time axis of the tasks. */
export interface MilestoneInNetwork {
  readonly id: string;
  /** Working days from the start of the network. */
  readonly earliest: number;
}

const key = ({ milestone, task }: { readonly milestone?: string | undefined; readonly task?: string | undefined }): string =>
  milestone === undefined ? `task/${task ?? ''}` : `milestone/${milestone}`;

/**
 * Early days of milestones, by the forward pass over tasks and milestones together. Only of those of which every way back leads to a task that is there:
 * of the others the network says nothing. None where something depends on itself.
 */
export const milestonesInNetwork = (tasks: readonly Activity[], milestones: readonly Milestone[]): readonly MilestoneInNetwork[] => {
  const links = (after: Milestone['after']): readonly Link[] =>
    (after ?? []).map((link) => ({ task: key(link), type: link.type, lag: link.lag }));
  const { network } = networkOf<Activity>([
    ...tasks.map(({ id, duration, after }) => ({ id: `task/${id}`, duration, after: links(after) })),
    ...milestones.map(({ id, duration = 0, after }) => ({ id: `milestone/${id}`, duration, after: links(after) })),
  ]);
  if (network === undefined) return [];
  const isRooted: boolean[] = [];
  for (const [position, into] of network.into.entries()) {
    const { id = '', after = [] } = network.activities[position] ?? {};
    isRooted.push(
      id.startsWith('task/') || (into.length > 0 && into.length === after.length && into.every(({ from }) => isRooted[from] === true)),
    );
  }
  const starts = earlyStarts(
    network,
    network.activities.map(({ duration }) => duration),
  );
  const reached = new Map(
    network.activities.map(({ id, duration }, position) => [
      id,
      isRooted[position] === true ? (starts[position] ?? 0) + duration : undefined,
    ]),
  );
  return milestones.flatMap(({ id }) => {
    const earliest = reached.get(`milestone/${id}`);
    return earliest === undefined ? [] : [{ id, earliest }];
  });
};
