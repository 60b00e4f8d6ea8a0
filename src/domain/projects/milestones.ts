/** Milestones of a project as they stood on a day. */
import type { Office } from '#domain/office/office.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { baselineInForce } from './baselines.ts';

type Milestone = OfficeRecord<'milestones'>;

/** Reached, missed (its planned day has passed), or open. */
export type MilestoneState = 'reached' | 'missed' | 'open';

/** A milestone on a day. */
export interface MilestoneOnDay {
  readonly id: string;
  readonly title: Milestone['data']['title'];
  readonly kind: Milestone['data']['kind'];
  readonly owner: string | undefined;
  /** Day in the baseline in force; where that does not name the milestone, its own planned day. */
  readonly planned: string;
  /** Undefined once it is reached, and where nobody gave a forecast. */
  readonly forecast: string | undefined;
  readonly actual: string | undefined;
  readonly state: MilestoneState;
  /** Days from the planned day to the actual or forecast day; negative where earlier. Undefined where neither is known. */
  readonly slip: number | undefined;
}

/** The forecast as known on a day: the present one, unless its history goes on after that day. */
export const forecastOn = ({ forecast, history = [] }: Milestone['data'], asOf: string): string | undefined => {
  const known = history.filter((entry) => entry.day <= asOf).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return known.length === history.length ? (forecast ?? known.at(-1)?.forecast) : known.at(-1)?.forecast;
};

/** Day on which a milestone was reached, else is expected, else was planned. */
export const milestoneDay = ({ actual, forecast, planned }: Pick<MilestoneOnDay, 'actual' | 'forecast' | 'planned'>): string =>
  actual ?? forecast ?? planned;

/** Days from the planned day to the actual or forecast day; negative where earlier. Unit: calendar days. Source: milestone trend analysis (DIN 69901-5). */
export const slipInDays = (planned: string, actualOrForecast: string): number => daysBetween(planned, actualOrForecast);

/** Milestones of a project by planned day. Nothing that became known after the day is in them. */
export const milestonesOn = (office: Office, project: string, asOf: string): readonly MilestoneOnDay[] => {
  const plan = baselineInForce(office, project, asOf)?.data.milestones;
  return office
    .partsOf(project, 'milestones')
    .map(({ data }): MilestoneOnDay => {
      const planned = plan?.[data.id] ?? data.planned;
      const actual = data.actual !== undefined && data.actual <= asOf ? data.actual : undefined;
      const forecast = actual === undefined ? forecastOn(data, asOf) : undefined;
      const end = actual ?? forecast;
      return {
        id: data.id,
        title: data.title,
        kind: data.kind,
        owner: data.owner,
        planned,
        forecast,
        actual,
        state: actual !== undefined ? 'reached' : planned < asOf ? 'missed' : 'open',
        slip: end === undefined ? undefined : slipInDays(planned, end),
      };
    })
    .sort((a, b) => (a.planned < b.planned ? -1 : a.planned > b.planned ? 1 : 0));
};

/** The milestone that comes next: not reached, with the earliest forecast (or planned) day. */
export const nextMilestone = (milestones: readonly MilestoneOnDay[]): MilestoneOnDay | undefined => {
  return milestones
    .filter((milestone) => milestone.actual === undefined)
    .reduce<MilestoneOnDay | undefined>(
      (next, milestone) => (next === undefined || milestoneDay(milestone) < milestoneDay(next) ? milestone : next),
      undefined,
    );
};
