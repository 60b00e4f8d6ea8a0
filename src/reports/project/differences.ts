/** What changed in a project between two reports: colours, money, ends, milestones, baseline. Only what differs is listed. */
import { baselineInForce } from '#domain/projects/baselines.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import { expectedEnd } from '#domain/colours/schedule.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { Office } from '#domain/office/office.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import type { FigureId } from '#domain/value/figures.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Localised } from '#schemas/shared.ts';
import { computedDimensions } from '#domain/value/standing.ts';
import { rowDimensions } from './colour-rows.ts';
import type { RowDimension } from './colour-rows.ts';

/** A value before and after; undefined where it is not known. */
export interface Change<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** A colour that changed. */
export interface ColourChange extends Change<Colour> {
  readonly dimension: RowDimension;
  readonly kind: 'stated' | 'computed';
}

/** A figure that changed. */
export interface FigureChange extends Change<number> {
  readonly id: FigureId;
}

/** A milestone that was reached, or whose expected day moved. Days: later is positive. */
export interface MilestoneChange {
  readonly id: string;
  readonly title: Localised;
  readonly kind: 'reached' | 'moved';
  readonly before: string;
  readonly after: string;
  readonly days: number;
}

/** What changed since a report. */
export interface Differences {
  readonly since: { readonly name: string; readonly month: string };
  readonly colours: readonly ColourChange[];
  readonly figures: readonly FigureChange[];
  /** The end that counts: actual, else stated, else computed. Undefined where it is the same; days only where both are of one kind. */
  readonly end: (Change<string> & { readonly days: number | undefined }) | undefined;
  readonly milestones: readonly MilestoneChange[];
  /** Number of the baseline that came into force; undefined where none did. */
  readonly baseline: number | undefined;
  /** Whether nothing of all this changed. */
  readonly isEmpty: boolean;
}

/** Figures whose change is worth a line of its own; the others stand beside their values before. */
const comparedFigures = ['budgetAtCompletion', 'estimateAtCompletion.chosen'] as const satisfies readonly FigureId[];

const differ = (before: number | undefined, after: number | undefined): boolean =>
  before === undefined || after === undefined ? before !== after : Math.abs(before - after) >= 0.005;

const kindOfEnd = ({ facts }: Standing): 'actual' | 'stated' | 'computed' =>
  facts.actualEnd.value !== undefined ? 'actual' : facts.statedForecastEnd.value !== undefined ? 'stated' : 'computed';

const endChange = (before: Standing, after: Standing): Differences['end'] => {
  const ends = { before: expectedEnd(before), after: expectedEnd(after) };
  if (ends.before === ends.after) return undefined;
  const isComparable = kindOfEnd(after) === 'actual' || kindOfEnd(before) === kindOfEnd(after);
  return {
    ...ends,
    days: ends.before === undefined || ends.after === undefined || !isComparable ? undefined : daysBetween(ends.before, ends.after),
  };
};

const milestoneChange = (before: MilestoneOnDay | undefined, after: MilestoneOnDay): readonly MilestoneChange[] => {
  if (before === undefined) return [];
  const [was, day] = [milestoneDay(before), milestoneDay(after)];
  const days = daysBetween(was, day);
  const own = { id: after.id, title: after.title, after: day };
  if (after.state === 'reached' && before.state !== 'reached') return [{ ...own, kind: 'reached', before: was, days }];
  return days === 0 ? [] : [{ ...own, kind: 'moved', before: was, days }];
};

/** Stated and computed colours that are not the same in two standings of a project. */
export const colourChanges = (before: Standing, after: Standing): readonly ColourChange[] =>
  [
    ...rowDimensions.map((dimension) => ({
      dimension,
      kind: 'stated' as const,
      before: before.stated[dimension],
      after: after.stated[dimension],
    })),
    ...computedDimensions.map((dimension) => ({
      dimension,
      kind: 'computed' as const,
      before: before.computed[dimension].colour,
      after: after.computed[dimension].colour,
    })),
  ].filter((change) => change.before !== change.after);

/** What changed from one standing to a later one of the same project; undefined where the earlier one has no report. */
export const differencesOf = (office: Office, before: Standing | undefined, after: Standing): Differences | undefined => {
  if (before?.report === undefined) return undefined;
  const { id } = after.project;
  const known = new Map(milestonesOn(office, id, before.asOf).map((milestone) => [milestone.id, milestone]));
  const colours = colourChanges(before, after);
  const figures = comparedFigures
    .map((figure) => ({ id: figure, before: before.figures[figure], after: after.figures[figure] }))
    .filter((change) => differ(change.before, change.after));
  const milestones = milestonesOn(office, id, after.asOf).flatMap((milestone) => milestoneChange(known.get(milestone.id), milestone));
  const baselines = [before, after].map(({ dataDate }) => baselineInForce(office, id, dataDate)?.id);
  const baseline = baselines[1] === undefined || baselines[0] === baselines[1] ? undefined : baselines[1];
  const end = endChange(before, after);
  return {
    since: { name: before.report.name, month: before.report.month },
    colours,
    figures,
    end,
    milestones,
    baseline: baseline === undefined ? undefined : Number(baseline.slice(baseline.indexOf('/') + 1)),
    isEmpty: colours.length + figures.length + milestones.length === 0 && end === undefined && baseline === undefined,
  };
};
