/** A project as lists of projects show it. */
import type { Money } from '#domain/money/minor-units.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { milestonesOn, nextMilestone } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { monthsDue } from '#domain/projects/reporting.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import { standingReports } from '#domain/projects/report-history.ts';
import { statedTrend } from '#domain/projects/trend.ts';
import type { Colour, TrendPoint } from '#domain/projects/trend.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { phaseTitle } from '../project/facts.ts';
import { missingMonth } from '../project/project-page.ts';

type Project = DataOf<'projects'>;

/** An amount, and its value in the organisation's currency for sorting. */
export interface SortableMoney {
  readonly money: Money;
  readonly value: number | undefined;
}

/** One row of a list of projects. */
export interface ProjectRow {
  readonly id: string;
  readonly title: Localised;
  readonly lifecycle: Project['lifecycle'];
  readonly phase: Localised;
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
  /** Name and month of that report. */
  readonly report: { readonly name: string; readonly month: string } | undefined;
  /** Month whose report is due and not there. */
  readonly missingMonth: string | undefined;
  readonly trend: readonly TrendPoint[];
  readonly budget: SortableMoney | undefined;
  readonly actualCost: SortableMoney | undefined;
  readonly plannedEnd: string | undefined;
  readonly forecastEnd: string | undefined;
  readonly actualEnd: string | undefined;
  readonly nextMilestone: MilestoneOnDay | undefined;
}

/** A unit and the units that it is part of, innermost first. */
const unitAndAbove = (office: Office, id: string): readonly string[] => {
  const line: string[] = [];
  for (let unit: string | undefined = id; unit !== undefined && !line.includes(unit); unit = office.find('units', unit)?.data.parent) {
    line.push(unit);
  }
  return line;
};

/** The row of a project on a day. */
export const projectRow = (office: Office, asOf: string, project: OfficeRecord<'projects'>): ProjectRow => {
  const { data } = project;
  const standing = standingReports(office, project.id, asOf);
  const latest = standing.at(-1);
  const { end } = projectPeriod(office, project, asOf);
  const isOver = data.lifecycle === 'completed' || data.lifecycle === 'cancelled';
  const sortable = (money: Money | undefined): SortableMoney | undefined =>
    money === undefined ? undefined : { money, value: minorUnitsOn(money, asOf, office.organisation.data) };
  return {
    id: project.id,
    title: titleOf(office, project),
    lifecycle: data.lifecycle,
    phase: phaseTitle(office, data),
    tier: data.tier,
    category: data.category,
    unit: named(office, 'units', data.unit),
    units: unitAndAbove(office, data.unit),
    programme: namedOptional(office, 'programmes', data.programme),
    manager: named(office, 'roles', data.manager),
    objectives: (data.objectives ?? []).map(({ id }) => id),
    colour: latest?.report.data.overall.rag,
    report: latest === undefined ? undefined : { name: latest.name, month: latest.month },
    missingMonth: missingMonth(monthsDue(office, project, asOf), latest?.month),
    trend: statedTrend(standing),
    budget: sortable(baselineInForce(office, project.id, asOf)?.data.budget),
    actualCost: sortable(latest?.report.data.actualCost),
    plannedEnd: end.planned,
    forecastEnd: isOver ? undefined : latest?.report.data.forecastEnd,
    actualEnd: end.actual,
    nextMilestone: isOver ? undefined : nextMilestone(milestonesOn(office, project.id, asOf)),
  };
};
