/** Records that bear another id than before: told by what they say of themselves, or by saying the same as one that is gone. */
import { isSameData } from '#domain/office/same-record.ts';
import type { Office } from '#domain/office/office.ts';
import { isDocument } from '#domain/governance/documents.ts';
import type { AnyRecord } from '#schemas/record.ts';

/** Key after the change, by the key before. */
export type Renames = ReadonlyMap<string, string>;

/** Collections whose records are parts of others and move with them. */
const isPart = ({ collection, project }: AnyRecord): boolean =>
  project !== undefined || collection === 'versions' || collection === 'acknowledgements';

const saysSo = (after: AnyRecord, before: AnyRecord): boolean => {
  if (after.collection === 'projects') return after.data.previousIds?.includes(before.id) === true;
  return isDocument(after) && after.data.redirectFrom?.includes(`/handbook/${before.collection}/${before.id}/`) === true;
};

const saysTheSame = (after: AnyRecord, before: AnyRecord): boolean =>
  isSameData(after.data, before.data) && after.body?.text.trim() === before.body?.text.trim();

/** Renamed records. Of several that could be meant, none is. */
export const renamesOf = (before: Office, after: Office): Renames => {
  const gone = before.records.filter((record) => !isPart(record) && after.byKey(record.key) === undefined);
  const came = after.records.filter((record) => !isPart(record) && before.byKey(record.key) === undefined);
  if (gone.length === 0 || came.length === 0) return new Map();
  const fresh = Map.groupBy(came, ({ collection }) => collection);
  const found = gone.flatMap((record): (readonly [string, string])[] => {
    const candidates = fresh.get(record.collection) ?? [];
    const named = candidates.filter((candidate) => saysSo(candidate, record));
    const meant = named.length > 0 ? named : candidates.filter((candidate) => saysTheSame(candidate, record));
    return meant.length === 1 && meant[0] !== undefined ? [[record.key, meant[0].key]] : [];
  });
  const times = new Map<string, number>();
  for (const [, key] of found) times.set(key, (times.get(key) ?? 0) + 1);
  return new Map(found.filter(([, key]) => times.get(key) === 1));
};

/** The key that a record of before has after the change, where it is still there: parts move with what they belong to. */
export const movedKey = (renames: Renames, record: AnyRecord): string => {
  const own = renames.get(record.key);
  if (own !== undefined || renames.size === 0) return own ?? record.key;
  const [collection = '', first = '', ...rest] = record.key.split('/');
  if (record.project !== undefined) {
    const project = renames.get(`projects/${record.project}`)?.slice('projects/'.length);
    return project === undefined ? record.key : [collection, project, ...rest].join('/');
  }
  if (collection === 'versions') {
    const document = renames.get(`${first}/${rest[0] ?? ''}`);
    return document === undefined ? record.key : [collection, document, ...rest.slice(1)].join('/');
  }
  return record.key;
};
