/** The schedule network of a project as its page shows it. */
import { threePointsOf } from '#domain/network/pert.ts';
import type { ThreePoints } from '#domain/network/pert.ts';
import type { Distribution } from '#domain/network/monte-carlo.ts';
import type { ScheduledTask } from '#domain/network/critical-path.ts';
import type { LinkType } from '#domain/network/precedence.ts';
import { scheduleNetwork } from '#domain/network/schedule-network.ts';
import type { NetworkFigures, NoNetwork } from '#domain/network/schedule-network.ts';
import type { Office } from '#domain/office/office.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import type { Localised } from '#schemas/shared.ts';

/** A task or milestone by name. */
export interface NamedPart {
  readonly id: string;
  readonly title: Localised;
}

/** A task with its dates, in working days from the start of the network. */
export interface TaskView extends ScheduledTask {
  readonly title: Localised;
  readonly progress: number | undefined;
  readonly points: ThreePoints | undefined;
  readonly follows: readonly { readonly title: Localised; readonly type: LinkType; readonly lag: number }[];
}

/** The tasks of a project on the time axis. */
export interface NetworkTasks {
  readonly duration: number;
  readonly count: number;
  readonly critical: number;
  /** Tasks of one longest chain, in its order. */
  readonly path: readonly NamedPart[];
  /** By early start; the first of a long list. */
  readonly listed: readonly TaskView[];
  /** Those of the chart: all, or those with the least float. By early start. */
  readonly drawn: readonly TaskView[];
  readonly milestones: readonly (NamedPart & { readonly earliest: number })[];
  readonly expected: number | undefined;
  readonly standardDeviation: number | undefined;
  /** Tasks without three durations. */
  readonly missing: readonly NamedPart[];
  readonly end: Distribution | undefined;
  readonly contingency: number | undefined;
  readonly unknown: readonly { readonly task: NamedPart; readonly predecessor: string }[];
}

/** What live risks may cost, in the organisation's currency. */
export interface RiskCostView {
  readonly distribution: Distribution | undefined;
  readonly risks: number;
  /** Live risks without probability or three costs. */
  readonly missing: readonly NamedPart[];
}

/** The section of a project's page. */
export interface NetworkView {
  readonly tasks: NetworkTasks | undefined;
  /** Why there are no tasks; cycles by name. */
  readonly why: { readonly reason: NoNetwork['reason']; readonly cycles: readonly (readonly NamedPart[])[] } | undefined;
  readonly riskCost: RiskCostView;
}

/** Tasks that the chart shows at most. */
export const mostDrawn = 60;
/** Tasks that the table shows at most. */
export const mostListed = 200;

const inUnits = (distribution: Distribution | undefined): Distribution | undefined =>
  distribution === undefined
    ? undefined
    : {
        ...distribution,
        lowest: distribution.lowest / 100,
        highest: distribution.highest / 100,
        mean: distribution.mean / 100,
        p50: distribution.p50 / 100,
        p80: distribution.p80 / 100,
        histogram: distribution.histogram.map(({ from, to, count }) => ({ from: from / 100, to: to / 100, count })),
      };

const byStart = (a: ScheduledTask, b: ScheduledTask): number =>
  a.earlyStart === b.earlyStart ? a.earlyFinish - b.earlyFinish : a.earlyStart - b.earlyStart;

const tasksOf = (office: Office, project: string, network: NetworkFigures): NetworkTasks => {
  const records = new Map(office.partsOf(project, 'tasks').map(({ data }) => [data.id, data]));
  const milestones = new Map(office.partsOf(project, 'milestones').map(({ data }) => [data.id, data.title]));
  const named = (id: string): NamedPart => ({ id, title: records.get(id)?.title ?? id });
  const views = network.tasks
    .map((task): TaskView => {
      const record = records.get(task.id);
      return {
        ...task,
        title: record?.title ?? task.id,
        progress: record?.progress,
        points: record === undefined ? undefined : threePointsOf(record),
        follows: (record?.after ?? []).flatMap(({ task: id, type = 'FS', lag = 0 }) =>
          records.has(id) ? [{ title: named(id).title, type, lag }] : [],
        ),
      };
    })
    .sort(byStart);
  const tightest = [...views].sort((a, b) => a.totalFloat - b.totalFloat).slice(0, mostDrawn);
  return {
    duration: network.duration,
    count: views.length,
    critical: views.filter(({ critical }) => critical).length,
    path: network.criticalPath.map(named),
    listed: views.slice(0, mostListed),
    drawn: views.length <= mostDrawn ? views : tightest.sort(byStart),
    milestones: network.milestones
      .map(({ id, earliest }) => ({ id, earliest, title: milestones.get(id) ?? id }))
      .sort((a, b) => a.earliest - b.earliest),
    expected: network.pert.expected,
    standardDeviation: network.pert.standardDeviation,
    missing: network.pert.missing.map(named),
    end: network.end.distribution,
    contingency: network.end.contingency,
    unknown: network.unknown.map(({ task, predecessor }) => ({ task: named(task), predecessor })),
  };
};

/** The section of a project on a day; undefined where it has no tasks and is over, so that nobody waits for them. */
export const networkView = (office: Office, asOf: string, project: string): NetworkView | undefined => {
  const record = office.find('projects', project);
  const { network, why, riskCost } = scheduleNetwork(office, asOf, project);
  const stage = record === undefined ? undefined : lifecycleOn(office, record, asOf);
  if (why?.reason === 'no-tasks' && (stage === 'completed' || stage === 'cancelled')) return undefined;
  const titles = new Map(office.partsOf(project, 'tasks').map(({ data }) => [data.id, data.title]));
  const risks = new Map(office.partsOf(project, 'risks').map(({ data }) => [data.id, data.title]));
  const of = (names: ReadonlyMap<string, Localised>, id: string): NamedPart => ({ id, title: names.get(id) ?? id });
  return {
    tasks: network === undefined ? undefined : tasksOf(office, project, network),
    why:
      why === undefined
        ? undefined
        : {
            reason: why.reason,
            cycles: why.reason === 'cycle' ? why.cycles.map((cycle) => cycle.map((id) => of(titles, id))) : [],
          },
    riskCost: {
      distribution: inUnits(riskCost.distribution),
      risks: riskCost.risks,
      missing: riskCost.missing.map((id) => of(risks, id)),
    },
  };
};
