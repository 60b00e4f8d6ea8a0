/** Projects as data: what the records hold and what is computed from them, as of the data date. */
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { gateDecisions } from '#domain/projects/gates.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import { changesOn, issuesOn } from '#domain/projects/registers.ts';
import { projectStanding, standingHistory } from '#domain/value/standing.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { benefitsOf } from './benefits.ts';
import { businessCaseObject } from './business-case.ts';
import { networkDetail } from './network.ts';
import { computedColours, figureGaps, figureSources, nestedFigures, projectStatus } from './project-status.ts';
import type { SayReason } from './project-status.ts';
import { risksOf } from './risks.ts';

const sourceOf = (record: AnyRecord | undefined, path: FieldPath) => {
  if (record === undefined) return [];
  const { file, line } = record.at(path);
  return [{ file, line }];
};

/** One line of `projects.json`. */
export const projectSummary = (office: Office, asOf: string, project: OfficeRecord<'projects'>, say: SayReason) => {
  const { data, id } = project;
  const standing = projectStanding(office, project, asOf);
  return {
    id,
    title: data.title,
    summary: data.summary,
    lifecycle: standing.lifecycle,
    phase: standing.phase,
    tier: data.tier,
    category: data.category,
    unit: data.unit,
    programme: data.programme,
    methodology: data.methodology,
    sponsor: data.sponsor,
    manager: data.manager,
    objectives: data.objectives ?? [],
    asOf,
    reportMonth: standing.report?.month,
    status: projectStatus(standing, say),
    figures: nestedFigures(standing.figures),
    audience: project.audience,
  };
};

/** `projects/<id>.json`: the project with its parts, its history, and the lines from which each figure comes. */
export const projectDetail = (office: Office, asOf: string, project: OfficeRecord<'projects'>, say: SayReason) => {
  const { id } = project;
  const standing = projectStanding(office, project, asOf);
  const report = standing.report?.report;
  const baseline = baselineInForce(office, id, asOf);
  return {
    ...projectSummary(office, asOf, project, say),
    dataDate: standing.dataDate,
    thresholds: standing.thresholds,
    period: projectPeriod(office, project, asOf),
    baseline: baseline === undefined ? undefined : { id: baseline.id.slice(id.length + 1), ...baseline.data },
    reported:
      report === undefined
        ? undefined
        : {
            progress: report.data.progress,
            earnedValue: report.data.earnedValue,
            actualCost: report.data.actualCost,
            estimateToComplete: report.data.estimateToComplete,
            forecastEnd: report.data.forecastEnd,
            decisionsNeeded: report.data.decisionsNeeded ?? [],
          },
    milestones: milestonesOn(office, id, asOf),
    risks: risksOf(office, asOf, id),
    issues: issuesOn(office, id, asOf),
    changes: changesOn(office, id, asOf),
    benefits: benefitsOf(office, asOf, id),
    businessCase: businessCaseObject(office, asOf, project.data),
    network: networkDetail(office, asOf, id),
    gates: gateDecisions(officeOn(office, asOf), id, asOf).map((gate) => gate.data),
    history: standingHistory(office, project, asOf).map((then) => ({
      month: then.report?.month,
      dataDate: then.dataDate,
      stated: then.stated,
      computed: computedColours(then),
      figures: nestedFigures(then.figures),
    })),
    dependsOn: project.data.dependsOn ?? [],
    unknown: figureGaps(standing),
    sources: {
      ...figureSources(standing),
      project: sourceOf(project, []),
      budget: sourceOf(baseline, ['budget']),
      progress: sourceOf(report, ['progress', 'value']),
      statedForecastEnd: sourceOf(report, ['forecastEnd']),
      overall: sourceOf(report, ['overall', 'rag']),
    },
  };
};
