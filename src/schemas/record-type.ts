/** What the registry says of one record type. */
import type * as z from 'zod';

/** How the type is read, and what it is called. */
export interface RecordType<Schema extends z.ZodObject = z.ZodObject> {
  /** Path under the content folder; `{id}` is the record's id, other braces are the ids of what it belongs to. */
  readonly path: string;
  /** Schema of the record's data: the front matter, the YAML file, or one item of a register. */
  readonly schema: Schema;
  /** Name of one record of the type. */
  readonly name: { readonly en: string; readonly de: string };
  /** For a file that holds a list: the key that identifies an item, or `line` where items have no id and are counted from 1. */
  readonly register?: 'id' | 'line';
}

/** Keeps the schema's exact type in the registry. */
export const recordType = <Schema extends z.ZodObject>(type: RecordType<Schema>): RecordType<Schema> => type;
