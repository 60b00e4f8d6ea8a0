/** A project as lists of projects show it: figures and colours of its standing, and how they came about. */
import { budgetOverrun } from '#domain/colours/cost.ts';
import type { Office } from '#domain/office/office.ts';
import { milestonesOn, nextMilestone } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import { isOver } from '#domain/projects/stage-on.ts';
import { statedTrend, trendLength } from '#domain/projects/trend.ts';
import type { Colour, TrendPoint } from '#domain/projects/trend.ts';
import { gapsOf } from '#domain/value/explanation.ts';
import type { Gap, InputId } from '#domain/value/explanation.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { projectStanding, standingHistory } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { phaseTitle } from '../project/facts.ts';
import { attentionOf } from './attention.ts';
import type { AttentionKind } from './attention.ts';

type Project = DataOf<'projects'>;

/** A value, or why it is not known. */
export interface Explained<T> {
  readonly value: T | undefined;
  /** Empty where it is known. */
  readonly gaps: readonly Gap[];
}

/** One row of a list of projects. Money in units of the organisation's currency. */
export interface ProjectRow {
  readonly id: string;
  readonly title: Localised;
  readonly lifecycle: Project['lifecycle'];
  readonly isRunning: boolean;
  readonly phase: { readonly id: string; readonly title: Localised };
  readonly tier: number;
  readonly category: Project['category'];
  readonly unit: Named;
  /** The unit and all units above it. */
  readonly units: readonly string[];
  readonly programme: Named | undefined;
  readonly manager: Named;
  readonly objectives: readonly string[];
  /** Stated overall colour of the newest report; undefined without one. */
  readonly colour: Colour | undefined;
  readonly computed: Readonly<Record<'overall' | 'cost' | 'schedule', Colour>>;
  /** Whether no report that is due is missing. */
  readonly isCurrent: boolean;
  /** Why it stands out; empty where it does not. */
  readonly attention: readonly AttentionKind[];
  /** Name and month of the newest report. */
  readonly report: { readonly name: string; readonly month: string } | undefined;
  /** Newest month whose report is due and not there. */
  readonly missingMonth: string | undefined;
  /** Stated colours of the last twelve reports. */
  readonly trend: readonly TrendPoint[];
  readonly costIndex: Explained<number>;
  /** CPI of the last twelve reports, each on its own data date. */
  readonly costIndexCourse: readonly (number | undefined)[];
  readonly scheduleIndex: Explained<number>;
  readonly budget: Explained<number>;
  readonly actualCost: Explained<number>;
  readonly estimate: Explained<number>;
  /** Share of the budget by which the estimate is above it; negative = below. */
  readonly overrun: Explained<number>;
  readonly plannedEnd: Explained<string>;
  /** The end that the newest report expects; the actual end of a project that is over. */
  readonly forecastEnd: Explained<string>;
  /** The end by earned schedule. */
  readonly computedEnd: Explained<string>;
  /** What comes next; nothing once the project is over. */
  readonly nextMilestone: MilestoneOnDay | undefined;
}

/** A unit and the units that it is part of, innermost first. */
export const unitAndAbove = (office: Office, id: string): readonly string[] => {
  const line: string[] = [];
  for (let unit: string | undefined = id; unit !== undefined && !line.includes(unit); unit = office.find('units', unit)?.data.parent) {
    line.push(unit);
  }
  return line;
};

const explained = <T>(standing: Standing, id: InputId, value: T | undefined): Explained<T> => ({
  value,
  gaps: value === undefined ? gapsOf(id, standing.facts, standing.figures) : [],
});

type RowFigures = Pick<
  ProjectRow,
  'costIndex' | 'scheduleIndex' | 'budget' | 'actualCost' | 'estimate' | 'overrun' | 'plannedEnd' | 'forecastEnd' | 'computedEnd'
>;

const figuresOf = (standing: Standing): RowFigures => {
  const { facts, figures } = standing;
  const end = facts.actualEnd.value ?? facts.statedForecastEnd.value;
  return {
    costIndex: explained(standing, 'costPerformanceIndex', figures.costPerformanceIndex),
    scheduleIndex: explained(standing, 'schedulePerformanceIndexTime', figures.schedulePerformanceIndexTime),
    budget: explained(standing, 'budgetAtCompletion', figures.budgetAtCompletion),
    actualCost: explained(standing, 'actualCost', figures.actualCost),
    estimate: explained(standing, 'estimateAtCompletion.chosen', figures['estimateAtCompletion.chosen']),
    overrun: explained(standing, 'varianceAtCompletion', budgetOverrun(figures)),
    plannedEnd: explained(standing, 'plannedEnd', facts.plannedEnd.value),
    forecastEnd: explained(standing, 'statedForecastEnd', end),
    computedEnd: explained(standing, 'forecastEnd', figures.forecastEnd),
  };
};

/** The row of a project on a day. */
export const projectRow = (office: Office, asOf: string, project: OfficeRecord<'projects'>): ProjectRow => {
  const { data } = project;
  const standing = projectStanding(office, project, asOf);
  const { lifecycle, phase, report, computed } = standing;
  return {
    id: project.id,
    title: titleOf(office, project),
    lifecycle,
    isRunning: isRunning(standing),
    phase: { id: phase, title: phaseTitle(office, { ...data, phase }) },
    tier: data.tier,
    category: data.category,
    unit: named(office, 'units', data.unit),
    units: unitAndAbove(office, data.unit),
    programme: namedOptional(office, 'programmes', data.programme),
    manager: named(office, 'roles', data.manager),
    objectives: (data.objectives ?? []).map(({ id }) => id),
    colour: standing.stated.overall,
    computed: { overall: computed.overall.colour, cost: computed.cost.colour, schedule: computed.schedule.colour },
    isCurrent: standing.isCurrent,
    attention: attentionOf(office, standing).map(({ kind }) => kind),
    report: report === undefined ? undefined : { name: report.name, month: report.month },
    missingMonth: standing.missingMonths.at(-1),
    trend: statedTrend(standingReports(office, project.id, asOf)),
    costIndexCourse: standingHistory(office, project, asOf)
      .slice(-trendLength)
      .map(({ figures }) => figures.costPerformanceIndex),
    ...figuresOf(standing),
    nextMilestone: isOver(lifecycle) ? undefined : nextMilestone(milestonesOn(office, project.id, asOf)),
  };
};
