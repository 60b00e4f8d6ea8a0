/** One collection of an import held against what the office has: what is new, what changes, what stands, what the source no longer names. */
import type { CollectionDraft, DraftValue, RecordDraft } from '../draft.ts';
import { fingerprint, remember } from './memory.ts';
import type { Remembered } from './memory.ts';
import { mergedFields } from './three-way.ts';
import type { FieldOutcome, Present } from './three-way.ts';

/** A record of the office that an import may be about. */
export interface PresentRecord {
  readonly id: string;
  readonly data: Present;
  /** Its place in its register; undefined for a record with a file of its own. */
  readonly item: number | undefined;
}

/**
 * What becomes of a record: `new` = written · `changed` = some values are taken from the source · `same` = nothing to write ·
 * `removed` = a person took it away since the last import, and it stays away · `closed` = a published report, which nobody edits.
 */
export type RecordState = 'new' | 'changed' | 'same' | 'removed' | 'closed';

/** One record and what became of its values. */
export interface RecordOutcome {
  readonly key: string;
  readonly state: RecordState;
  readonly draft: RecordDraft;
  readonly item: number | undefined;
  readonly fields: readonly FieldOutcome[];
}

/** What an import does to one collection. */
export interface CollectionOutcome {
  readonly draft: CollectionDraft;
  readonly records: readonly RecordOutcome[];
  /** Keys of records of the last import that the source no longer names. They stay. */
  readonly gone: readonly string[];
  /** For the next import; holds those that are gone, so that they are known again when they come back. */
  readonly remembered: readonly Remembered[];
}

/** Start of the keys of a collection's records, such as `tasks/erp/`. */
export const keyStart = ({ collection, owner }: Pick<CollectionDraft, 'collection' | 'owner'>): string =>
  owner === undefined ? `${collection}/` : `${collection}/${owner}/`;

const identityOf = (values: Readonly<Record<string, unknown>>, keys: readonly string[]): string =>
  keys.map((key) => fingerprint(values[key] as DraftValue | undefined)).join(' ');

/** The record that a draft is about: by its id, or by the values that tell items without an id apart. */
const finder = ({ identity }: CollectionDraft, present: readonly PresentRecord[]): ((draft: RecordDraft) => PresentRecord | undefined) => {
  if (identity === undefined) {
    const byId = new Map(present.map((record) => [record.id, record]));
    return ({ id }) => byId.get(id);
  }
  const byValues = new Map([...present].reverse().map((record) => [identityOf(record.data, identity), record]));
  return ({ fields, initial }) => byValues.get(identityOf({ ...initial, ...fields }, identity));
};

const isClosed = (collection: string, { data }: PresentRecord): boolean => collection === 'status' && data['state'] === 'published';

const outcomeOf = (
  collection: string,
  key: string,
  draft: RecordDraft,
  found: PresentRecord | undefined,
  last: Remembered | undefined,
): RecordOutcome => {
  if (found === undefined) return { key, state: last === undefined ? 'new' : 'removed', draft, item: undefined, fields: [] };
  const fields = mergedFields(draft, found.data, last);
  if (isClosed(collection, found)) return { key, state: fields.length === 0 ? 'same' : 'closed', draft, item: found.item, fields };
  return { key, state: fields.some(({ outcome }) => outcome === 'updated') ? 'changed' : 'same', draft, item: found.item, fields };
};

/** Merges one collection. `memory` is what the last import brought, of whatever collection. */
export const mergedCollection = (
  draft: CollectionDraft,
  present: readonly PresentRecord[],
  memory: ReadonlyMap<string, Remembered>,
): CollectionOutcome => {
  const start = keyStart(draft);
  const find = finder(draft, present);
  const records = draft.records.map((record) => {
    const key = `${start}${record.id}`;
    return outcomeOf(draft.collection, key, record, find(record), memory.get(key));
  });
  const named = new Set(records.map(({ key }) => key));
  const gone = [...memory.values()].filter(({ key }) => key.startsWith(start) && !named.has(key));
  return {
    draft,
    records,
    // The report of another month is no part of this import, and not gone.
    gone: draft.collection === 'status' ? [] : gone.map(({ key }) => key),
    remembered: [...records.map(({ key, draft: { uid, fields } }) => remember(key, uid, fields)), ...gone],
  };
};
