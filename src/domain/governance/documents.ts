/** Handbook documents: what they have in common, whatever their type. */
import type { Office } from '#domain/office/office.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';

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

const kinds: ReadonlySet<string> = new Set(order);

/** Whether a record is a handbook document. */
export const isDocument = (record: AnyRecord): record is DocumentRecord => kinds.has(record.collection);

/** All handbook documents, by kind and id. */
export const documentsOf = (office: Office): readonly DocumentRecord[] =>
  order.flatMap((collection): readonly DocumentRecord[] => office.list(collection) as readonly DocumentRecord[]);

/** Documents of that id, in whatever collection: records that name a document by its id alone mean the only one. */
export const documentsNamed = (office: Office, id: string): readonly DocumentRecord[] =>
  order.flatMap((collection): readonly DocumentRecord[] => {
    const document = office.find(collection, id) as DocumentRecord | undefined;
    return document === undefined ? [] : [document];
  });

/** Whether a document is over by its state: replaced or withdrawn, whatever its days say. */
export const isEnded = ({ data: { status } }: DocumentRecord): boolean => status === 'superseded' || status === 'withdrawn';

/** Whether the day on which a document expires has come; on that day it no longer binds. */
export const isExpired = ({ data: { expires } }: DocumentRecord, asOf: string): boolean => expires !== undefined && expires <= asOf;

/** Whether a document binds on a day: approved, already effective, not yet expired. */
export const isInForce = (document: DocumentRecord, asOf: string): boolean => {
  const { status, effective } = document.data;
  return status === 'approved' && (effective === undefined || effective <= asOf) && !isExpired(document, asOf);
};
