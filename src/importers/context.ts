/** What an importer may ask for: the office, the ids of the last import, and what a file can hold. */
import type { Office } from '#domain/office/office.ts';
import type { Collection } from '#schemas/index.ts';
import type { CollectionDraft } from './draft.ts';

/** What was kept of the last import. */
export interface LastImport {
  readonly file: string;
  readonly day: string;
  readonly statusDate: string | undefined;
  /** What the file held, in numbers, as `ImportPlan.counts`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Everything outside the foreign file that an importer needs. */
export interface ImportContext {
  readonly office: Office;
  /** Day of the import. */
  readonly asOf: string;
  /** Undefined where this source was never imported. */
  readonly last: LastImport | undefined;
  /** Ids by uid that the last import gave to records of a collection (and project). */
  readonly known: (collection: Collection, owner?: string) => ReadonlyMap<string, string>;
  /** Whether the file of these records, and the memory of them, stays within what a record file may hold. */
  readonly fits: (draft: CollectionDraft) => boolean;
}
