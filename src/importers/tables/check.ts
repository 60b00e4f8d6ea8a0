/** Whether drafts would be valid records: their schema, and what they refer to. Each fault is told at the row and column that it comes from. */
import type { Office } from '#domain/office/office.ts';
import { fieldName } from '#schemas/finding.ts';
import { recordTypes } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { DraftFields } from '../draft.ts';
import { fingerprint } from '../merge/memory.ts';
import { newData } from '../merge/three-way.ts';
import type { TableFaults } from './faults.ts';
import { isOnTheWay } from './paths.ts';
import type { Origin, SourcedDraft } from './records.ts';
import type { CheckedRecord, FieldFault, TableTools } from './tools.ts';

const idOf = ({ owner, draft }: SourcedDraft): string => (owner === '' ? draft.id : `${owner}/${draft.id}`);

/** Finds what the office has of a draft. Lines without an id are known by the fields that tell them apart. */
const presentIn = (
  office: Office,
  drafts: readonly SourcedDraft[],
  identity: ReadonlyMap<SourcedDraft['ready'], readonly string[] | undefined>,
) => {
  const lines = new Map<string, AnyRecord>();
  const keyOf = (collection: string, owner: string, keys: readonly string[], data: DraftFields): string =>
    [collection, owner, ...keys.map((key) => fingerprint(data[key]))].join('\n');
  for (const { ready, owner } of drafts) {
    const keys = identity.get(ready);
    const start = `${ready.part.target}\n${owner}`;
    if (keys === undefined || lines.has(start)) continue;
    for (const record of office.partsOf(owner, ready.part.target)) {
      lines.set(keyOf(ready.part.target, owner, keys, record.data as DraftFields), record as AnyRecord);
    }
  }
  return ({ ready, owner, draft }: SourcedDraft): AnyRecord | undefined => {
    const keys = identity.get(ready);
    return keys === undefined
      ? office.byKey(`${ready.part.target}/${owner === '' ? '' : `${owner}/`}${draft.id}`)
      : lines.get(keyOf(ready.part.target, owner, keys, { ...draft.initial, ...draft.fields }));
  };
};

const blame = ({ ready, row, origins }: SourcedDraft, { path, message, hint }: FieldFault, faults: TableFaults): void => {
  const fits = origins.filter((origin) => isOnTheWay(origin.parts, path));
  if (fits.some(({ isFaulty }) => isFaulty)) return;
  const origin: Origin | undefined = fits.find(({ column }) => column !== undefined) ?? fits[0];
  const field = fieldName(path);
  const said = { en: `${field}: ${message.en}`, de: `${field}: ${message.de}` };
  if (origin?.column === undefined && origin?.mapping !== undefined) faults.inMapping(origin.mapping, message, hint);
  else if (origin !== undefined) faults.inRow(origin.row, origin.column, { message: said, hint });
  else {
    faults.inRow(row, undefined, {
      message: { en: `${ready.part.target}: ${said.en}`, de: `${ready.part.target}: ${said.de}` },
      hint: {
        en: `Name a column for ${field}, or give it under constants or defaults.`,
        de: `Nennen Sie eine Spalte für ${field} oder geben Sie es unter constants oder defaults an.`,
      },
    });
  }
};

/** Checks all drafts as the records that they would become: over what the office has of them. */
export const checkDrafts = (
  office: Office,
  drafts: readonly SourcedDraft[],
  identity: ReadonlyMap<SourcedDraft['ready'], readonly string[] | undefined>,
  tools: TableTools,
  faults: TableFaults,
): void => {
  const present = presentIn(office, drafts, identity);
  const records = drafts.map((sourced): CheckedRecord => {
    const { ready, owner, draft } = sourced;
    const { schema, register } = recordTypes[ready.part.target];
    const before = present(sourced)?.data as Readonly<Record<string, unknown>> | undefined;
    const known = Object.entries(draft.fields).filter(([, value]) => value !== undefined);
    const data = before === undefined ? newData(draft, Object.keys(schema.shape)) : { ...before, ...Object.fromEntries(known) };
    return {
      collection: ready.part.target,
      id: idOf(sourced),
      project: owner === '' ? undefined : owner,
      data: register === 'id' ? { id: draft.id, ...data } : data,
    };
  });
  const broken = tools.broken(records);
  for (const [index, record] of records.entries()) {
    const sourced = drafts[index];
    if (sourced === undefined) continue;
    const problems = tools.problems(record);
    const told = new Set(problems.map(({ path }) => fieldName(path)));
    for (const fault of problems) blame(sourced, fault, faults);
    for (const fault of broken[index] ?? []) if (!told.has(fieldName(fault.path))) blame(sourced, fault, faults);
  }
};
