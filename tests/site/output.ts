/** Reads built sites as readers and attackers would: every byte, packed search index included. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';
import { runNode } from '../../scripts/lib/run.ts';
import type { Run } from '../../scripts/lib/run.ts';

/** The sample office as the tests find it built. */
export const sampleSite = path.resolve(import.meta.dirname, '../../dist');

/** Files of a folder by path, with `/`. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Workbooks are archives. */
const isArchive = (bytes: Buffer): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const unzipped = (bytes: Buffer): Buffer =>
  Buffer.concat(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [Buffer.from(`${name}\n`), part]));

/** A file's content as text; what is packed is unpacked. */
export const textOf = (folder: string, file: string): string => {
  const bytes = readFileSync(path.join(folder, file));
  return (isPacked(bytes) ? gunzipSync(bytes) : isArchive(bytes) ? unzipped(bytes) : bytes).toString('latin1');
};

/** A text as it stands in `textOf`, whose bytes are read one by one. */
export const inBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** A hash of each file of a folder. */
export const hashesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );

const folders: string[] = [];

/** A new empty folder, which goes when the tests of the file end. */
export const emptyFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-site-'));
  folders.push(folder);
  return folder;
};

/** Builds an office with the command that users call. */
export const build = async (
  content: string,
  more: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run & { readonly out: string }> => {
  const out = path.join(emptyFolder(), 'site');
  const result = await runNode('scripts/build.ts', ['--content', content, '--out', out, ...more], { environment });
  return { ...result, out };
};

afterAll(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
  // Thousands of files; on a busy disk that takes longer than the hooks' ten seconds.
}, 60_000);
