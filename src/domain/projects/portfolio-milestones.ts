/** The milestones of all projects, found once for pages, exports and figures. */
import type { Office } from '#domain/office/office.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { milestoneDay, milestonesOn } from './milestones.ts';
import type { MilestoneOnDay } from './milestones.ts';
import { isOver, lifecycleOn } from './stage-on.ts';

/** A milestone with its project. */
export interface ProjectMilestone extends MilestoneOnDay {
  readonly project: OfficeRecord<'projects'>;
  /** Day on which it was reached, else is expected, else was planned. */
  readonly day: string;
}

/** Days ahead within which a milestone comes up. */
export const daysAhead = 90;

/** Milestones of all projects on a day, by the day on which they were reached or are expected. What a project that is over did not reach is dropped: nobody waits for it. */
export const portfolioMilestones = (office: Office, asOf: string): readonly ProjectMilestone[] =>
  office.once(`milestones/${asOf}`, () =>
    office
      .list('projects')
      .flatMap((project) => {
        const isDropped = isOver(lifecycleOn(office, project, asOf));
        return milestonesOn(office, project.id, asOf)
          .filter(({ state }) => state === 'reached' || !isDropped)
          .map((milestone): ProjectMilestone => ({ ...milestone, project, day: milestoneDay(milestone) }));
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  );

/** Whether a milestone that is not reached is expected within the next 90 days: the day itself counts, what was expected before does not. */
export const isComingUp = ({ state, day }: Pick<ProjectMilestone, 'state' | 'day'>, asOf: string): boolean =>
  state !== 'reached' && day >= asOf && day <= addDays(asOf, daysAhead);
