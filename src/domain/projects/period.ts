/** When a project runs: planned by the baseline in force, actual as far as the day allows. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { baselineInForce } from './baselines.ts';

/** Two days, each undefined where it is not known. */
export interface PlannedAndActual {
  readonly planned: string | undefined;
  readonly actual: string | undefined;
}

/** The closure of a project, where it was closed by the day. */
export const closureOn = (office: Office, project: string, asOf: string): OfficeRecord<'closures'> | undefined =>
  office.partsOf(project, 'closures').find(({ data }) => data.day <= asOf);

/** Start and end of a project on a day; planned days come from the baseline in force, else from the project itself. */
export const projectPeriod = (
  office: Office,
  project: OfficeRecord<'projects'>,
  asOf: string,
): { readonly start: PlannedAndActual; readonly end: PlannedAndActual } => {
  const { start, end } = project.data;
  const baseline = baselineInForce(office, project.id, asOf)?.data;
  const closure = closureOn(office, project.id, asOf)?.data;
  const past = (day: string | undefined): string | undefined => (day !== undefined && day <= asOf ? day : undefined);
  return {
    start: { planned: baseline?.start ?? start?.planned, actual: past(start?.actual) },
    end: { planned: baseline?.end ?? end?.planned, actual: past(end?.actual) ?? past(closure?.end) },
  };
};
