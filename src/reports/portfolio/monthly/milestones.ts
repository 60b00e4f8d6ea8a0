/** Milestones in the monthly report: reached in the month, missed in it, and due in the next months. */
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { addMonths, lastDayOf } from '#domain/time/calendar.ts';
import { nameOf } from '../../named.ts';
import type { Named } from '../../named.ts';
import { shown } from './scope.ts';
import type { MonthlyScope, Shown } from './scope.ts';

/** A milestone with its project. */
export interface MonthlyMilestone extends Pick<MilestoneOnDay, 'id' | 'title' | 'kind' | 'planned' | 'forecast' | 'actual' | 'slip'> {
  readonly project: Named;
}

/** The milestones of the month, each list by day. */
export interface MonthlyMilestones {
  readonly reached: Shown<MonthlyMilestone>;
  /** Planned by the last day of the month and not reached; those missed earlier included. */
  readonly missed: Shown<MonthlyMilestone>;
  /** Expected after the month and up to `until`, those that are missed left out. */
  readonly due: Shown<MonthlyMilestone>;
  readonly until: string;
}

/** Milestones in each list. */
const milestonesShown = 40;

/** Months that the report looks ahead. */
export const monthsAhead = 2;

/** Milestones of the projects of the month. */
export const monthlyMilestones = (office: Office, { movements, running, asOf, before, month }: MonthlyScope): MonthlyMilestones => {
  const until = lastDayOf(addMonths(month, monthsAhead));
  const of = (from: MonthlyScope['movements'], isWanted: (milestone: MilestoneOnDay) => boolean): Shown<MonthlyMilestone> =>
    shown(
      from
        .flatMap(({ project }) =>
          milestonesOn(office, project.id, asOf)
            .filter(isWanted)
            .map((milestone) => ({ ...milestone, project: nameOf(office, project) })),
        )
        .sort((a, b) => byText(milestoneDay(a), milestoneDay(b))),
      milestonesShown,
    );
  return {
    reached: of(movements, ({ actual }) => actual !== undefined && actual > before),
    missed: of(running, ({ state }) => state === 'missed'),
    due: of(running, (milestone) => milestone.state === 'open' && milestoneDay(milestone) <= until),
    until,
  };
};
