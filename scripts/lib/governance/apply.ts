/** The end of every command that changes records: show what would change, or write it. */
import path from 'node:path';
import { withEdit } from '#records/edit.ts';
import type { Edit } from '#records/edit.ts';
import { recordTypes } from '#schemas/index.ts';
import type { Collection } from '#schemas/index.ts';
import { CommandError, exitCodes } from '../command.ts';
import { diffOf, refuseUnreadable, writeChanges } from './write-changes.ts';
import type { FileChange } from './write-changes.ts';

/** The text of a record's file after some edits. */
export const editedText = (
  record: { readonly collection: Collection; readonly file: string },
  text: string,
  edits: readonly Edit[],
): string =>
  edits.reduce((edited, edit) => {
    const next = withEdit(record.file, edited, edit, Object.keys(recordTypes[record.collection].schema.shape));
    if (next !== undefined) return next;
    const entry =
      edit.kind === 'add' ? `under ${edit.list}: ${JSON.stringify(edit.item)}` : `${edit.path.join('.')}: ${JSON.stringify(edit.value)}`;
    throw new CommandError(
      `"${record.file}" is written in a form that cannot be changed without touching the rest of it. Nothing is written; enter by hand ${entry}`,
      exitCodes.findings,
    );
  }, text);

/** What a command tells when it is done. */
export interface Outcome {
  /** Files with what each now holds. */
  readonly changes: readonly (FileChange & { readonly what: string })[];
  /** What happened, what is still open, what comes next. */
  readonly lines: readonly string[];
}

/** Writes the changes, or prints them where it is a dry run; gives the text for the person. */
export const applied = (content: string, { changes, lines }: Outcome, dryRun: boolean): string => {
  refuseUnreadable(content, changes);
  if (dryRun) {
    return changes.length === 0 ? `${lines.join('\n')}\n` : `${diffOf(content, changes)}Nothing was written: this was a dry run.\n`;
  }
  writeChanges(content, changes);
  const written = changes.map(({ file, what }) => `Written: ${path.join(content, file)} (${what})`);
  return `${[...written, ...lines].join('\n')}\n`;
};
