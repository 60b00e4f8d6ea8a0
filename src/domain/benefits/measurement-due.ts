/** When a benefit is to be measured next. */
import type { Office } from '#domain/office/office.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { measuredBy } from '#domain/projects/registers.ts';
import { addDays, addMonthsToDay } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** Months between two measurements once the project is completed, until the target has been measured. */
const monthsBetweenMeasurements = 12;

/** Days before a measurement from which it counts as due soon. */
const noticeDays = 90;

/** Overdue, due within the notice, later, or settled: the target was measured, or the project was stopped. */
export type MeasurementState = 'overdue' | 'due' | 'ahead' | 'settled';

/** The next measurement of a benefit. */
export interface MeasurementDue {
  readonly state: MeasurementState;
  /** Undefined where none is due any more. */
  readonly day: string | undefined;
  /** Whether it is the measurement of the target, or the yearly one of a completed project. */
  readonly reason: 'target' | 'yearly' | undefined;
}

const settled: MeasurementDue = { state: 'settled', day: undefined, reason: undefined };

/** The day on which a completed project ended, as far as it is known on the day. */
export const completedOn = (office: Office, project: OfficeRecord<'projects'>, asOf: string): string | undefined =>
  lifecycleOn(office, project, asOf) === 'completed' ? projectPeriod(office, project, asOf).end.actual : undefined;

/**
 * The measurement that comes next: of a completed project one every twelve months (from its end, or from the last measurement), and at the latest the day of the target.
 * It is overdue from the day after. Nothing is due of a cancelled project, and after a measurement on or after the day of the target.
 */
export const measurementDue = (
  benefit: Pick<DataOf<'benefits'>, 'target' | 'measurements'>,
  { cancelled, completed }: { readonly cancelled: boolean; readonly completed: string | undefined },
  asOf: string,
): MeasurementDue => {
  const last = measuredBy(benefit.measurements, asOf).at(-1)?.day;
  const { day: target } = benefit.target;
  if (cancelled || (last !== undefined && last >= target)) return settled;
  const from = completed === undefined ? undefined : last !== undefined && last > completed ? last : completed;
  const yearly = from === undefined ? undefined : addMonthsToDay(from, monthsBetweenMeasurements);
  const isYearly = yearly !== undefined && yearly < target;
  const day = isYearly ? yearly : target;
  return {
    day,
    reason: isYearly ? 'yearly' : 'target',
    state: day < asOf ? 'overdue' : day <= addDays(asOf, noticeDays) ? 'due' : 'ahead',
  };
};

/** The next measurement of a benefit of a project. */
export const measurementDueIn = (
  office: Office,
  project: OfficeRecord<'projects'>,
  benefit: DataOf<'benefits'>,
  asOf: string,
): MeasurementDue =>
  measurementDue(
    benefit,
    { cancelled: lifecycleOn(office, project, asOf) === 'cancelled', completed: completedOn(office, project, asOf) },
    asOf,
  );
