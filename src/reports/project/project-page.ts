/** Everything that the page of one project shows. */
import { closureOn } from '#domain/projects/period.ts';
import { postImplementation } from '#domain/projects/post-implementation.ts';
import type { ReviewStanding } from '#domain/projects/post-implementation.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import { projectStanding, standingHistory } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional, summaryOf, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { artefactsView } from './artefacts.ts';
import type { ArtefactsView } from './artefacts.ts';
import { benefitViews } from './benefits.ts';
import type { BenefitView } from './benefits.ts';
import { baselineViews, budgetView } from './budget.ts';
import type { BaselineView, BudgetView } from './budget.ts';
import { dependenciesView } from './dependencies.ts';
import type { DependenciesView } from './dependencies.ts';
import { projectFacts } from './facts.ts';
import type { ProjectFacts } from './facts.ts';
import { figureGroups } from './figure-groups.ts';
import type { FigureGroups } from './figure-groups.ts';
import { gateViews } from './gates.ts';
import type { GateView } from './gates.ts';
import { governanceView } from './governance.ts';
import type { GovernanceView } from './governance.ts';
import { historyRows } from './history.ts';
import type { HistoryRow } from './history.ts';
import { indexCourse } from './index-course.ts';
import type { IndexCourse } from './index-course.ts';
import { milestoneTrendView } from './milestone-trend.ts';
import type { MilestoneTrendView } from './milestone-trend.ts';
import { networkView } from './network.ts';
import type { NetworkView } from './network.ts';
import { businessCaseView } from './plan.ts';
import type { BusinessCaseView } from './plan.ts';
import { importsOf } from './imports.ts';
import type { ImportedSource } from './imports.ts';
import { recordFiles } from './records.ts';
import type { RecordFile } from './records.ts';
import { actionViews, changeViews, issueViews, lessonViews } from './registers.ts';
import type { ActionView, ChangeView, IssueView } from './registers.ts';
import { risksView } from './risks.ts';
import type { RisksView } from './risks.ts';
import { sCurve } from './s-curve.ts';
import type { SCurve } from './s-curve.ts';
import { statusView } from './status.ts';
import type { StatusView } from './status.ts';
import { statusSheet } from './status-sheet.ts';
import type { StatusSheet } from './status-sheet.ts';
import { teamDemandView } from './team-demand.ts';
import type { TeamDemandView } from './team-demand.ts';

/** A milestone with the name of its owner. */
export interface MilestoneView extends Omit<MilestoneOnDay, 'owner'> {
  readonly owner: Named | undefined;
}

/** How a project ended, and what the reviews after closure found. */
export interface ProjectClosure extends Pick<DataOf<'closures'>, 'day' | 'conclusion' | 'end' | 'cost'> {
  readonly reviews: ReviewStanding;
  readonly reviewers: readonly Named[];
}

/** The page of a project. */
export interface ProjectPage {
  readonly id: string;
  readonly asOf: string;
  readonly currency: string;
  readonly title: Localised;
  readonly summary: Localised | undefined;
  readonly facts: ProjectFacts;
  /** The newest report that stands; undefined where none was published by the day. */
  readonly status: StatusView | undefined;
  readonly sheet: StatusSheet;
  readonly figures: FigureGroups;
  /** Undefined where there is neither a plan nor money in a report. */
  readonly curve: SCurve | undefined;
  /** Undefined where no report gives an index. */
  readonly indices: IndexCourse | undefined;
  readonly history: readonly HistoryRow[];
  readonly milestones: readonly MilestoneView[];
  readonly milestoneTrend: MilestoneTrendView;
  /** Undefined where the project is over and has no tasks. */
  readonly network: NetworkView | undefined;
  readonly gates: readonly GateView[];
  readonly baselines: readonly BaselineView[];
  readonly budget: BudgetView | undefined;
  readonly risks: RisksView;
  readonly issues: readonly IssueView[];
  readonly changes: readonly ChangeView[];
  readonly actions: readonly ActionView[];
  readonly lessons: readonly DataOf<'lessons'>[];
  readonly benefits: readonly BenefitView[];
  readonly artefacts: ArtefactsView | undefined;
  readonly governance: GovernanceView;
  readonly dependencies: DependenciesView;
  readonly businessCase: BusinessCaseView | undefined;
  readonly team: TeamDemandView | undefined;
  readonly closure: ProjectClosure | undefined;
  readonly records: readonly RecordFile[];
  /** Files of other programs from which some of them were brought. */
  readonly imports: readonly ImportedSource[];
}

/** The closure of a project, and its reviews, each with the role that reviewed. */
export const projectClosure = (office: Office, project: string, asOf: string): ProjectClosure | undefined => {
  const closure = closureOn(office, project, asOf)?.data;
  const reviews = postImplementation(office, project, asOf);
  if (closure === undefined || reviews === undefined) return undefined;
  const { day, conclusion, end, cost } = closure;
  return { day, conclusion, end, cost, reviews, reviewers: reviews.done.map(({ by }) => named(office, 'roles', by)) };
};

/** The page of the project of that id as of a day; undefined where this edition has no such project. */
export const projectPage = (office: Office, asOf: string, id: string): ProjectPage | undefined => {
  const project = office.find('projects', id);
  if (project === undefined) return undefined;
  const standing = projectStanding(office, project, asOf);
  const reports = standingHistory(office, project, asOf);
  return {
    id,
    asOf,
    currency: office.organisation.data.currency,
    title: titleOf(office, project),
    summary: summaryOf(office, project),
    facts: projectFacts(office, standing),
    status: standing.report === undefined ? undefined : statusView(office, id, standing.report, reports.at(-2)?.report),
    sheet: statusSheet(office, standing, reports),
    figures: figureGroups(standing),
    curve: sCurve(standing, reports),
    indices: indexCourse(standing, reports),
    history: historyRows(office, asOf, project),
    milestones: milestonesOn(office, id, asOf).map((milestone) => ({
      ...milestone,
      owner: namedOptional(office, 'roles', milestone.owner),
    })),
    milestoneTrend: milestoneTrendView(office, asOf, id),
    network: networkView(office, asOf, id),
    gates: gateViews(office, asOf, project),
    baselines: baselineViews(office, asOf, id),
    budget: budgetView(office, asOf, id),
    risks: risksView(office, asOf, id),
    issues: issueViews(office, asOf, id),
    changes: changeViews(office, asOf, id),
    actions: actionViews(office, asOf, id),
    lessons: lessonViews(office, id),
    benefits: benefitViews(office, asOf, id),
    artefacts: artefactsView(office, asOf, project),
    governance: governanceView(office, asOf, project),
    dependencies: dependenciesView(office, asOf, project),
    businessCase: businessCaseView(office, asOf, project.data),
    team: teamDemandView(office, project, asOf),
    closure: projectClosure(office, id, asOf),
    records: recordFiles(officeOn(office, asOf), project),
    imports: importsOf(office, project.id, asOf),
  };
};
