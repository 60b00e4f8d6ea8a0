/** Editions: which records exist for which readers. A record above the edition is not hidden, it is not there. */
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord, Body } from '#schemas/record.ts';
import type { Audience, Language } from '#schemas/shared.ts';
import { officeOf } from './office.ts';
import type { Office } from './office.ts';

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
  return Object.fromEntries(Object.entries(data).map(([key, item]: [string, unknown]) => [key, key === head ? replaceAt(item, rest, value) : item]));
};

const without = (data: unknown, path: readonly string[]): unknown => {
  const [head, ...rest] = path;
  if (Array.isArray(data)) return head === '[]' ? data.map((item: unknown) => without(item, rest)) : data;
  if (typeof data !== 'object' || data === null || head === undefined) return data;
  const entries = Object.entries(data as Data);
  return Object.fromEntries(rest.length === 0 ? entries.filter(([key]) => key !== head) : entries.map(([key, item]) => [key, key === head || head === '{}' ? without(item, rest) : item]));
};

const withoutLinksTo = (body: Body, isGone: (key: string) => boolean): Body => ({
  ...body,
  links: body.links.map((link) => (link.key !== undefined && isGone(link.key) ? { ...link, key: undefined } : link)),
});

/**
 * The office as readers of an edition may know it: records above it are gone, fields above it are gone, and references to what is gone say `restricted`.
 * Pure; runs before anything is computed or rendered. `fieldsOf` names the narrow fields of a collection.
 */
export const projectToEdition = (office: Office, edition: Audience, fieldsOf: (collection: AnyRecord['collection']) => readonly NarrowField[]): Office => {
  const visible = office.records.filter((record) => isVisible(record.audience, edition));
  const kept = new Set(visible.map((record) => record.key));
  const isGone = (key: string): boolean => !kept.has(key);
  const records = visible.map((record): AnyRecord => {
    const narrow = fieldsOf(record.collection).filter((field) => !isVisible(field.audience, edition));
    const gone = record.references.filter((reference) => reference.key !== undefined && isGone(reference.key));
    let data: unknown = record.data;
    for (const reference of gone) data = replaceAt(data, reference.path, restricted);
    for (const field of narrow) data = without(data, field.path);
    return Object.freeze({
      ...record,
      data,
      references: record.references.filter((reference) => !gone.includes(reference)),
      body: record.body === undefined ? undefined : withoutLinksTo(record.body, isGone),
      translations: record.translations.map((translation) => ({ ...translation, body: withoutLinksTo(translation.body, isGone) })),
    } as unknown as AnyRecord);
  });
  const projected = officeOf(records);
  if (projected === undefined) throw new Error('the organisation is part of every edition');
  return projected;
};

/** Languages of an office; the first is the one in which records are written. */
export const languagesOf = (office: Office): readonly Language[] => office.organisation.data.languages;
