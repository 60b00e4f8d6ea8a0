/** What a change does to the time of projects: milestones, gates, and the length of networks of tasks. */
import { byText, inTurn } from '#domain/office/order.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay, MilestoneState } from '#domain/projects/milestones.ts';
import { scheduleNetwork } from '#domain/network/schedule-network.ts';
import type { Office } from '#domain/office/office.ts';
import { isSameData } from '#domain/office/same-record.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { Shift } from '#domain/value/movements.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { gateTitle } from '../project/facts.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';

/** A day that moved; `days` is undefined where there was none, or is none any more. */
export interface DayShift extends Shift<string | undefined> {
  /** Later is positive. */
  readonly days: number | undefined;
}

/** A milestone that the change touches. */
export interface MilestoneChange {
  readonly project: Named;
  readonly id: string;
  readonly title: Localised;
  readonly presence: 'new' | 'removed' | 'kept';
  /** By the baseline in force, else by its own planned day. */
  readonly planned: DayShift | undefined;
  readonly forecast: DayShift | undefined;
  readonly actual: DayShift | undefined;
  readonly state: Shift<MilestoneState> | undefined;
}

/** A gate decision that came, went or reads otherwise. */
export interface GateChange {
  readonly project: Named;
  readonly gate: string;
  readonly title: Localised;
  readonly day: string;
  readonly decision: Shift<DataOf<'gates'>['decision'] | undefined>;
  readonly conditions: number;
}

/** A network of tasks whose length or critical path moved. Working days. */
export interface NetworkChange {
  readonly project: Named;
  readonly duration: Shift<number | undefined> | undefined;
  readonly criticalPath: Shift<readonly string[]> | undefined;
}

const dayShift = (before: string | undefined, after: string | undefined): DayShift | undefined => {
  const moved = shiftOf(before, after);
  return moved === undefined
    ? undefined
    : { ...moved, days: before === undefined || after === undefined ? undefined : daysBetween(before, after) };
};

/** Ids of the projects after the change, with their ids before, that have changed records in these collections. */
const projectsOf = (
  comparison: Comparison,
  ...collections: readonly ('milestones' | 'baselines' | 'tasks' | 'projects')[]
): readonly (readonly [before: string, after: string])[] => {
  const moved = new Map([...comparison.renames].map(([before, after]) => [after, before]));
  const keys = collections.flatMap((collection) =>
    comparison.changed(collection).flatMap(({ before, after }) => {
      const id = collection === 'projects' ? (after ?? before)?.id : (after ?? before)?.project;
      return id === undefined ? [] : [id];
    }),
  );
  return [...new Set(keys)].sort().map((id) => [moved.get(`projects/${id}`)?.slice('projects/'.length) ?? id, id]);
};

const nameIn = ({ before, after }: Comparison, id: string): Named =>
  after.find('projects', id) === undefined ? named(before, 'projects', id) : named(after, 'projects', id);

const presenceOf = (before: object | undefined, after: object | undefined): MilestoneChange['presence'] =>
  before === undefined ? 'new' : after === undefined ? 'removed' : 'kept';

const milestoneChange = (
  project: Named,
  before: MilestoneOnDay | undefined,
  after: MilestoneOnDay | undefined,
): readonly MilestoneChange[] => {
  const shown = after ?? before;
  if (shown === undefined) return [];
  const change: MilestoneChange = {
    project,
    id: shown.id,
    title: shown.title,
    presence: presenceOf(before, after),
    planned: dayShift(before?.planned, after?.planned),
    forecast: dayShift(before?.forecast, after?.forecast),
    actual: dayShift(before?.actual, after?.actual),
    state: before === undefined || after === undefined ? undefined : shiftOf(before.state, after.state),
  };
  return [change.planned, change.forecast, change.actual, change.state].every((moved) => moved === undefined) ? [] : [change];
};

/** By how many days a milestone moves, by its actual day, else its forecast, else its plan. */
export const milestoneMove = ({ actual, forecast, planned }: MilestoneChange): number =>
  actual?.days ?? forecast?.days ?? planned?.days ?? 0;

/** Milestones that the change touches, by themselves or by a new baseline: the largest moves first. */
export const milestoneChanges = (comparison: Comparison): readonly MilestoneChange[] => {
  const { before, after, asOf, unreadable } = comparison;
  const isLost = (project: string, id: string): boolean => unreadable.includes(`milestones/${project}/${id}`);
  return projectsOf(comparison, 'milestones', 'baselines')
    .flatMap(([was, is]) => {
      const old = new Map(milestonesOn(before, was, asOf).map((milestone) => [milestone.id, milestone]));
      const now = new Map(milestonesOn(after, is, asOf).map((milestone) => [milestone.id, milestone]));
      return [...new Set([...old.keys(), ...now.keys()])]
        .filter((id) => !isLost(is, id))
        .flatMap((id) => milestoneChange(nameIn(comparison, is), old.get(id), now.get(id)));
    })
    .sort((a, b) => inTurn(milestoneMove(b) - milestoneMove(a), byText(a.project.id, b.project.id), byText(a.id, b.id)));
};

/** Gate decisions that the change brings, alters or takes away. */
export const gateChanges = (comparison: Comparison): readonly GateChange[] =>
  comparison.changed('gates').flatMap(({ before, after }) => {
    const shown = after ?? before;
    if (shown?.project === undefined) return [];
    const office = after === undefined ? comparison.before : comparison.after;
    const methodology = office.find('projects', shown.project)?.data.methodology;
    return [
      {
        project: nameIn(comparison, shown.project),
        gate: shown.data.gate,
        title: methodology === undefined ? shown.data.gate : gateTitle(office, methodology, shown.data.gate),
        day: shown.data.day,
        decision: { before: before?.data.decision, after: after?.data.decision },
        conditions: shown.data.conditions?.length ?? 0,
      },
    ];
  });

/** Networks whose tasks the change touches, where their length or their critical path moved. */
export const networkChanges = (comparison: Comparison): readonly NetworkChange[] =>
  projectsOf(comparison, 'tasks').flatMap(([was, is]) => {
    const networkIn = (office: Office, project: string) => scheduleNetwork(office, comparison.asOf, project).network;
    const [old, now] = [networkIn(comparison.before, was), networkIn(comparison.after, is)];
    const duration = shiftOf(old?.duration, now?.duration);
    const paths = { before: old?.criticalPath ?? [], after: now?.criticalPath ?? [] };
    const criticalPath = isSameData(paths.before, paths.after) ? undefined : paths;
    return duration === undefined && criticalPath === undefined ? [] : [{ project: nameIn(comparison, is), duration, criticalPath }];
  });
