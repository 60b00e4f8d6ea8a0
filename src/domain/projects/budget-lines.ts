/** Budget lines of a project as of a day. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';

type Line = DataOf<'budget'>;

/** Whether the plan of a project was changed after the day. */
export const isReplannedAfter = (office: Office, project: string, asOf: string): boolean =>
  office.partsOf(project, 'baselines').some(({ data }) => data.day > asOf);

/** The lines as known on the day. They carry no day of their own: where a later baseline changed the plan, what they had planned before is not known. */
export const budgetLinesOn = (office: Office, project: string, asOf: string): readonly Line[] => {
  const isReplanned = isReplannedAfter(office, project, asOf);
  return office.partsOf(project, 'budget').map(({ data }) => (isReplanned ? { ...data, planned: undefined } : data));
};
