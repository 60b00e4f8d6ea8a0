/** Every record that a change touches, by kind: nothing that moved goes unsaid. */
import { byText } from '#domain/office/order.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Comparison } from './comparison.ts';

/** Records of a collection that came, moved or went, by id; of registers without ids, what they belong to. */
export interface RecordsChange {
  readonly collection: AnyRecord['collection'];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A record that the change brings and that counts for nothing yet on the data date. */
export interface NotYet {
  readonly key: string;
  /** It is a draft, or its day lies after the data date. */
  readonly why: 'draft' | 'future';
  readonly day: string;
}

const byPosition: ReadonlySet<string> = new Set(['budget', 'artefacts', 'acknowledgements']);

/** Records that the change touches, by collection. */
export const recordChanges = ({ changes }: Comparison): readonly RecordsChange[] => {
  const groups = Map.groupBy(changes.values(), ({ before, after }) => (after ?? before)?.collection);
  return [...groups]
    .flatMap(([collection, all]): readonly RecordsChange[] => {
      if (collection === undefined) return [];
      const ids = (wanted: (typeof all)[number][]): readonly string[] => [
        ...new Set(
          wanted.map(({ key }) => {
            const id = key.slice(key.indexOf('/') + 1);
            return byPosition.has(collection) ? (id.split('/', 1)[0] ?? id) : id;
          }),
        ),
      ];
      if (byPosition.has(collection)) return [{ collection, added: [], changed: ids(all), removed: [] }];
      return [
        {
          collection,
          added: ids(all.filter(({ before }) => before === undefined)),
          changed: ids(all.filter(({ before, after }) => before !== undefined && after !== undefined)),
          removed: ids(all.filter(({ after }) => after === undefined)),
        },
      ];
    })
    .sort((a, b) => byText(a.collection, b.collection));
};

const dayOf = (record: AnyRecord): string | undefined =>
  record.collection === 'status'
    ? record.data.dataDate
    : record.collection === 'baselines' || record.collection === 'gates'
      ? record.data.day
      : undefined;

/** Reports, baselines and gate decisions that are new or changed and do not count on the data date. */
export const notYet = ({ changes, asOf }: Comparison): readonly NotYet[] =>
  [...changes.values()].flatMap(({ after }): readonly NotYet[] => {
    const day = after === undefined ? undefined : dayOf(after);
    if (after === undefined || day === undefined) return [];
    if (after.collection === 'status' && after.data.state === 'draft') return [{ key: after.key, why: 'draft', day }];
    return day > asOf ? [{ key: after.key, why: 'future', day }] : [];
  });
