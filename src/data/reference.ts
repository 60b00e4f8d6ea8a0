/** The registry of record types, as the reference pages show it. */
import { fieldsOf } from '#schemas/fields.ts';
import type { Field } from '#schemas/fields.ts';
import { collections, isCollection, recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';

/** One record type with its keys. */
export interface ReferenceType {
  readonly collection: Collection;
  readonly name: { readonly en: string; readonly de: string };
  /** Path under the content folder. */
  readonly path: string;
  /** Whether the file holds a list of such records. */
  readonly isRegister: boolean;
  readonly fields: readonly Field[];
}

/** All record types in the registry's order, without their keys. */
export const referenceTypes = (): readonly Omit<ReferenceType, 'fields'>[] =>
  collections.map((collection) => ({
    collection,
    name: recordTypes[collection].name,
    path: recordTypes[collection].path,
    isRegister: recordTypes[collection].register !== undefined,
  }));

/** One record type; undefined where there is none of that name. */
export const referenceType = (collection: string): ReferenceType | undefined => {
  const type = referenceTypes().find((candidate) => candidate.collection === collection);
  return type === undefined ? undefined : { ...type, fields: fieldsOf(recordTypes[type.collection].schema) };
};

/** What one record of a collection is called. */
export const typeName = (collection: string): { readonly en: string; readonly de: string } =>
  isCollection(collection) ? recordTypes[collection].name : { en: collection, de: collection };
