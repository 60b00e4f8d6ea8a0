/** One build a folder at a time: a lock that names its holder and heals when the holder died. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from './command.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** What a lock says of its holder; undefined where it says nothing that can be understood. */
const holderOf = (file: string): Holder | undefined => {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null;
    return typeof holder?.pid === 'number' && typeof holder.host === 'string'
      ? { since: 'an unknown time', ...holder, pid: holder.pid, host: holder.host }
      : undefined;
  } catch {
    return undefined;
  }
};

/** Longest time that a holder needs from making its lock to writing its name into it. */
const writingTime = 5_000;

const isBeingWritten = (file: string): boolean => {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written < writingTime;
};

/** Whether a process of this machine runs. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const take = (file: string): boolean => {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Holder));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/** Takes the lock on a folder; gives the function that returns it. */
export const lockFolder = (folder: string): (() => void) => {
  const file = `${folder}.lock`;
  mkdirSync(path.dirname(file), { recursive: true });
  if (!take(file)) {
    const holder = holderOf(file);
    if (holder !== undefined && (holder.host !== hostname() || isAlive(holder.pid))) {
      throw new CommandError(
        `Another build is writing "${folder}" (process ${String(holder.pid)} on ${holder.host}, since ${holder.since}). Wait for it, or choose another folder with --out. If that process is gone, delete "${file}".`,
      );
    }
    if (holder === undefined && isBeingWritten(file)) throw new CommandError(`Another build has just begun to write "${folder}".`);
    rmSync(file, { force: true });
    if (!take(file)) throw new CommandError(`Another build has just begun to write "${folder}".`);
  }
  return () => {
    rmSync(file, { force: true });
  };
};

/** Time between two looks at a lock that another build holds, in milliseconds. */
const pause = 50;

/** Takes the lock on a folder as soon as its holder returns it; throws where that takes longer than so many milliseconds. */
export const waitForFolder = async (folder: string, patience = 60_000): Promise<() => void> => {
  for (let waited = 0; ; waited += pause) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      if (waited >= patience) {
        throw new CommandError(
          `Another build does not give "${folder}" free. Try again when it is through; if none runs, delete "${folder}.lock".`,
        );
      }
    }
    await setTimeout(pause);
  }
};
