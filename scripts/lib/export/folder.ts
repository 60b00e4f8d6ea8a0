/** The folder of an export: what it holds, and when it may be replaced. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '#records/read-file.ts';
import { CommandError } from '../command.ts';
import { lockFolder } from '../lock.ts';
import type { OutputFile } from '../portfolio-files.ts';
import { heal, swap } from '../staging.ts';

/** Lists every file of an export with its hash. */
export const manifestName = 'export.json';

/** What an export says of itself. */
export interface ExportFacts {
  readonly organisation: string;
  readonly asOf: string;
  readonly edition: string;
  readonly formats: readonly string[];
  /** Month of the report in the PDF; null where none was made. */
  readonly month: string | null;
  readonly toolVersion: string;
}

type Hashes = Readonly<Record<string, string>>;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !statSync(path.join(folder, name)).isDirectory())
    .map((name) => name.split(path.sep).join('/'))
    .sort();

const hashesIn = (folder: string): Hashes | undefined => {
  try {
    const { files } = JSON.parse(readFileSync(path.join(folder, manifestName), 'utf8')) as { readonly files?: Hashes };
    return typeof files === 'object' ? files : undefined;
  } catch {
    return undefined;
  }
};

/** Files of a folder that no export wrote, or that somebody has changed since. */
const foreignFiles = (folder: string, hashes: Hashes): readonly string[] =>
  filesIn(folder).filter((name) => name !== manifestName && hashes[name] !== sha256Of(readFileSync(path.join(folder, name))));

/** Throws unless the folder is absent, empty, or holds an earlier export and nothing else. */
export const refuseForeignFolder = (out: string): void => {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new CommandError(`"${out}" is a file; it is left as it is. Choose a folder with --out.`);
  if (readdirSync(out).length === 0) return;
  const hashes = hashesIn(out);
  if (hashes === undefined) {
    throw new CommandError(
      `"${out}" holds something that is no earlier export; it is left alone. Choose another folder with --out, or empty this one.`,
    );
  }
  const foreign = foreignFiles(out, hashes);
  if (foreign.length === 0) return;
  const named = foreign.slice(0, 5).join(', ');
  throw new CommandError(
    `"${out}" holds files that no export wrote, or that were changed since: ${named}${foreign.length > 5 ? ` and ${foreign.length - 5} more` : ''}. ` +
      'Nothing was touched. Move them, or choose another folder with --out.',
  );
};

const writeDurably = (file: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, 'wx');
  try {
    writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Makes the files and puts them in the place of an earlier export, by rename: a killed run leaves the old one whole. `make` runs while the folder is locked. */
export const replaceExport = async (
  folder: string,
  make: () => Promise<{ readonly files: readonly OutputFile[]; readonly facts: ExportFacts }>,
): Promise<number> => {
  const out = path.resolve(folder);
  refuseForeignFolder(out);
  const unlock = lockFolder(out);
  const staging = `${out}.staging-${String(process.pid)}`;
  try {
    heal(out);
    const { files, facts } = await make();
    refuseForeignFolder(out);
    mkdirSync(staging, { recursive: true });
    const hashes: Record<string, string> = {};
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      writeDurably(path.join(staging, file.path), file.text);
      hashes[file.path] = sha256Of(file.text);
    }
    writeDurably(path.join(staging, manifestName), `${JSON.stringify({ ...facts, files: hashes }, undefined, 2)}\n`);
    swap(staging, out);
    return files.length;
  } finally {
    rmSync(staging, { recursive: true, force: true });
    unlock();
  }
};
