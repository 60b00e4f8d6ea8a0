/** Two states of an office held against each other: which records came, went, or say something else. All parts of the report begin here. */
import type { Office } from '#domain/office/office.ts';
import { isSameRecord } from '#domain/office/same-record.ts';
import type { Shift } from '#domain/value/movements.ts';
import type { Collection } from '#schemas/index.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { movedKey, renamesOf } from './renames.ts';
import type { Renames } from './renames.ts';

/** A record of any collection that differs. */
export interface ChangedRecord {
  /** Key after the change; of a record that is gone, its key before. */
  readonly key: string;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord | undefined;
}

/** A record of one collection that differs; without `before` it is new, without `after` it is gone. At least one of them is there. */
export interface RecordChange<C extends Collection> {
  readonly key: string;
  readonly before: OfficeRecord<C> | undefined;
  readonly after: OfficeRecord<C> | undefined;
}

/** Two states of an office on one data date. */
export interface Comparison {
  readonly before: Office;
  readonly after: Office;
  readonly asOf: string;
  readonly renames: Renames;
  /** Records of a collection that differ, by key. */
  readonly changed: <C extends Collection>(collection: C) => readonly RecordChange<C>[];
  /** Every record that differs, by its key after the change. */
  readonly changes: ReadonlyMap<string, ChangedRecord>;
  /** Keys of records that were readable before and are not any more: nothing else is said about them. */
  readonly unreadable: readonly string[];
}

const hair = 1e-9;

/** Both values where they differ. Numbers that differ by less than rounding leaves are equal. */
export const shiftOf = <T>(before: T, after: T): Shift<T> | undefined =>
  before === after ||
  (typeof before === 'number' && typeof after === 'number' && Math.abs(before - after) < hair * Math.max(1, Math.abs(before)))
    ? undefined
    : { before, after };

const byKey = (a: ChangedRecord, b: ChangedRecord): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/**
 * The comparison of two states.
 * @param unreadable keys of records that exist after the change and could not be read; of a register, or of one of its entries
 */
export const comparisonOf = (before: Office, after: Office, asOf: string, unreadable: ReadonlySet<string>): Comparison => {
  const renames = renamesOf(before, after);
  const isLost = ({ collection, key, project }: AnyRecord): boolean =>
    unreadable.has(key) || (project !== undefined && unreadable.has(`${collection}/${project}`));
  const old = new Map(before.records.map((record) => [movedKey(renames, record), record]));
  const lost: string[] = [];
  const found: ChangedRecord[] = [];
  for (const record of after.records) {
    const earlier = old.get(record.key);
    if (earlier === undefined || !isSameRecord(earlier, record)) found.push({ key: record.key, before: earlier, after: record });
  }
  for (const [key, record] of old) {
    if (after.byKey(key) !== undefined) continue;
    if (isLost(record)) lost.push(key);
    else found.push({ key, before: record, after: undefined });
  }
  const changes = new Map(found.sort(byKey).map((change) => [change.key, change]));
  const groups = Map.groupBy(changes.values(), (change) => (change.after ?? change.before)?.collection);
  return {
    before,
    after,
    asOf,
    renames,
    changes,
    changed: <C extends Collection>(collection: C) => (groups.get(collection) ?? []) as unknown as readonly RecordChange<C>[],
    unreadable: lost.sort(),
  };
};
