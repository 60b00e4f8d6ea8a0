/** The office: every record, frozen, with indexes by id. Rules, reports and exporters take it and the data date, and nothing else. */
import type { Collection } from '#schemas/index.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';

/** All records of one edition, and the ways to find them. Lists are in the order of ids. */
export interface Office {
  readonly records: readonly AnyRecord[];
  /** The organisation itself. */
  readonly organisation: OfficeRecord<'organisation'>;
  /** All records of a collection, by id. */
  readonly list: <C extends Collection>(collection: C) => readonly OfficeRecord<C>[];
  /** The record of that id; undefined where there is none in this edition. */
  readonly find: <C extends Collection>(collection: C, id: string | undefined) => OfficeRecord<C> | undefined;
  /** The record of that key (`<collection>/<id>`). */
  readonly byKey: (key: string) => AnyRecord | undefined;
  /** The parts of a project in one collection: its reports, risks, baselines …, by id; also the acknowledgement counts of a document's id. */
  readonly partsOf: <C extends Collection>(owner: string, collection: C) => readonly OfficeRecord<C>[];
  /** Records whose data refer to the record of that key, by key. */
  readonly referrersOf: (key: string) => readonly AnyRecord[];
  /** Records whose scope names projects of that tier. */
  readonly bindingTier: (tier: number) => readonly AnyRecord[];
  /** Keys of records that exist but could not be read: nothing is said about them. */
  readonly unreadable: ReadonlySet<string>;
  /**
   * What was computed under that name before, else what `compute` gives. An office never changes, so a figure that many pages show is computed once;
   * the name says of what and as of which day (`standing/erp/2026-10-31`).
   */
  readonly once: <T>(name: string, compute: () => T) => T;
}

const collator = new Intl.Collator('en', { numeric: true });
/** In the order of a reader (`r2` before `r10`); ids that a collator takes for equal keep the order of their letters. */
const byId = (a: AnyRecord, b: AnyRecord): number => {
  const order = collator.compare(a.id, b.id);
  return order === 0 ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : order;
};
const nothing: readonly never[] = Object.freeze([]);

const grouped = (
  records: readonly AnyRecord[],
  keysOf: (record: AnyRecord) => Iterable<string>,
): ReadonlyMap<string, readonly AnyRecord[]> => {
  const groups = new Map<string, AnyRecord[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
};

/** Makes the office of some records; undefined where the organisation itself is missing. */
export const officeOf = (all: readonly AnyRecord[], unreadable: ReadonlySet<string> = new Set()): Office | undefined => {
  const records = Object.freeze([...all].sort(byId));
  const keys = new Map(records.map((record) => [record.key, record]));
  const organisation = keys.get('organisation/organisation');
  if (organisation?.collection !== 'organisation') return undefined;
  const collections = grouped(records, (record) => [record.collection]);
  const parts = grouped(records, (record) => {
    const owner = record.collection === 'acknowledgements' ? record.id.split('/', 1)[0] : record.project;
    return owner === undefined ? [] : [`${record.collection}/${owner}`];
  });
  const referrers = grouped(records, (record) => record.references.flatMap((reference) => reference.key ?? []));
  const tiers = grouped(records, ({ data }) => ('appliesTo' in data ? (data.appliesTo?.projectTiers ?? []).map(String) : []));
  const inGroup = <C extends Collection>(groups: ReadonlyMap<string, readonly AnyRecord[]>, key: string): readonly OfficeRecord<C>[] =>
    (groups.get(key) ?? nothing) as unknown as readonly OfficeRecord<C>[];
  const computed = new Map<string, unknown>();
  return Object.freeze<Office>({
    records,
    organisation,
    list: (collection) => inGroup(collections, collection),
    find: <C extends Collection>(collection: C, id: string | undefined) =>
      id === undefined ? undefined : (keys.get(`${collection}/${id}`) as unknown as OfficeRecord<C> | undefined),
    byKey: (key) => keys.get(key),
    partsOf: (owner, collection) => inGroup(parts, `${collection}/${owner}`),
    referrersOf: (key) => referrers.get(key) ?? nothing,
    bindingTier: (tier) => tiers.get(String(tier)) ?? nothing,
    unreadable,
    once: <T>(name: string, compute: () => T): T => {
      if (!computed.has(name)) computed.set(name, compute());
      return computed.get(name) as T;
    },
  });
};
