/** Records by name: what a page needs to show a link to one. */
import type { Office } from '#domain/office/office.ts';
import { sourceLanguage, titlesOf } from '#domain/office/written.ts';
import type { Collection } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';

export type { Localised };

/** A record that a page names. */
export interface Named {
  readonly id: string;
  /** Undefined where the record is not in this edition. */
  readonly title: Localised | undefined;
}

/** Title of a record in each language that it is written in; its id where its type has no title. */
export const titleOf = (office: Office, record: AnyRecord): Localised => titlesOf(office, record);

/** Summary of a record in each language that it is written in; undefined where it has none. */
export const summaryOf = (office: Office, record: AnyRecord): Localised | undefined => {
  if (!('summary' in record.data) || typeof record.data.summary !== 'string') return undefined;
  const translated = record.translations.flatMap(({ language, summary }) => (summary === undefined ? [] : [[language, summary] as const]));
  return Object.fromEntries([...translated, [sourceLanguage(office), record.data.summary]]);
};

/** A record as a page names it. */
export const nameOf = (office: Office, record: AnyRecord): Named => ({ id: record.id, title: titleOf(office, record) });

/** The record of that id as a page names it; without a title where this edition does not hold it. */
export const named = (office: Office, collection: Collection, id: string): Named => {
  const record = office.byKey(`${collection}/${id}`);
  return { id, title: record === undefined ? undefined : titleOf(office, record) };
};

/** Each of some names once, in the order in which they first come. */
export const distinctNames = (names: readonly Named[]): readonly Named[] => [...new Map(names.map((name) => [name.id, name])).values()];

/** The same, where the id may be absent. */
export const namedOptional = (office: Office, collection: Collection, id: string | undefined): Named | undefined =>
  id === undefined ? undefined : named(office, collection, id);
