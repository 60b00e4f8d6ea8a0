/** Baselines of a project: the plan that is in force on a day. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** The newest baseline that is in force on a day; undefined where there is none yet. */
export const baselineInForce = (office: Office, project: string, asOf: string): OfficeRecord<'baselines'> | undefined =>
  office
    .partsOf(project, 'baselines')
    .filter((baseline) => baseline.data.day <= asOf)
    .reduce<OfficeRecord<'baselines'> | undefined>(
      (newest, baseline) => (newest === undefined || baseline.data.day >= newest.data.day ? baseline : newest),
      undefined,
    );
