/** Milestones of all projects as data. */
import type { Office } from '#domain/office/office.ts';
import { isComingUp, portfolioMilestones } from '#domain/projects/portfolio-milestones.ts';

/** `milestones.json`: by the day on which they were reached or are expected. `slip` in calendar days; unknown where neither is known. */
export const milestoneList = (office: Office, asOf: string) =>
  portfolioMilestones(office, asOf).map((milestone) => {
    const { project, id, title, kind, owner, planned, forecast, actual, state, slip } = milestone;
    return {
      project: project.id,
      id,
      title,
      kind,
      owner,
      planned,
      forecast,
      actual,
      state,
      slip,
      comingUp: isComingUp(milestone, asOf),
    };
  });
