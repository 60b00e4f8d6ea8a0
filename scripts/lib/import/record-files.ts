/** The files that an import changes: their texts before and after, from what the merge decided. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionDraft } from '#importers/draft.ts';
import { mergedCollection } from '#importers/merge/collection.ts';
import type { CollectionOutcome, PresentRecord, RecordOutcome } from '#importers/merge/collection.ts';
import type { Remembered } from '#importers/merge/memory.ts';
import { newData } from '#importers/merge/three-way.ts';
import type { Present } from '#importers/merge/three-way.ts';
import { recordData } from '#records/edit.ts';
import { withFields } from '#records/field-edits.ts';
import type { FieldEdit } from '#records/field-edits.ts';
import { withItems } from '#records/register-text.ts';
import { keyLines } from '#records/value-lines.ts';
import { recordTypes } from '#schemas/index.ts';
import { CommandError, exitCodes } from '../command.ts';
import type { FileChange } from '../governance/write-changes.ts';

/** What an import does to one collection, and to its files. */
export interface MergedFiles {
  readonly outcome: CollectionOutcome;
  readonly changes: readonly FileChange[];
}

const slot = /\{(\w+)\}/g;

/** Path of the file of a record, or of the register that holds it. */
const fileOf = ({ collection, owner = '' }: CollectionDraft, id: string): string => {
  const owners = owner.split('/');
  return recordTypes[collection].path.replace(slot, (_whole, name: string) => (name === 'id' ? id : (owners.shift() ?? '')));
};

const textIn = (content: string, file: string): string | undefined => {
  const absolute = path.join(content, file);
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined;
};

const isData = (value: unknown): value is Present => typeof value === 'object' && value !== null && !Array.isArray(value);

const cannotEdit = (content: string, file: string): CommandError =>
  new CommandError(
    `"${path.join(content, file)}" is written in a form that cannot be changed without touching the rest of it, or cannot be read. Nothing is written. Run the check; write each entry with one key a line, beginning with its id.`,
    exitCodes.findings,
  );

const orderOf = ({ collection }: CollectionDraft): readonly string[] => Object.keys(recordTypes[collection].schema.shape);

const editsOf = ({ fields, item, state }: RecordOutcome): readonly FieldEdit[] =>
  state === 'changed'
    ? fields.flatMap(({ field, outcome, after }) =>
        outcome === 'updated' ? [{ ...(item === undefined ? {} : { item }), field, value: after }] : [],
      )
    : [];

const registerFiles = (content: string, draft: CollectionDraft, memory: ReadonlyMap<string, Remembered>): MergedFiles => {
  const file = fileOf(draft, '');
  const before = textIn(content, file);
  const data = before === undefined ? [] : (recordData(file, before) ?? []);
  if (!Array.isArray(data)) throw cannotEdit(content, file);
  const hasIds = recordTypes[draft.collection].register === 'id';
  const present = (data as unknown[]).flatMap((each, item): PresentRecord[] =>
    isData(each) ? [{ id: hasIds ? String(each['id']) : String(item + 1), data: each, item }] : [],
  );
  const outcome = mergedCollection(draft, present, memory);
  const order = orderOf(draft);
  const added = outcome.records
    .filter(({ state }) => state === 'new')
    .map(({ draft: record }) => ({ ...(hasIds ? { id: record.id } : {}), ...newData(record, order) }));
  const edited = before === undefined ? undefined : withFields(file, before, outcome.records.flatMap(editsOf), order);
  if (before !== undefined && edited === undefined) throw cannotEdit(content, file);
  const after = added.length === 0 ? edited : withItems(edited, added);
  if (added.length > 0 && after === undefined) throw cannotEdit(content, file);
  return { outcome, changes: after === undefined || after === before ? [] : [{ file, before, after }] };
};

const newText = (file: string, { draft }: RecordOutcome, order: readonly string[]): string => {
  const lines = Object.entries(newData(draft, order)).flatMap(([key, value]) => keyLines(key, value));
  if (file.endsWith('.yaml')) return `${lines.join('\n')}\n`;
  const body = (draft.body ?? '').trim();
  return `${['---', ...lines, '---'].join('\n')}\n${body === '' ? '' : `\n${body}\n`}`;
};

const singleFiles = (content: string, draft: CollectionDraft, memory: ReadonlyMap<string, Remembered>): MergedFiles => {
  const order = orderOf(draft);
  const texts = new Map(draft.records.map(({ id }) => [id, textIn(content, fileOf(draft, id))]));
  const present = [...texts].flatMap(([id, text]): PresentRecord[] => {
    if (text === undefined) return [];
    const data = recordData(fileOf(draft, id), text);
    if (!isData(data)) throw cannotEdit(content, fileOf(draft, id));
    return [{ id, data, item: undefined }];
  });
  const outcome = mergedCollection(draft, present, memory);
  const changes = outcome.records.flatMap((record): FileChange[] => {
    const file = fileOf(draft, record.draft.id);
    const before = texts.get(record.draft.id);
    if (record.state === 'new') return [{ file, before, after: newText(file, record, order) }];
    const edits = editsOf(record);
    const after = before === undefined || edits.length === 0 ? before : withFields(file, before, edits, order);
    if (before !== undefined && after === undefined) throw cannotEdit(content, file);
    return before === undefined || after === undefined || after === before ? [] : [{ file, before, after }];
  });
  return { outcome, changes };
};

/** Merges the drafts of one collection into its files, without writing any. */
export const mergedFiles = (content: string, draft: CollectionDraft, memory: ReadonlyMap<string, Remembered>): MergedFiles =>
  recordTypes[draft.collection].register === undefined ? singleFiles(content, draft, memory) : registerFiles(content, draft, memory);
