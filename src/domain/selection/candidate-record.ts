/** Projects and requests, as far as both compete for the same money and people. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** What can be chosen. */
export type CandidateRecord = OfficeRecord<'projects'> | OfficeRecord<'requests'>;

/** Ids of the objectives that it serves. */
export const objectiveIds = (record: CandidateRecord): readonly string[] =>
  record.collection === 'requests' ? (record.data.objectives ?? []) : (record.data.objectives ?? []).map(({ id }) => id);

/** The key that stands for another today: a request that became a project is that project. */
export const successorKey = (office: Office, key: string): string => {
  const record = office.byKey(key);
  const becomes = record?.collection === 'requests' ? record.data.becomes : undefined;
  return becomes === undefined ? key : `projects/${becomes}`;
};
