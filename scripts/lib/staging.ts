/** The folder in which a site is prepared, and the moment in which it takes the old one's place. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
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
