/** What an importer makes of a foreign file: records as that file has them, and all that was found and left out. Files, differences and what people changed by hand are the work of `merge/` and of the command. */
import type { Collection } from '#schemas/index.ts';
import type { FieldPath, Message, Severity } from '#schemas/finding.ts';
import type { Audience } from '#schemas/shared.ts';

/** A value as a record holds it. */
export type DraftValue = string | number | boolean | readonly DraftValue[] | { readonly [key: string]: DraftValue };

/** Keys with their values; `undefined` says that the source has none. */
export type DraftFields = Readonly<Record<string, DraftValue | undefined>>;

/** One record, or one item of a register, as the foreign file has it. */
export interface RecordDraft {
  /** What the source calls it for ever: the UID of a task, the key of an issue. By it a later import finds the record again. */
  readonly uid: string;
  /** Id of the record, from `idsFor`. For an item without an id, such as a line of a budget, any text that tells it apart. */
  readonly id: string;
  /** All that the source speaks about. A key that is not here belongs to the person alone. */
  readonly fields: DraftFields;
  /** What a new record needs besides; from then on the person's own. */
  readonly initial?: DraftFields;
  /** Markdown under the head of a new record. */
  readonly body?: string;
  /** Line of the source, for messages. */
  readonly line?: number;
}

/** Records of one collection. */
export interface CollectionDraft {
  readonly collection: Collection;
  /** What the records are part of: the id of the project in `projects/{project}/…`. */
  readonly owner?: string;
  /** For items without an id: the keys whose values tell an item apart, such as month, pool and kind. */
  readonly identity?: readonly string[];
  readonly records: readonly RecordDraft[];
}

/** Something that was not taken over. */
export interface DroppedEntry {
  readonly what: string;
  readonly why: string;
  readonly [detail: string]: unknown;
}

/** A finding in the file that is imported, or in the file that says how (mapping, profile). */
export interface ImportFinding {
  readonly in: 'file' | 'mapping';
  readonly severity: Severity;
  readonly line: number;
  readonly column?: number;
  readonly path?: FieldPath;
  readonly message: Message;
  readonly hint?: Message;
}

/** All that an import brings. Where a finding is an error nothing of it is written. */
export interface ImportPlan {
  readonly collections: readonly CollectionDraft[];
  /** Counts as they are printed: tasks, milestones, links … */
  readonly counts: Readonly<Record<string, number>>;
  /** More of what is printed, such as dates and baselines. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Who may read what is kept of the import, where the records go to several projects. Default: who may read the project. */
  readonly audience?: Audience;
  /** Day up to which the source speaks; kept for the next import. */
  readonly statusDate?: string | undefined;
  readonly dropped: readonly DroppedEntry[];
  readonly findings: readonly ImportFinding[];
}
