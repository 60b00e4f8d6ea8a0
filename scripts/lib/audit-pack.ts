/** Makes the auditor's pack from a site: its files, their hashes, one archive. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '#domain/office/site.ts';
import { auditPackFiles } from '#exporters/audit/audit-pack.ts';
import { zipOf } from '#exporters/audit/zip.ts';
import { sha256Of } from '#records/read-file.ts';
import { nearText, shownArgument } from './argument.ts';
import { CommandError } from './command.ts';

/** What was packed. */
export interface AuditPack {
  readonly bytes: Uint8Array;
  readonly files: number;
  readonly texts: number;
}

/** The pack of a site as of its data date. Throws where there is no such framework. */
export const auditPack = (site: Site, framework: string | undefined): AuditPack => {
  if (framework !== undefined && site.office.find('frameworks', framework) === undefined) {
    const known = site.office.list('frameworks').map(({ id }) => id);
    throw new CommandError(
      `There is no framework ${shownArgument(framework)}.${nearText(framework, known, ` Known: ${known.join(', ') || 'none'}.`)}`,
    );
  }
  const files = auditPackFiles(site, framework);
  const sums = files.map(({ path, text }) => `${sha256Of(text)}  ${path}\n`).join('');
  return {
    bytes: zipOf([...files, { path: 'SHA256SUMS', text: sums }], site.asOf),
    files: files.length + 1,
    texts: files.filter(({ path }) => path.startsWith('documents/')).length,
  };
};

/** Whether a file is a pack of ours: Word and Excel files are archives too, and somebody's work. */
const isPack = (file: string): boolean => {
  const bytes = readFileSync(file);
  return bytes.subarray(0, 2).toString('latin1') === 'PK' && bytes.includes('SHA256SUMS');
};

/** Writes the archive by rename, so that a killed run leaves no half of one. What is there and is no such pack is not overwritten. */
export const writePack = (out: string, bytes: Uint8Array): void => {
  const target = path.resolve(out);
  if (!existsSync(path.dirname(target))) throw new CommandError(`There is no folder "${path.dirname(out)}" for the archive.`);
  if (existsSync(target) && (!statSync(target).isFile() || !isPack(target))) {
    throw new CommandError(`"${out}" exists and is no audit pack; it is left as it is. Choose another name.`);
  }
  const temporary = `${target}.${String(process.pid)}.tmp`;
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
};
