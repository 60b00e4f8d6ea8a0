/** Records that a register entry concerns, and records that name it: links both ways. */
import type { Office } from '#domain/office/office.ts';
import { recordAt, recordLink } from '#reports/handbook/links.ts';
import type { RecordLink } from '#reports/handbook/links.ts';

/** Both directions, each by key; undefined stands for a record that this edition does not hold. */
export interface Relations {
  readonly concerns: readonly (RecordLink | undefined)[];
  readonly namedBy: readonly RecordLink[];
}

/** Relations of the record of that key; `concerns` are the keys that it names itself. */
export const relationsOf = (office: Office, key: string, concerns: readonly string[] = []): Relations => {
  const own = new Set(concerns);
  return {
    concerns: concerns.map((concerned) => recordAt(office, concerned)),
    namedBy: office
      .referrersOf(key)
      .filter((record) => !own.has(record.key) && record.collection !== 'versions')
      .map((record) => recordLink(office, record)),
  };
};
