/** Which text a translation renders: the present one, an approved earlier one, or one that is not known. */
import type { AnyRecord, Body, OfficeRecord, Translation } from '#schemas/record.ts';

/** Version of a record, where its type has versions. */
const versionOf = (record: AnyRecord): string | undefined =>
  'version' in record.data && record.normativeHash !== undefined ? record.data.version : undefined;

/** Whether a translation renders an older text than the present one. Never said of records without a version. */
export const isStale = (record: AnyRecord, translation: Translation): boolean => {
  const version = versionOf(record);
  return version !== undefined && translation.translates !== version && translation.translates !== record.normativeHash;
};

/** The text that a translation renders; undefined where it is neither the present one nor among the snapshots. */
export const translatedText = (
  record: AnyRecord,
  translation: Translation,
  snapshots: readonly OfficeRecord<'versions'>[],
): Body | undefined =>
  isStale(record, translation)
    ? snapshots.find(({ data }) => data.version === translation.translates || data.sha256 === translation.translates)?.body
    : record.body;
