/** A plan of Microsoft Project → tasks, milestones, baselines and the figures of a status report, with all that was found and left out. */
import type { ImportContext } from '../context.ts';
import type { CollectionDraft, ImportPlan, RecordDraft } from '../draft.ts';
import { idsFor } from '../merge/ids.ts';
import { baselineDrafts, baselineFacts } from './baselines.ts';
import type { BaselineFacts } from './baselines.ts';
import { depthsFor, loseDeeper } from './depth.ts';
import type { Depths } from './depth.ts';
import { networkDrafts, plannedDay, taskTitle } from './drafts.ts';
import type { PlanFacts } from './facts.ts';
import { Findings } from './findings.ts';
import { Losses } from './losses.ts';
import { moneyOf } from './money.ts';
import { networkAt } from './network.ts';
import type { NetworkSetting, PlanNetwork } from './network.ts';
import type { PlanOptions } from './options.ts';
import { outlineOf } from './outline.ts';
import type { Row } from './outline.ts';
import type { PlanReading } from './read-plan.ts';
import { checkRows, loseDetails, takenRows } from './row-checks.ts';
import { statusDrafts } from './status-draft.ts';
import { dayOf } from './values.ts';
import { workingCalendar } from './working-calendar.ts';

const nothing = { tasks: 0, milestones: 0, links: 0, resources: 0, issues: 0, done: 0, dropped: 0 };

const countsOf = ({ tasks, resources }: PlanFacts, dropped: number): ImportPlan['counts'] => ({
  tasks: tasks.length,
  milestones: tasks.filter(({ isMilestone }) => isMilestone).length,
  links: tasks.reduce((sum, { links }) => sum + links.length, 0),
  resources,
  issues: 0,
  done: tasks.filter(({ percentComplete }) => percentComplete === 100).length,
  dropped,
});

const shown = ({ number, start, finish, cost, work }: BaselineFacts): object => ({
  number,
  start: start ?? null,
  finish: finish ?? null,
  cost: cost === undefined ? null : Math.round(cost) / 100,
  workHours: work ?? null,
});

/** Ids of the rows: those of the last import by UID, else made of the title. A milestone that is also a task has the same id in both files. */
const idsOf = (rows: readonly Row[], { known }: ImportContext, project: string): ((row: Row) => string) => {
  const before = new Map([...known('milestones', project), ...known('tasks', project)]);
  const ids = idsFor(
    rows.map(({ task }) => ({ uid: String(task.uid), title: taskTitle(task) })),
    before,
    'task',
  );
  return ({ task }) => ids.get(String(task.uid)) ?? `task-${String(task.uid)}`;
};

const loseRest = ({ empty, resources, assignments, unassigned, calendars }: PlanFacts, losses: Losses): void => {
  const add = (what: string, why: string, count: number): void => {
    if (count > 0) losses.add(what, why, undefined, count);
  };
  add('empty row', 'it has no content', empty);
  add('resource', 'people and their names are not kept here; what a project needs of a team is `team` in project.md', resources);
  add('assignment', 'only its baseline cost is taken, for the planned value', assignments - unassigned);
  add(
    'recurring exception of a calendar',
    'only stretches of days are read',
    calendars.reduce((sum, { recurring }) => sum + recurring, 0),
  );
};

interface Made {
  readonly network: PlanNetwork;
  readonly tasks: readonly RecordDraft[];
  readonly milestones: readonly RecordDraft[];
}

const facted = (
  facts: PlanFacts,
  baselines: readonly BaselineFacts[],
  statusDay: string | undefined,
): Readonly<Record<string, unknown>> => ({
  dates: {
    start: facts.start === undefined ? null : dayOf(facts.start),
    finish: facts.finish === undefined ? null : dayOf(facts.finish),
    statusDate: statusDay ?? null,
  },
  baselines: baselines.map(shown),
});

/** The import of a plan that was read. Pure: the same file, options and office give the same plan. Findings of severity error mean that nothing of it is to be written. */
export const msprojectPlan = (reading: PlanReading, options: PlanOptions, context: ImportContext): ImportPlan => {
  if (reading.refusal !== undefined) {
    const dates = { start: null, finish: null, statusDate: null };
    return { collections: [], counts: nothing, facts: { dates, baselines: [] }, dropped: [], findings: [reading.refusal] };
  }
  const { facts, findings } = reading;
  const { project } = options;
  const losses = new Losses();
  const { taken, leftOut } = takenRows(facts.tasks, losses);
  const rows = outlineOf(taken);
  checkRows(rows, findings);
  if (rows.length === 0) {
    findings.add('no-tasks', 'warning', 1, {
      en: 'the plan has no tasks that could be taken over',
      de: 'der Plan hat keine Vorgänge, die übernommen werden könnten',
    });
  }
  const calendar = workingCalendar(facts.calendars, facts.calendar);
  const baseline = facts.earnedValueBaseline;
  const idOf = idsOf(rows, context, project);
  const make = (depths: Depths, into: Pick<NetworkSetting, 'findings' | 'losses'>): Made => {
    const network = networkAt({
      ...into,
      rows,
      leftOut,
      depth: depths.tasks,
      milestoneDepth: depths.milestones,
      time: { minutesPerDay: facts.minutesPerDay, calendar },
      hasDay: ({ task }) => plannedDay(task, baseline) !== undefined,
    });
    return { network, ...networkDrafts(network, idOf, baseline) };
  };
  const depths = depthsFor({
    rows,
    project,
    wanted: options.level,
    fits: context.fits,
    findings,
    records: (each) => {
      const tried = make(each, { findings: new Findings(), losses: new Losses() });
      return [...tried.tasks, ...tried.milestones];
    },
  });
  const made = depths === undefined ? undefined : make(depths, { findings, losses });
  if (depths !== undefined && made !== undefined) {
    const shownRows = new Set([...made.network.tasks, ...made.network.milestones].map(({ row }) => row));
    loseDeeper(rows, shownRows, depths, options.level !== undefined, findings, losses);
  }
  loseDetails(rows, losses);
  loseRest(facts, losses);
  const statusDay = facts.status === undefined ? options.statusDay : dayOf(facts.status);
  const money = moneyOf(facts, context.office, statusDay ?? context.asOf, findings);
  const baselines = baselineFacts(facts, rows);
  const milestones = (made?.network.milestones ?? []).map(({ row }) => ({ task: row.task, id: idOf(row) }));
  const collections: readonly CollectionDraft[] = [
    { collection: 'tasks', owner: project, records: made?.tasks ?? [] },
    { collection: 'milestones', owner: project, records: made?.milestones ?? [] },
    {
      collection: 'baselines',
      owner: project,
      records: baselineDrafts(baselines, { facts, rows, options, money, calendar, statusDay, losses, milestones }),
    },
    {
      collection: 'status',
      owner: project,
      records: statusDrafts({ facts, rows, options, context, money, statusDay, findings, losses }),
    },
  ];
  const found = findings.list();
  const isFaulty = found.some(({ severity }) => severity === 'error');
  return {
    collections: isFaulty ? [] : collections.filter(({ records }) => records.length > 0),
    counts: countsOf(facts, losses.count()),
    facts: facted(facts, baselines, statusDay),
    statusDate: statusDay,
    dropped: losses.list(),
    findings: found,
  };
};
