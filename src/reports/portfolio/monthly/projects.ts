/** The table of projects: how each stands on the last day of the month, beside the month before. */
import { budgetOverrun } from '#domain/colours/cost.ts';
import { expectedEnd, slipOf } from '#domain/colours/schedule.ts';
import type { Office } from '#domain/office/office.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Known } from '#domain/value/known.ts';
import type { Movement } from '#domain/value/movements.ts';
import { isWatermelon } from '#domain/value/standing.ts';
import { nameOf } from '../../named.ts';
import type { Named } from '../../named.ts';
import { isReportMissing, shown } from './scope.ts';
import type { MonthlyScope, Shown } from './scope.ts';

/** Rows that the table shows; the others are in the portfolio's own table. */
export const rowsShown = 100;

/** A project on the last day of the month. */
export interface MonthlyProject {
  readonly project: Named;
  readonly lifecycle: Lifecycle;
  /** Name and month of the report that the figures are from. */
  readonly report: { readonly name: string; readonly month: string } | undefined;
  readonly isMissing: boolean;
  readonly stated: Colour | undefined;
  readonly statedBefore: Colour | undefined;
  readonly computed: Colour;
  readonly computedBefore: Colour;
  readonly cost: Colour;
  readonly schedule: Colour;
  readonly isCurrent: boolean;
  readonly isWatermelon: boolean;
  readonly complete: Known;
  readonly spent: Known;
  readonly costIndex: Known;
  readonly scheduleIndex: Known;
  readonly estimate: Known;
  /** Share of the budget by which the estimate is above (or, negative, below) it. */
  readonly overrun: Known;
  readonly end: string | undefined;
  /** Days by which that is after (or, negative, before) the planned end. */
  readonly slip: number | undefined;
}

/** A project of the month as a row. */
export const monthlyProject = (office: Office, movement: Movement, month: string): MonthlyProject => {
  const { before, after, project } = movement;
  const { figures, stated, computed } = after;
  return {
    project: nameOf(office, project),
    lifecycle: after.lifecycle,
    report: after.report === undefined ? undefined : { name: after.report.name, month: after.report.month },
    isMissing: isReportMissing(office, movement, month),
    stated: stated.overall,
    statedBefore: before.stated.overall,
    computed: computed.overall.colour,
    computedBefore: before.computed.overall.colour,
    cost: computed.cost.colour,
    schedule: computed.schedule.colour,
    isCurrent: after.isCurrent,
    isWatermelon: isWatermelon(after),
    complete: figures.percentComplete,
    spent: figures.percentSpent,
    costIndex: figures.costPerformanceIndex,
    scheduleIndex: figures.schedulePerformanceIndexTime,
    estimate: figures['estimateAtCompletion.chosen'],
    overrun: budgetOverrun(figures),
    end: expectedEnd(after),
    slip: slipOf(after).days,
  };
};

/** The rows, the most urgent first, and how many there are in all. */
export const monthlyProjects = (office: Office, { movements, month }: MonthlyScope): Shown<MonthlyProject> => {
  const { rows, of } = shown(movements, rowsShown);
  return { rows: rows.map((movement) => monthlyProject(office, movement, month)), of };
};
