/** The computed colour of schedule: from the schedule index in time, the slip of the end, and milestones that were missed. */
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { Facts } from '#domain/value/facts.ts';
import type { Figures } from '#domain/value/figures.ts';
import { ratio } from '#domain/value/known.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { colourAtLeast, colourAtMost, colourBy, worstOf } from './colour.ts';
import type { ComputedColour } from './colour.ts';
import type { Thresholds } from './thresholds.ts';

/** What the colour of schedule looks at. */
export interface ScheduleView {
  readonly facts: Facts;
  readonly figures: Figures;
  readonly milestones: readonly MilestoneOnDay[];
  /** Day on which one looks. */
  readonly asOf: string;
}

/** The end that counts: the actual one, else the stated forecast, else the computed one; never before the day while the project is not over. */
export const expectedEnd = ({ facts, figures, asOf }: Omit<ScheduleView, 'milestones'>): string | undefined => {
  if (facts.actualEnd.value !== undefined) return facts.actualEnd.value;
  const forecast = facts.statedForecastEnd.value ?? figures.forecastEnd;
  if (forecast !== undefined) return forecast < asOf ? asOf : forecast;
  return facts.plannedEnd.value !== undefined && facts.plannedEnd.value < asOf ? asOf : undefined;
};

/** Slip = (expected end − planned end) ÷ (planned end − planned start), as a share of 1; negative = early. */
export const slipOf = (
  view: Omit<ScheduleView, 'milestones'>,
): { readonly days: number | undefined; readonly share: number | undefined } => {
  const { plannedStart, plannedEnd } = view.facts;
  const end = expectedEnd(view);
  if (end === undefined || plannedEnd.value === undefined) return { days: undefined, share: undefined };
  const days = daysBetween(plannedEnd.value, end);
  return { days, share: plannedStart.value === undefined ? undefined : ratio(days, daysBetween(plannedStart.value, plannedEnd.value)) };
};

/** Colour of schedule. A missed milestone is amber, and red once it is later than the slip that the thresholds still call amber. */
export const scheduleColour = (view: ScheduleView, thresholds: Thresholds): ComputedColour => {
  const { facts, figures, milestones, asOf } = view;
  const slip = slipOf(view);
  const isOver = facts.actualEnd.value !== undefined;
  const missed = isOver ? [] : milestones.filter(({ state }) => state === 'missed');
  const latest = missed.reduce((days, { planned }) => Math.max(days, daysBetween(planned, asOf)), 0);
  const { plannedStart, plannedEnd } = facts;
  const duration =
    plannedStart.value === undefined || plannedEnd.value === undefined ? undefined : daysBetween(plannedStart.value, plannedEnd.value);
  const lateness = colourAtMost(ratio(latest, duration), thresholds.slip);
  const milestoneColour: Colour =
    milestones.length === 0 ? 'not-assessed' : missed.length === 0 ? 'green' : worstOf(['amber', lateness === 'red' ? 'red' : 'amber']);
  const computed = colourBy([
    {
      rule: 'schedule-performance-index-time',
      colour: colourAtLeast(figures.schedulePerformanceIndexTime, thresholds.schedulePerformanceIndexTime),
      inputs: { schedulePerformanceIndexTime: figures.schedulePerformanceIndexTime },
      limits: thresholds.schedulePerformanceIndexTime,
    },
    {
      rule: 'forecast-slip',
      colour: colourAtMost(slip.share, thresholds.slip),
      inputs: { slip: slip.share, days: slip.days, forecastEnd: expectedEnd(view), plannedEnd: plannedEnd.value },
      limits: thresholds.slip,
    },
    {
      rule: 'missed-milestones',
      colour: milestoneColour,
      inputs: { missed: milestones.length === 0 ? undefined : missed.length, days: missed.length === 0 ? undefined : latest },
      limits: missed.length === 0 ? undefined : thresholds.slip,
    },
  ]);
  // That no milestone was missed says little where neither pace nor end is known.
  const isBlind = figures.schedulePerformanceIndexTime === undefined && slip.share === undefined;
  return isBlind && computed.colour === 'green' ? { ...computed, colour: 'not-assessed' } : computed;
};
