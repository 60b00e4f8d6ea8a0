/** Three states of one record: what the last import brought, what the file holds now, what this import brings. Where the file differs from the last import a person changed it, and that stands. */
import type { DraftFields, DraftValue, RecordDraft } from '../draft.ts';
import { fingerprint } from './memory.ts';
import type { Remembered } from './memory.ts';

/**
 * What became of one value:
 * `updated` = taken from the source · `kept` = the source says something new, what a person wrote stands.
 */
export interface FieldOutcome {
  readonly field: string;
  readonly outcome: 'updated' | 'kept';
  /** The value in the file; undefined where it has none. */
  readonly before: DraftValue | undefined;
  /** The value of the source; undefined where it has none. */
  readonly after: DraftValue | undefined;
}

/** What the file holds of a record. */
export type Present = Readonly<Record<string, unknown>>;

/** The values of a record that exists, held against those of the source. Values on which both agree are not told. */
export const mergedFields = (draft: RecordDraft, present: Present, last: Remembered | undefined): readonly FieldOutcome[] =>
  Object.entries(draft.fields).flatMap(([field, after]): FieldOutcome[] => {
    const before = Object.hasOwn(present, field) ? (present[field] as DraftValue) : undefined;
    const [mine, theirs, base] = [fingerprint(before), fingerprint(after), last?.fields.get(field)];
    if (mine === theirs) return [];
    // A record that people wrote before the first import: what they left open is filled in.
    const isOpen = base === undefined && before === undefined;
    if (isOpen || mine === base) return [{ field, outcome: 'updated', before, after }];
    // Changed by hand: told only where the source has moved since the last import.
    return theirs === base ? [] : [{ field, outcome: 'kept', before, after }];
  });

/** The data of a record that is new: what the source says, and what a new record needs besides. */
export const newData = ({ fields, initial = {} }: RecordDraft, order: readonly string[]): Readonly<Record<string, DraftValue>> => {
  const all: DraftFields = { ...initial, ...fields };
  const keys = Object.keys(all).sort((a, b) => place(order, a) - place(order, b));
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
};

const place = (order: readonly string[], key: string): number => {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
};
