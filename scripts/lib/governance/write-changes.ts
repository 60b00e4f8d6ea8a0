/** Writes changed and new record files: all or none, and never half of one. */
import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { temporaryFile } from '#records/files.ts';
import { Reader } from '#records/reader.ts';
import { CommandError, exitCodes } from '../command.ts';
import { findingLines } from '../finding-lines.ts';
import { isAlive } from '../lock.ts';
import { readBeforeWriting } from '../unwritten.ts';

/** A file of the content folder before and after; a new one has no before. */
export interface FileChange {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
  /** It says that the others stand, and gets its name after them: a command that is killed must not have said so. */
  readonly isLast?: boolean;
}

/** What changes, as a unified diff. */
export const diffOf = (content: string, changes: readonly FileChange[]): string =>
  changes
    .map(({ file, before, after }) => {
      const name = path.join(content, file);
      const from = before === undefined ? '/dev/null' : name;
      return createTwoFilesPatch(from, name, before ?? '', after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
    })
    .join('');

/** Refuses texts that the one reader would not take. What a person wrote into other parts of these files was looked at before. */
export const refuseUnreadable = (content: string, changes: readonly FileChange[]): void => {
  const faults = readBeforeWriting(changes, (places) =>
    new Reader([...places].map(([file, absolute]) => ({ file, absolute, kind: 'record' as const }))).findings.filter(
      ({ severity }) => severity === 'error',
    ),
  );
  if (faults.length === 0) return;
  throw new CommandError(
    `Nothing is written, since the result would be no valid record:\n${findingLines(content, faults)}`,
    exitCodes.findings,
  );
};

const sync = (name: string): void => {
  const handle = openSync(name, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

const refuseLinks = (content: string, file: string): void => {
  const parts = file.split('/');
  for (const [index] of parts.entries()) {
    const part = path.join(content, ...parts.slice(0, index + 1));
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      throw new CommandError(`"${part}" is a symbolic link: nothing is written through it.`, exitCodes.findings);
    }
  }
};

/** Removes what a command left that was killed while it wrote. */
const clean = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const pid = temporaryFile.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(path.join(folder, name), { force: true });
  }
};

interface Staged extends FileChange {
  readonly target: string;
  readonly temporary: string;
}

const staged = (content: string, change: FileChange, index: number): Staged => {
  refuseLinks(content, change.file);
  const target = path.join(content, change.file);
  const folder = path.dirname(target);
  mkdirSync(folder, { recursive: true });
  clean(folder);
  const temporary = path.join(folder, `.kontor-${String(process.pid)}-${String(index)}.tmp`);
  const handle = openSync(temporary, 'wx');
  try {
    if (change.before !== undefined) fchmodSync(handle, statSync(target).mode & 0o777);
    writeFileSync(handle, change.after);
    fsyncSync(handle);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return { ...change, target, temporary };
};

const isKind = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Gives a finished file its name, unless that is taken. */
const create = ({ temporary, target }: Staged): void => {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (isKind(error, 'EEXIST')) {
      throw new CommandError(`"${target}" exists already: somebody else wrote it just now. Run the command again.`, exitCodes.findings);
    }
    // Not every file system has links.
    if (!isKind(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
    sync(target);
  }
};

const refuseChanged = ({ target, before }: Staged): void => {
  if (before !== undefined && readFileSync(target, 'utf8') !== before) {
    throw new CommandError(`"${target}" was changed while the command ran. Nothing is written; run it again.`, exitCodes.findings);
  }
};

/**
 * Writes all changes. Each file is complete on the disk before it gets its name; new files come first, what `isLast` comes last; new ones are taken back where a later step fails.
 * A command that is killed in between leaves at most new files without the change that they belong to: run again, it finds them and goes on.
 */
export const writeChanges = (content: string, changes: readonly FileChange[]): void => {
  const files: Staged[] = [];
  const created: string[] = [];
  try {
    for (const [index, change] of changes.entries()) files.push(staged(content, change, index));
    for (const file of files) refuseChanged(file);
    for (const part of [files.filter(({ isLast }) => isLast !== true), files.filter(({ isLast }) => isLast === true)]) {
      for (const file of part.filter(({ before }) => before === undefined)) {
        create(file);
        created.push(file.target);
      }
      for (const file of part.filter(({ before }) => before !== undefined)) {
        refuseChanged(file);
        renameSync(file.temporary, file.target);
      }
    }
  } catch (error) {
    for (const target of created) rmSync(target, { force: true });
    throw error;
  } finally {
    for (const { temporary } of files) rmSync(temporary, { force: true });
  }
  for (const folder of new Set(files.map(({ target }) => path.dirname(target)))) sync(folder);
};
