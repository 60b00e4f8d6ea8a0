/** Handbook documents: what they have in common, whatever their type. */
import type { Office } from '#domain/office/office.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** A handbook document of any type. */
export type DocumentRecord = { [C in DocumentCollection]: OfficeRecord<C> }[DocumentCollection];

/** Collections of handbook documents, in the order in which the handbook shows them. */
const order: readonly DocumentCollection[] = [
  'policies',
  'standards',
  'procedures',
  'methodologies',
  'guidelines',
  'templates',
  'training',
];

/** All handbook documents, by kind and id. */
export const documentsOf = (office: Office): readonly DocumentRecord[] =>
  order.flatMap((collection): readonly DocumentRecord[] => office.list(collection) as readonly DocumentRecord[]);
