/** What moved since the end of the month before: colours, expected ends, estimates, gates; the largest moves first. */
import { rankOf } from '#domain/colours/colour.ts';
import type { Office } from '#domain/office/office.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { addMonths, lastDayOf, monthOf } from '#domain/time/calendar.ts';
import { daysMatter, estimateMatters } from '#domain/value/movement-signs.ts';
import { movementsBetween } from '#domain/value/movements.ts';
import type { Movement, Shift } from '#domain/value/movements.ts';
import { titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { changePeriods } from './change-periods.ts';

/** How a project moved. What did not move is undefined. */
export interface ProjectChange {
  readonly project: Named;
  readonly presence: Movement['presence'];
  readonly stated: Shift<Colour | undefined> | undefined;
  /** The computed overall colour. */
  readonly computed: Shift<Colour> | undefined;
  readonly end: Movement['end'];
  /** Estimate at completion where both are known, in units of the organisation's currency. */
  readonly estimate: Shift<number> | undefined;
  readonly rebaselined: boolean;
}

/** What moved between two days. */
export interface LastChanges {
  readonly from: string;
  readonly to: string;
  readonly shown: readonly ProjectChange[];
  readonly of: number;
  readonly worse: number;
  readonly better: number;
}

const estimateOf = ({ estimate }: Movement): Shift<number> | undefined => {
  if (estimate?.before === undefined || estimate.after === undefined) return undefined;
  const { before, after } = estimate;
  return Math.abs(after - before) >= estimateMatters * Math.abs(before) ? { before, after } : undefined;
};

const changeOf = (office: Office, movement: Movement): ProjectChange => ({
  project: { id: movement.project.id, title: titleOf(office, movement.project) },
  presence: movement.presence,
  stated: movement.stated,
  computed: movement.computed.overall,
  end: movement.end !== undefined && Math.abs(movement.end.days) >= daysMatter ? movement.end : undefined,
  estimate: estimateOf(movement),
  rebaselined: movement.rebaseline !== undefined,
});

const isNews = ({ presence, stated, computed, end, estimate, rebaselined }: ProjectChange): boolean =>
  presence === 'new' || presence === 'closed' || rebaselined || [stated, computed, end, estimate].some((shift) => shift !== undefined);

/** Steps of the computed colour: positive = worse. To lose or to gain an assessment is neither. */
const steps = ({ computed }: ProjectChange): number =>
  computed === undefined || computed.before === 'not-assessed' || computed.after === 'not-assessed'
    ? 0
    : rankOf(computed.after) - rankOf(computed.before);

const weight = (change: ProjectChange): number =>
  Math.abs(steps(change)) * 100 +
  (change.stated === undefined ? 0 : 60) +
  (change.presence === 'running' ? 0 : 50) +
  (change.rebaselined ? 40 : 0) +
  Math.min(40, Math.abs(change.end?.days ?? 0) / 3) +
  (change.estimate === undefined
    ? 0
    : Math.min(40, (100 * Math.abs(change.estimate.after - change.estimate.before)) / Math.abs(change.estimate.before)));

/** The day to compare with where no month of reports tells one: the end of the month before the last month that ended by the data date. */
export const dayBefore = (asOf: string): string => {
  const month = monthOf(asOf);
  const lastEnded = lastDayOf(month) <= asOf ? month : addMonths(month, -1);
  return lastDayOf(addMonths(lastEnded, -1));
};

/** What moved since the newest period of changes began, at most `count` projects of those that run, began or ended in between. */
export const lastChanges = (office: Office, asOf: string, count: number): LastChanges => {
  const from = changePeriods(office, asOf)[0]?.earlier ?? dayBefore(asOf);
  const changes = movementsBetween(office, from, asOf)
    .filter(({ presence }) => presence !== 'absent')
    .map((movement) => changeOf(office, movement))
    .filter(isNews);
  return {
    from,
    to: asOf,
    of: changes.length,
    worse: changes.filter((change) => steps(change) > 0).length,
    better: changes.filter((change) => steps(change) < 0).length,
    shown: changes.sort((a, b) => weight(b) - weight(a)).slice(0, count),
  };
};
