/** The records of a git revision, read by the one reader. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { officeOf } from '#domain/office/office.ts';
import type { Office } from '#domain/office/office.ts';
import type { KnownFiles } from '#records/read-file.ts';
import { readRecords } from '#records/read-records.ts';
import type { Reading } from '#records/read-records.ts';
import { commitOf, repositoryOf } from './git/repository.ts';
import type { Repository } from './git/repository.ts';
import { holdsRecords, writeRevision } from './git/revision-files.ts';

/** What the reader makes of the records of a commit, and what `look` sees in their files before they go; undefined where the folder was not there. */
export const readingAt = <T>(
  repository: Repository,
  commit: string,
  look: (folder: string, reading: Reading) => T,
  known?: KnownFiles,
): { readonly reading: Reading; readonly seen: T } | undefined => {
  if (!holdsRecords(repository, commit)) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-revision-'));
  try {
    writeRevision(repository, commit, folder);
    const reading = readRecords(folder, undefined, known);
    return { reading, seen: look(folder, reading) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The office as it was in a revision; undefined where the folder held no organisation then. A missing revision (a shallow clone, a mistyped name) is wrong use. */
export const officeAt = (revision: string, content: string): Office | undefined => {
  const repository = repositoryOf(path.resolve(content));
  const read = readingAt(repository, commitOf(repository, revision), () => undefined);
  return read === undefined ? undefined : officeOf(read.reading.records, read.reading.unreadable);
};
