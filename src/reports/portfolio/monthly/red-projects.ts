/** One page for each red project: why it is red, its figures, its money over time, its next milestones, risks and decisions. */
import type { ComputedColour } from '#domain/colours/colour.ts';
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { Movement } from '#domain/value/movements.ts';
import { computedDimensions, standingHistory } from '#domain/value/standing.ts';
import type { ComputedDimension } from '#domain/value/standing.ts';
import type { Localised } from '#schemas/shared.ts';
import { namedOptional } from '../../named.ts';
import type { Named } from '../../named.ts';
import { figureViews } from '../../project/figure-views.ts';
import type { FigureView } from '../../project/figure-views.ts';
import { sCurve } from '../../project/s-curve.ts';
import type { SCurve } from '../../project/s-curve.ts';
import type { MonthlyDecision } from './decisions.ts';
import { monthlyProject } from './projects.ts';
import type { MonthlyProject } from './projects.ts';
import { risksOfMonth } from './risks.ts';
import type { MonthlyRisk } from './risks.ts';
import type { MonthlyScope } from './scope.ts';

/** Red projects that get a page of their own; a report with more of them says so. */
export const redPages = 25;

/** Figures of such a page. */
const shown = new Set([
  'budgetAtCompletion',
  'plannedValue',
  'earnedValue',
  'actualCost',
  'costPerformanceIndex',
  'schedulePerformanceIndexTime',
  'percentComplete',
  'estimateAtCompletion.chosen',
  'varianceAtCompletion',
  'toCompletePerformanceIndex.budget',
]);

/** A dimension with what is stated and what is computed. */
export interface RedDimension {
  readonly dimension: ComputedDimension;
  readonly stated: Colour | undefined;
  readonly comment: Localised | undefined;
  readonly computed: ComputedColour;
}

/** The page of a red project. */
export interface RedProject {
  readonly row: MonthlyProject;
  readonly sponsor: Named | undefined;
  readonly manager: Named | undefined;
  readonly comment: Localised | undefined;
  readonly dimensions: readonly RedDimension[];
  readonly figures: readonly FigureView[];
  readonly curve: SCurve | undefined;
  /** Not reached, by expected day. */
  readonly milestones: readonly MilestoneOnDay[];
  readonly risks: readonly MonthlyRisk[];
  readonly decisions: readonly MonthlyDecision[];
}

/** Whether a running project is red: as stated, or as computed. */
export const isRed = ({ after }: Movement): boolean => after.stated.overall === 'red' || after.computed.overall.colour === 'red';

/** So many that the page stays one sheet. */
const [milestonesShown, risksShown] = [4, 3];

const redProject = (office: Office, scope: MonthlyScope, movement: Movement, decisions: readonly MonthlyDecision[]): RedProject => {
  const { after, project } = movement;
  const data = after.report?.report.data;
  return {
    row: monthlyProject(office, movement, scope.month),
    sponsor: namedOptional(office, 'roles', project.data.sponsor),
    manager: namedOptional(office, 'roles', project.data.manager),
    comment: data?.overall.comment,
    dimensions: computedDimensions.map((dimension) => ({
      dimension,
      stated: after.stated[dimension],
      comment: dimension === 'overall' ? undefined : data?.dimensions?.[dimension]?.comment,
      computed: after.computed[dimension],
    })),
    figures: figureViews(after).filter(({ id }) => shown.has(id)),
    curve: sCurve(after, standingHistory(office, project, scope.asOf)),
    milestones: milestonesOn(office, project.id, scope.asOf)
      .filter(({ state }) => state !== 'reached')
      .sort((a, b) => byText(milestoneDay(a), milestoneDay(b)))
      .slice(0, milestonesShown),
    risks: risksOfMonth(office, scope, [movement]).slice(0, risksShown),
    decisions: decisions.filter((decision) => decision.project.id === project.id),
  };
};

/** The pages of the red projects, the most urgent first, and how many are red in all. */
export const redProjects = (
  office: Office,
  scope: MonthlyScope,
  decisions: readonly MonthlyDecision[],
): { readonly pages: readonly RedProject[]; readonly of: number } => {
  const red = scope.running.filter(isRed);
  return { pages: red.slice(0, redPages).map((movement) => redProject(office, scope, movement, decisions)), of: red.length };
};
