/** The folder in which a site is prepared, and the moment in which it takes the old one's place. */
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './command.ts';

const marker = 'api/v1/index.json';

const isEmpty = (folder: string): boolean => readdirSync(folder).length === 0;

/** Only a folder that Kontor built, an empty one, or none at all is ever replaced. */
const refuseForeign = (out: string): void => {
  if (!existsSync(out) || (statSync(out).isDirectory() && (isEmpty(out) || existsSync(path.join(out, marker))))) return;
  throw new CommandError(
    `"${out}" holds something that Kontor did not build; it is left alone. Choose another folder with --out, or empty this one.`,
  );
};

/** The nearest part of a path that is there. */
const nearest = (folder: string): string =>
  existsSync(folder) || path.dirname(folder) === folder ? folder : nearest(path.dirname(folder));

/** A path with its links followed as far as it is there. */
const followed = (folder: string): string => path.join(realpathSync(nearest(folder)), path.relative(nearest(folder), folder));

const isWithin = (folder: string, other: string): boolean => {
  const way = path.relative(other, folder);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
};

/** Refuses an output folder that cannot be made, and one in or around the records: it would be read as records, or replace them. Nothing is written before. */
export const refusePlace = (out: string, content: string): void => {
  const above = nearest(path.dirname(path.resolve(out)));
  if (!statSync(above).isDirectory()) {
    throw new CommandError(`"${out}" cannot be made, for "${above}" is a file. Choose a folder with --out.`);
  }
  const [target, records] = [followed(path.resolve(out)), followed(path.resolve(content))];
  if (isWithin(target, records) || isWithin(records, target)) {
    throw new CommandError(
      `"${out}" is in the folder of the records "${content}", or holds it; nothing was written. Choose another folder with --out.`,
    );
  }
  const trial = path.join(above, `.kontor-${String(process.pid)}`);
  try {
    mkdirSync(trial);
    rmdirSync(trial);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new CommandError(`"${out}" cannot be made, for nothing can be written in "${above}"${code}. Choose another folder with --out.`);
  }
};

/** Names beside the output folder that belong to builds of it. */
const leftovers = (out: string, kind: 'staging' | 'replaced'): readonly string[] => {
  const parent = path.dirname(out);
  return existsSync(parent)
    ? readdirSync(parent)
        .filter((name) => name.startsWith(`${path.basename(out)}.${kind}-`) && /-\d+$/.test(name))
        .map((name) => path.join(parent, name))
    : [];
};

/** Puts back a site that a killed build had moved aside, and removes what such builds left. Call it with the lock held. */
export const heal = (out: string): void => {
  const [replaced] = leftovers(out, 'replaced');
  if (replaced !== undefined && !existsSync(out)) renameSync(replaced, out);
  for (const folder of [...leftovers(out, 'replaced'), ...leftovers(out, 'staging')]) rmSync(folder, { recursive: true, force: true });
};

/** An empty folder beside the output folder, on the same file system. */
export const stagingFor = (out: string): string => {
  refuseForeign(out);
  const folder = `${out}.staging-${String(process.pid)}`;
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Replaces the output folder by the finished one, by rename. */
export const swap = (staging: string, out: string): void => {
  const replaced = `${out}.replaced-${String(process.pid)}`;
  if (existsSync(out)) renameSync(out, replaced);
  renameSync(staging, out);
  rmSync(replaced, { recursive: true, force: true });
};

/** Puts a folder in the place of an empty one: by rename, or as a copy where that is on another file system. */
export const moveFolder = (folder: string, to: string): void => {
  rmdirSync(to);
  try {
    renameSync(folder, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(folder, to, { recursive: true });
    rmSync(folder, { recursive: true });
  }
};
