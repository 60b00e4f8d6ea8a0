/** Records as data, for the lists whose items are the records themselves. */
import type { Office } from '#domain/office/office.ts';
import type { Collection } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';

/** By what every item that stands for a record is known: id, key, audience, and the place of its source. */
export const identityOf = (record: AnyRecord) => {
  const { file, line } = record.at([]);
  return { id: record.id, key: record.key, audience: record.audience, source: { file, line } };
};

const itemOf = (record: AnyRecord) => {
  const { file, line } = record.at([]);
  return {
    ...record.data,
    id: record.project === undefined ? record.id : record.id.slice(record.project.length + 1),
    key: record.key,
    project: record.project,
    audience: record.audience,
    source: { file, line },
  };
};

/** Every record of a collection, with its key, its project and the place of its source. */
export const recordList = (office: Office, collection: Collection) => (office.list(collection) as readonly AnyRecord[]).map(itemOf);
