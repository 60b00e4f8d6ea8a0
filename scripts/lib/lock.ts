/** One build a folder at a time: a lock that names its holder and heals when the holder died. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { CommandError } from './command.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

const holderOf = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
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
  if (!take(file)) {
    const holder = holderOf(file);
    if (holder !== undefined && (holder.host !== hostname() || isAlive(holder.pid)))
      throw new CommandError(
        `Another build is writing "${folder}" (process ${String(holder.pid)} on ${holder.host}, since ${holder.since}). Wait for it, or choose another folder with --out. If that process is gone, delete "${file}".`,
      );
    rmSync(file, { force: true });
    if (!take(file)) throw new CommandError(`Another build has just begun to write "${folder}".`);
  }
  return () => {
    rmSync(file, { force: true });
  };
};
