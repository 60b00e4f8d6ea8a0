/** How the forecasts of milestones moved from report to report (milestone trend analysis). */
import type { Office } from '#domain/office/office.ts';
import type { Localised } from '#schemas/shared.ts';
import { milestonesOn } from './milestones.ts';

/** What was said of a milestone on a day. */
export interface TrendStatement {
  /** Day on which it was said. */
  readonly day: string;
  /** Day for which the milestone was planned, expected, or on which it was reached (then the same day). */
  readonly expected: string;
  /** Planned by a baseline, forecast, or reached. */
  readonly kind: 'planned' | 'forecast' | 'reached';
}

/** The course of one milestone. */
export interface MilestoneTrend {
  readonly id: string;
  readonly title: Localised;
  /** By the baseline in force. */
  readonly planned: string;
  /** Oldest first; at most one statement a day, of which the forecast wins over the plan. Empty where only a planned day is known. */
  readonly statements: readonly TrendStatement[];
  /** Whether the newest statement names another day than the first; undefined with fewer than two. */
  readonly isMoved: boolean | undefined;
}

/**
 * Trends of the milestones of a project, by planned day. Plans count from the day of their baseline, forecasts from the day in the history;
 * the present forecast stands for the day itself where the history does not have it. What was said after the day is not in them.
 */
export const milestoneTrends = (office: Office, project: string, asOf: string): readonly MilestoneTrend[] => {
  const records = new Map(office.partsOf(project, 'milestones').map(({ data }) => [data.id, data]));
  const baselines = office
    .partsOf(project, 'baselines')
    .map(({ data }) => data)
    .filter(({ day }) => day <= asOf);
  return milestonesOn(office, project, asOf).map(({ id, title, planned, forecast, actual }) => {
    const said = new Map<string, TrendStatement>();
    for (const { day, milestones } of baselines) {
      const expected = milestones?.[id];
      if (expected !== undefined) said.set(day, { day, expected, kind: 'planned' });
    }
    const history = (records.get(id)?.history ?? []).filter(({ day }) => day <= (actual ?? asOf)).sort((a, b) => (a.day < b.day ? -1 : 1));
    for (const { day, forecast: expected } of history) said.set(day, { day, expected, kind: 'forecast' });
    if (forecast !== undefined && history.at(-1)?.forecast !== forecast) {
      said.set(asOf, { day: asOf, expected: forecast, kind: 'forecast' });
    }
    if (actual !== undefined) said.set(actual, { day: actual, expected: actual, kind: 'reached' });
    const statements = [...said.values()]
      .filter(({ day }) => actual === undefined || day <= actual)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const [first, last] = [statements[0], statements.at(-1)];
    return {
      id,
      title,
      planned,
      statements,
      isMoved: first === undefined || last === undefined || statements.length < 2 ? undefined : first.expected !== last.expected,
    };
  });
};
