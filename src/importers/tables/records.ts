/** What rows say → records: rows of one record are folded, ids are made, and each value keeps the row and column that it came from. */
import { recordTypes } from '#schemas/index.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { ImportContext } from '../context.ts';
import type { CollectionDraft, DraftValue, RecordDraft } from '../draft.ts';
import { idsFor } from '../merge/ids.ts';
import { rowsText } from '../csv/finding.ts';
import type { TableFaults } from './faults.ts';
import type { ReadyPart } from './part.ts';
import { assembled, eachEntry } from './paths.ts';
import type { PathPart, Placed } from './paths.ts';
import type { RowRecord, RowValue } from './rows.ts';
import type { FoundColumn, SheetRow } from './sheet.ts';

/** Where a value came from: a cell, or a field of the mapping. */
export interface Origin {
  readonly parts: readonly PathPart[];
  readonly row: SheetRow;
  readonly column: FoundColumn | undefined;
  /** Place in the mapping, where no cell is the reason. */
  readonly mapping: FieldPath | undefined;
  /** Whether the cell could not be read: that is told already. */
  readonly isFaulty: boolean;
}

/** A draft with the origins of its values. */
export interface SourcedDraft {
  readonly ready: ReadyPart;
  readonly owner: string;
  readonly draft: RecordDraft;
  readonly row: SheetRow;
  readonly origins: readonly Origin[];
}

const isAmount = (value: DraftValue | undefined): value is { readonly amount: number; readonly currency: string } =>
  typeof value === 'object' && 'amount' in value && typeof value.amount === 'number';

/** The sum of two numbers or amounts of one currency; undefined where they cannot be added. */
const sum = (a: DraftValue, b: DraftValue): DraftValue | undefined => {
  const add = (x: number, y: number): number => Number((x + y).toPrecision(15));
  if (typeof a === 'number' && typeof b === 'number') return add(a, b);
  return isAmount(a) && isAmount(b) && a.currency === b.currency ? { ...a, amount: add(a.amount, b.amount) } : undefined;
};

const isEqual = (a: DraftValue, b: DraftValue): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The list that a path adds an entry to. */
const listOf = (parts: readonly PathPart[]): string => parts.slice(0, parts.indexOf(eachEntry)).join('\n');

/** A path with the position of the entry. */
const at = (parts: readonly PathPart[], index: number): readonly PathPart[] => parts.map((part) => (part === eachEntry ? index : part));

interface Folded {
  readonly placed: Placed[];
  readonly origins: Origin[];
}

/** The values of all rows of a record. Entries of lists follow the rows; what else the rows say must be the same in all, or be added. */
const folded = (rows: readonly RowRecord[], ready: ReadyPart, faults: TableFaults): Folded => {
  const single = new Map<string, { readonly value: RowValue; readonly row: SheetRow; sum: DraftValue | undefined }>();
  const result: Folded = { placed: [], origins: [] };
  const adds = ready.part.sameRows === 'sum';
  const isList = ready.fields.some(({ parts }) => parts.includes(eachEntry));
  if (rows.length > 1 && !isList && !adds) {
    const [where, last] = [rowsText(rows.map(({ row }) => row)), rows.at(-1)];
    const what =
      rows[0]?.uid === '' ? { en: 'the same line', de: 'dieselbe Position' } : { en: 'the same record', de: 'derselbe Datensatz' };
    if (last !== undefined) {
      faults.inRow(last.row, undefined, {
        message: { en: `${what.en} as in ${where.en}`, de: `${what.de} wie in ${where.de}` },
        hint: {
          en: 'Give each row an id of its own, or say sameRows: sum, or add fields to identity.',
          de: 'Geben Sie jeder Zeile eine eigene Kennung, setzen Sie sameRows: sum oder ergänzen Sie identity.',
        },
      });
    }
  }
  const counts = new Map<string, number>();
  for (const { row, values } of rows) {
    const entries = values.filter(({ field }) => field.parts.includes(eachEntry));
    for (const [list, own] of Map.groupBy(entries, ({ field }) => listOf(field.parts))) {
      // A row that says nothing of an entry makes none; the list is spoken of all the same.
      const isEmpty = own.every(({ value }) => value === undefined);
      const index = counts.get(list) ?? 0;
      if (!isEmpty) counts.set(list, index + 1);
      for (const { field, value, column, isFaulty } of own) {
        const parts = isEmpty ? field.parts.slice(0, field.parts.indexOf(eachEntry)) : at(field.parts, index);
        result.placed.push({ parts, value });
        result.origins.push({ parts, row, column, mapping: undefined, isFaulty });
      }
      const fixed = isEmpty ? [] : ready.constants.filter(({ parts }) => parts.includes(eachEntry) && listOf(parts) === list);
      for (const { parts, value } of fixed) result.placed.push({ parts: at(parts, index), value });
    }
    for (const value of values.filter(({ field }) => !field.parts.includes(eachEntry))) {
      const { name, kind } = value.field;
      const known = single.get(name);
      if (known === undefined) single.set(name, { value, row, sum: value.value });
      else if (value.value !== undefined && known.sum === undefined) single.set(name, { value, row, sum: value.value });
      else if (value.value !== undefined && known.sum !== undefined) {
        const added = adds && (kind.kind === 'number' || kind.kind === 'money') ? sum(known.sum, value.value) : undefined;
        if (added !== undefined) known.sum = added;
        else if (!isEqual(known.sum, value.value)) {
          faults.inRow(row, value.column, {
            message: {
              en: `not the same as in row ${String(known.row.row)}, which is about the same record`,
              de: `nicht wie in Zeile ${String(known.row.row)}, die von demselben Datensatz handelt`,
            },
            hint: {
              en: 'Correct one of the rows, or tell the records apart under id.',
              de: 'Berichtigen Sie eine der Zeilen oder unterscheiden Sie die Datensätze unter id.',
            },
          });
        }
      }
    }
  }
  for (const { value, row, sum: total } of single.values()) {
    result.placed.push({ parts: value.field.parts, value: total });
    result.origins.push({ parts: value.field.parts, row, column: value.column, mapping: undefined, isFaulty: value.isFaulty });
  }
  return result;
};

const name = (parts: readonly PathPart[]): string => parts.join('\n');

/** The values of a record: of the rows, of the constants, and the defaults where a cell is empty. What no column speaks of is for new records only. */
const valuesOf = (
  rows: readonly RowRecord[],
  ready: ReadyPart,
  faults: TableFaults,
): Pick<RecordDraft, 'fields' | 'initial'> & { readonly origins: readonly Origin[] } => {
  const { placed, origins } = folded(rows, ready, faults);
  const first = rows[0]?.row ?? { row: 1, line: 1, cells: [] };
  const from =
    (key: string) =>
    (each: { readonly name: string; readonly parts: readonly PathPart[] }): Origin => ({
      parts: each.parts,
      row: first,
      column: undefined,
      mapping: [...ready.at, key, each.name],
      isFaulty: false,
    });
  const byPath = new Map(ready.defaults.map((each) => [name(each.parts), each.value]));
  const spoken = new Set(placed.map(({ parts }) => parts[0]));
  const filled = placed.map((each) => ({ ...each, value: each.value ?? byPath.get(name(each.parts)) }));
  const besides = ready.defaults.filter(({ parts }) => !spoken.has(parts[0]));
  const beside = ready.defaults.filter(({ parts }) => spoken.has(parts[0]) && !placed.some((each) => name(each.parts) === name(parts)));
  return {
    fields: assembled([...filled, ...beside, ...ready.constants.filter(({ parts }) => !parts.includes(eachEntry))]),
    initial: assembled(besides),
    origins: [...origins, ...ready.constants.map(from('constants')), ...ready.defaults.map(from('defaults'))],
  };
};

/** Keys that tell lines without an id apart: those of the mapping that are no amounts. */
const identityOf = ({ part, fields, constants }: ReadyPart): readonly string[] | undefined => {
  if (recordTypes[part.target].register !== 'line') return undefined;
  if (part.identity !== undefined) return part.identity;
  const amounts = new Set(fields.filter(({ kind }) => kind.kind === 'money').map(({ parts }) => String(parts[0])));
  const keys = [...fields, ...constants].map(({ parts }) => String(parts[0]));
  return [...new Set(keys)].filter((key) => !amounts.has(key) && key !== 'audience');
};

/** Records of one part, by project. */
export const draftsOf = (
  ready: ReadyPart,
  rows: readonly RowRecord[],
  context: ImportContext,
  faults: TableFaults,
): { readonly collections: readonly CollectionDraft[]; readonly sourced: readonly SourcedDraft[] } => {
  const identity = identityOf(ready);
  const lineOf = (row: RowRecord): string => {
    const fields = assembled([...row.values.map(({ field, value }) => ({ parts: field.parts, value })), ...ready.constants]);
    return (identity ?? []).map((key) => JSON.stringify(fields[key] ?? null)).join(' ');
  };
  const uidOf = identity === undefined ? (row: RowRecord): string => row.uid : lineOf;
  const byOwner = Map.groupBy(rows, ({ owner }) => owner);
  const sourced: SourcedDraft[] = [];
  const collections = [...byOwner].map(([owner, own]): CollectionDraft => {
    const groups = [...Map.groupBy(own, uidOf)];
    const known = context.known(ready.part.target, owner === '' ? undefined : owner);
    const ids = idsFor(
      groups.map(([uid, [first]]) => ({ uid, title: first?.title ?? uid })),
      known,
      ready.part.target,
    );
    const records = groups.map(([uid, group]): RecordDraft => {
      const { fields, initial, origins } = valuesOf(group, ready, faults);
      const body = group.map((each) => each.body ?? '').find((text) => text !== '');
      const [first] = group;
      const draft: RecordDraft = {
        uid,
        id: identity === undefined ? (ids.get(uid) ?? uid) : uid,
        fields,
        ...(initial === undefined || Object.keys(initial).length === 0 ? {} : { initial }),
        ...(body === undefined ? {} : { body }),
        line: first?.row.line ?? 1,
      };
      if (first !== undefined) sourced.push({ ready, owner, draft, row: first.row, origins });
      return draft;
    });
    return {
      collection: ready.part.target,
      ...(owner === '' ? {} : { owner }),
      ...(identity === undefined ? {} : { identity }),
      records,
    };
  });
  return { collections, sourced };
};
