/** Editions: which records exist for which readers. A record above the edition is not hidden, it is not there. */
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord, Body, Reference } from '#schemas/record.ts';
import type { Audience, Language } from '#schemas/shared.ts';
import { officeOf } from './office.ts';
import type { Office } from './office.ts';
import { withoutNamesOfParts } from './names-of-parts.ts';

/** Stands in the place of an id that names a record above the edition. No record may have this id. */
export const restricted = 'restricted';

/** A field that only narrower audiences may see, by its path in a record's data (`[]` for each item). */
export interface NarrowField {
  readonly path: readonly string[];
  readonly audience: Audience;
}

const rank: Readonly<Record<Audience, number>> = { public: 0, internal: 1, confidential: 2 };

/** Whether readers of the edition may see what has that audience. */
export const isVisible = (audience: Audience, edition: Audience): boolean => rank[audience] <= rank[edition];

type Data = Record<string, unknown>;

const replaceAt = (data: unknown, path: FieldPath, value: string): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === head ? replaceAt(item, rest, value) : item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]: [string, unknown]) => [key, key === head ? replaceAt(item, rest, value) : item]),
  );
};

const names = (head: string | undefined, key: string | number): boolean => head === key || head === (typeof key === 'number' ? '[]' : '{}');

/** The data without what stands at a path; the very same data where nothing does. */
const without = (data: unknown, path: readonly string[]): unknown => {
  const [head, ...rest] = path;
  if (typeof data !== 'object' || data === null) return data;
  const entries: (readonly [string | number, unknown])[] = Array.isArray(data) ? [...data.entries()] : Object.entries(data as Data);
  if (!entries.some(([key]) => names(head, key))) return data;
  const kept = entries.flatMap(([key, item]) =>
    !names(head, key) ? [[key, item] as const] : rest.length === 0 ? [] : [[key, without(item, rest)] as const],
  );
  if (kept.length === entries.length && kept.every(([, item], index) => item === entries[index]?.[1])) return data;
  return Array.isArray(data) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
};

const isUnder = (path: FieldPath, pattern: readonly string[]): boolean =>
  pattern.length <= path.length && pattern.every((head, index) => names(head, path[index] ?? ''));

/** A text whose links to records that are gone lead nowhere. */
export const withoutLinksTo = (body: Body, isGone: (key: string) => boolean): Body => ({
  ...body,
  links: body.links.map((link) => (link.key !== undefined && isGone(link.key) ? { ...link, key: undefined } : link)),
});

/** What an edition keeps of one record. `isPartial` tells whether its file holds other records that the edition does not have. */
const projectRecord = (
  record: AnyRecord,
  narrow: readonly NarrowField[],
  isGone: (key: string) => boolean,
  isHidden: (key: string) => boolean,
  isPartial: boolean,
): AnyRecord => {
  const reachesGone = (reference: Reference): boolean => reference.key !== undefined && isGone(reference.key);
  let data: unknown = record.data;
  for (const field of narrow) data = without(data, field.path);
  const references = record.references.filter((reference) => !narrow.some((field) => isUnder(reference.path, field.path)));
  for (const reference of references) if (reachesGone(reference)) data = replaceAt(data, reference.path, restricted);
  data = withoutNamesOfParts({ ...record, data } as AnyRecord, isHidden, restricted);
  const mayHideLines = isPartial || narrow.length > 0;
  const isWhole = data === record.data && !mayHideLines;
  return Object.freeze({
    ...record,
    data,
    references: references.filter((reference) => !reachesGone(reference)),
    body: record.body === undefined ? undefined : withoutLinksTo(record.body, isGone),
    translations: record.translations.map((translation) => ({ ...translation, body: withoutLinksTo(translation.body, isGone) })),
    // Lines, columns and hashes of a file would tell how long its hidden parts are, and confirm a guess at what they say.
    digest: isWhole ? record.digest : '',
    at: isWhole
      ? record.at
      : (path: FieldPath) => {
          const { file, line } = record.at(path);
          return { file, line: mayHideLines ? 1 : line, column: 1 };
        },
  } as unknown as AnyRecord);
};

/**
 * The office as readers of an edition may know it: records above it are gone, fields above it are gone, and references to what is gone say `restricted`.
 * Pure; runs before anything is computed or rendered. `fieldsOf` names the narrow fields of a collection.
 */
export const projectToEdition = (
  office: Office,
  edition: Audience,
  fieldsOf: (collection: AnyRecord['collection']) => readonly NarrowField[],
): Office => {
  const isKept = (record: AnyRecord): boolean => isVisible(record.audience, edition);
  const visible = office.records.filter(isKept);
  const kept = new Set(visible.map((record) => record.key));
  const partialFiles = new Set(office.records.filter((record) => !isKept(record)).map((record) => record.file));
  const records = visible.map((record) =>
    projectRecord(
      record,
      fieldsOf(record.collection).filter((field) => !isVisible(field.audience, edition)),
      (key) => !kept.has(key),
      (key) => !kept.has(key) && office.byKey(key) !== undefined,
      partialFiles.has(record.file),
    ),
  );
  const projected = officeOf(records);
  if (projected === undefined) throw new Error('the organisation is part of every edition');
  return projected;
};

/** Languages of an office; the first is the one in which records are written. */
export const languagesOf = (office: Office): readonly Language[] => office.organisation.data.languages;
