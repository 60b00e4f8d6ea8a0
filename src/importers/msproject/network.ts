/** The rows that are kept, with their links, as tasks and milestones: which row becomes which, and what depends on itself. */
import { cyclesIn } from '#domain/network/cycles.ts';
import { taskName } from './findings.ts';
import type { Findings } from './findings.ts';
import { carriedLinks } from './links.ts';
import type { CarriedLink } from './links.ts';
import type { Losses } from './losses.ts';
import { rowsAt } from './outline.ts';
import type { Row } from './outline.ts';
import { durationDays } from './time-units.ts';
import type { WorkTime } from './time-units.ts';

/** A row with its duration and what it follows. */
export interface Activity {
  readonly row: Row;
  /** Working days. */
  readonly days: number;
  readonly after: readonly CarriedLink[];
}

/** The plan at some depth of its outline. */
export interface PlanNetwork {
  /** Rows of `tasks.yaml`: those with work, and milestones that work follows. */
  readonly tasks: readonly Activity[];
  /** Rows of `milestones.yaml`, in any depth. */
  readonly milestones: readonly Activity[];
  /** Milestones that stand in both. */
  readonly inBoth: ReadonlySet<Row>;
}

/** What the network is made of. */
export interface NetworkSetting {
  readonly rows: readonly Row[];
  readonly leftOut: ReadonlySet<number>;
  readonly depth: number;
  /** Depth to which milestones are taken. */
  readonly milestoneDepth: number;
  readonly time: WorkTime;
  /** Whether a milestone has a day; one without has no place among the milestones. */
  readonly hasDay: (row: Row) => boolean;
  readonly findings: Findings;
  readonly losses: Losses;
}

const longestDuration = 10_000;

/** Whether a row is a milestone: marked as one, with nothing under it. */
export const isMilestoneRow = ({ task, children }: Row): boolean => task.isMilestone && children.length === 0;

/** Duration of a row that is kept; undefined where it cannot have one. */
const daysOf = ({ task }: Row, { time, losses, findings }: NetworkSetting): number | undefined => {
  const found = durationDays(task, time);
  if (found === undefined) {
    if (task.isMilestone) return 0;
    losses.add('task', 'it has neither a duration nor a start and a finish', task.uid);
    return undefined;
  }
  if (found.days > longestDuration) {
    const name = taskName(task.uid);
    findings.add('duration', 'error', task.line, {
      en: `${name.en}: a duration of ${String(found.days)} working days is longer than ${String(longestDuration)}`,
      de: `${name.de}: Eine Dauer von ${String(found.days)} Arbeitstagen ist länger als ${String(longestDuration)}`,
    });
    return undefined;
  }
  if (found.by === 'elapsed') losses.add('elapsed duration', 'it counts calendar days; it became the working days in them', task.uid);
  if (found.by === 'dates') losses.add('missing duration', 'it became the working days from start to finish', task.uid);
  return found.days;
};

/** Milestones that must also be tasks, since something in `tasks.yaml` follows them and can follow tasks only, or since they take time or have no day. */
const milestonesAmongTasks = (
  days: ReadonlyMap<Row, number>,
  links: ReadonlyMap<Row, readonly CarriedLink[]>,
  hasDay: (row: Row) => boolean,
): ReadonlySet<Row> => {
  const found = new Set([...days].filter(([row, time]) => isMilestoneRow(row) && (time > 0 || !hasDay(row))).map(([row]) => row));
  const open = [...days.keys()].filter((row) => !isMilestoneRow(row) || found.has(row));
  for (const row of open) {
    for (const { from } of links.get(row) ?? []) {
      if (!isMilestoneRow(from) || found.has(from)) continue;
      found.add(from);
      open.push(from);
    }
  }
  return found;
};

const tellCycles = (rows: readonly Row[], links: ReadonlyMap<Row, readonly CarriedLink[]>, findings: Findings): void => {
  const byUid = new Map(rows.map((row) => [String(row.task.uid), row]));
  const next = (uid: string): readonly string[] => {
    const row = byUid.get(uid);
    return (row === undefined ? [] : (links.get(row) ?? [])).map(({ from }) => String(from.task.uid));
  };
  for (const cycle of cyclesIn([...byUid.keys()], next)) {
    const shown = [...cycle.slice(0, 8), ...(cycle.length > 8 ? ['…'] : []), cycle[0] ?? ''].join(' → ');
    findings.add(
      'cycle',
      'error',
      byUid.get(cycle[0] ?? '')?.task.line ?? 1,
      {
        en: `these tasks follow each other in a circle, by UID: ${shown}`,
        de: `diese Vorgänge folgen im Kreis aufeinander, nach UID: ${shown}`,
      },
      { en: 'Take one of the links away in Microsoft Project.', de: 'Entfernen Sie in Microsoft Project eine der Verknüpfungen.' },
    );
  }
};

/** The network of a plan at a depth. Cycles, and durations that cannot be, are findings. */
export const networkAt = (setting: NetworkSetting): PlanNetwork => {
  const { rows, depth, milestoneDepth, hasDay, findings, losses, leftOut, time } = setting;
  const days = new Map<Row, number>();
  for (const row of rowsAt(rows, depth)) {
    const found = daysOf(row, setting);
    if (found !== undefined) days.set(row, found);
  }
  const kept = new Set(days.keys());
  const links = carriedLinks({ rows, kept, leftOut, time, findings, losses });
  tellCycles([...kept], links, findings);
  const inBoth = milestonesAmongTasks(days, links, hasDay);
  const activity = (row: Row): Activity => ({ row, days: days.get(row) ?? 0, after: links.get(row) ?? [] });
  return {
    inBoth,
    tasks: [...kept].filter((row) => !isMilestoneRow(row) || inBoth.has(row)).map(activity),
    milestones: rows.filter((row) => isMilestoneRow(row) && hasDay(row) && row.depth <= milestoneDepth).map(activity),
  };
};
