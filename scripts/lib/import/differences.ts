/** What an import changes, value by value, for people and for programs. */
import type { DraftValue } from '#importers/draft.ts';
import type { CollectionOutcome } from '#importers/merge/collection.ts';
import { flowText } from '#records/value-lines.ts';

/** One difference between the office and the source. */
export interface Difference {
  readonly record: string;
  /** `new`, `updated`, `kept` = the source says something new and what a person wrote stands, `removed` = stays away as a person took it away, `closed` = published and not edited, `gone` = no longer in the source, stays. */
  readonly kind: 'new' | 'updated' | 'kept' | 'removed' | 'closed' | 'gone';
  readonly field: string | null;
  readonly before: DraftValue | null;
  readonly after: DraftValue | null;
}

/** All differences of one collection, in the order of the source. */
export const differencesOf = ({ records, gone }: CollectionOutcome): readonly Difference[] => {
  const plain = (record: string, kind: Difference['kind']): Difference => ({ record, kind, field: null, before: null, after: null });
  return [
    ...records.flatMap(({ key, state, fields }): readonly Difference[] => {
      if (state === 'new' || state === 'removed') return [plain(key, state)];
      return fields.map(({ field, outcome, before, after }) => ({
        record: key,
        kind: state === 'closed' ? 'closed' : outcome,
        field,
        before: before ?? null,
        after: after ?? null,
      }));
    }),
    ...gone.map((key) => plain(key, 'gone')),
  ];
};

const shownLines = 40;

const valueText = (value: DraftValue | null): string => {
  const text = value === null ? 'nothing' : flowText(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const sentence: Readonly<Record<Difference['kind'], (difference: Difference) => string>> = {
  new: ({ record }) => `new      ${record}`,
  updated: ({ record, field, before, after }) => `changed  ${record} ${field ?? ''}: ${valueText(before)} → ${valueText(after)}`,
  kept: ({ record, field, before, after }) =>
    `kept     ${record} ${field ?? ''}: ${valueText(before)} was written by hand and stands; the source says ${valueText(after)}`,
  removed: ({ record }) => `removed  ${record}: was taken away by hand since the last import, and stays away`,
  closed: ({ record, field, before, after }) =>
    `closed   ${record} ${field ?? ''}: is published with ${valueText(before)} and stays; the source says ${valueText(after)}`,
  gone: ({ record }) => `gone     ${record}: the source no longer names it; it stays`,
};

const order: readonly Difference['kind'][] = ['kept', 'closed', 'removed', 'gone', 'updated', 'new'];

/** Lines for a person: first what needs a decision, then what changes; a long list is counted. */
export const differenceLines = (differences: readonly Difference[]): readonly string[] => {
  const sorted = order.flatMap((kind) => differences.filter((each) => each.kind === kind));
  const rest = sorted.slice(shownLines);
  const counts = order.flatMap((kind) => {
    const count = rest.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`${kind} ${String(count)}`];
  });
  return [
    ...sorted.slice(0, shownLines).map((each) => sentence[each.kind](each)),
    ...(rest.length === 0 ? [] : [`… and ${String(rest.length)} more (${counts.join(', ')}); --format json lists all`]),
  ];
};
