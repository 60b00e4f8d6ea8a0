/** Projects as data: what the records hold as of the data date. Computed figures join with the figures themselves. */
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { gateDecisions } from '#domain/projects/gates.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import { changesOn, issuesOn, risksOn } from '#domain/projects/registers.ts';
import { latestReport, standingReports } from '#domain/projects/report-history.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';

const statedBy = (report: StatusReport | undefined) => {
  const dimensions = report?.data.dimensions;
  return {
    overall: report?.data.overall.rag,
    schedule: dimensions?.schedule?.rag,
    cost: dimensions?.cost?.rag,
    scope: dimensions?.scope?.rag,
    quality: dimensions?.quality?.rag,
    resources: dimensions?.resources?.rag,
    risk: dimensions?.risk?.rag,
    benefits: dimensions?.benefits?.rag,
  };
};

const sourceOf = (record: AnyRecord | undefined, path: FieldPath) => {
  if (record === undefined) return [];
  const { file, line } = record.at(path);
  return [{ file, line }];
};

const findProject = (office: Office, id: string): OfficeRecord<'projects'> => {
  const project = office.find('projects', id);
  if (project === undefined) throw new Error(`there is no project ${id} in this edition`);
  return project;
};

/** One line of `projects.json`. */
export const projectSummary = (office: Office, asOf: string, id: string) => {
  const project = findProject(office, id);
  const { data } = project;
  const latest = latestReport(office, id, asOf);
  return {
    id,
    title: data.title,
    summary: data.summary,
    lifecycle: data.lifecycle,
    phase: data.phase,
    tier: data.tier,
    category: data.category,
    unit: data.unit,
    programme: data.programme,
    methodology: data.methodology,
    sponsor: data.sponsor,
    manager: data.manager,
    objectives: data.objectives ?? [],
    asOf,
    reportMonth: latest?.month,
    status: { stated: statedBy(latest?.report) },
    audience: project.audience,
  };
};

/** `projects/<id>.json`: the project with its parts, and the line from which each stated value comes. */
export const projectDetail = (office: Office, asOf: string, id: string) => {
  const project = findProject(office, id);
  const report = latestReport(office, id, asOf)?.report;
  const baseline = baselineInForce(office, id, asOf);
  return {
    ...projectSummary(office, asOf, id),
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
    risks: risksOn(office, id, asOf),
    issues: issuesOn(office, id, asOf),
    changes: changesOn(office, id, asOf),
    benefits: office.partsOf(id, 'benefits').map((benefit) => benefit.data),
    gates: gateDecisions(office, id, asOf).map((gate) => gate.data),
    history: standingReports(office, id, asOf).map((entry) => ({
      month: entry.month,
      stated: statedBy(entry.report),
      progress: entry.report.data.progress?.value,
      actualCost: entry.report.data.actualCost,
      forecastEnd: entry.report.data.forecastEnd,
    })),
    dependsOn: project.data.dependsOn ?? [],
    sources: {
      project: sourceOf(project, []),
      budget: sourceOf(baseline, ['budget']),
      actualCost: sourceOf(report, ['actualCost']),
      progress: sourceOf(report, ['progress', 'value']),
      estimateToComplete: sourceOf(report, ['estimateToComplete']),
      forecastEnd: sourceOf(report, ['forecastEnd']),
      overall: sourceOf(report, ['overall', 'rag']),
    },
  };
};
