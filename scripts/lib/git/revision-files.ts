/** Writes the records of a commit into a folder: straight from git's store, so that no filter, attribute or hook of the repository takes part. */
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '#records/limits.ts';
import { CommandError } from '../command.ts';
import { GitError, gitBytes } from './git.ts';
import type { Repository } from './repository.ts';

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
  readonly file: string;
}

/** Files whose content the reader looks at; of all others it only tells that they are there. */
const read = /\.(?:md|yaml|mdx|png|jpg|jpeg|webp|svg)$/;
const mostBytes = limits.imageBytes;
/** Bytes that are asked of git at once. */
const batchBytes = 64 * 1024 * 1024;

const entriesAt = ({ folder, prefix }: Repository, commit: string): readonly Entry[] => {
  const listing = gitBytes(folder, ['ls-tree', '-r', '-l', '-z', '--full-tree', '--end-of-options', `${commit}:${prefix}`]).toString(
    'utf8',
  );
  return listing.split('\0').flatMap((line): Entry[] => {
    const [, mode = '', object = '', size = '', file = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    return file === '' ? [] : [{ mode, object, size: size === '-' ? 0 : Number(size), file }];
  });
};

/** A tree may name anything; nothing is written outside the folder. */
const isSafe = (file: string): boolean =>
  file.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part));

const contentsOf = (folder: string, entries: readonly Entry[]): readonly Buffer[] => {
  const output = gitBytes(folder, ['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  let at = 0;
  return entries.map(({ size, file }) => {
    const end = output.indexOf(10, at);
    const head = output.toString('utf8', at, end);
    if (!head.endsWith(` blob ${String(size)}`)) {
      throw new CommandError(
        `Git holds no content of ${JSON.stringify(file)}: the clone is partial. Fetch all objects with "git fetch --refetch --no-filter".`,
      );
    }
    at = end + 1 + size + 1;
    return output.subarray(end + 1, end + 1 + size);
  });
};

const batches = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const all: Entry[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    bytes += entry.size;
    if (bytes > batchBytes) {
      all.push([]);
      bytes = entry.size;
    }
    all.at(-1)?.push(entry);
  }
  return all;
};

/** Whether the records were there in that commit. */
export const holdsRecords = ({ folder, prefix }: Repository, commit: string): boolean => {
  if (prefix === '') return true;
  try {
    return (
      gitBytes(folder, ['cat-file', '-t', `${commit}:${prefix.replace(/\/$/, '')}`])
        .toString('utf8')
        .trim() === 'tree'
    );
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
};

/** Writes the records of a commit below a new folder. Symbolic links become links to nothing: the reader refuses them as it does those of the working tree, and nobody follows them. */
export const writeRevision = (repository: Repository, commit: string, target: string): void => {
  const entries = entriesAt(repository, commit);
  const unsafe = entries.find(({ file }) => !isSafe(file));
  if (unsafe !== undefined) {
    throw new CommandError(`The commit holds the path ${JSON.stringify(unsafe.file)}, which leads out of its folder: it is not read.`);
  }
  const made = new Set<string>();
  const placeOf = (file: string): string => {
    const place = path.join(target, file);
    const parent = path.dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return place;
  };
  const isFile = ({ mode }: Entry): boolean => mode.startsWith('100');
  const isRead = (entry: Entry): boolean => isFile(entry) && read.test(entry.file) && entry.size <= mostBytes;
  for (const batch of batches(entries.filter(isRead))) {
    const contents = contentsOf(repository.folder, batch);
    for (const [index, { file }] of batch.entries()) writeFileSync(placeOf(file), contents[index] ?? '');
  }
  for (const entry of entries.filter((candidate) => !isRead(candidate))) {
    const place = placeOf(entry.file);
    if (entry.mode === '120000') symlinkSync('nowhere', place);
    else if (isFile(entry)) {
      writeFileSync(place, '');
      // Too large to be read: as long as it is, without its content.
      if (read.test(entry.file)) truncateSync(place, entry.size);
    } else mkdirSync(place, { recursive: true });
  }
};
