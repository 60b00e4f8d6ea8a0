/** A ZIP file whose bytes depend on nothing but its files. */
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { PackFile } from './audit-pack.ts';

/** Days that a ZIP file can tell. */
const [firstDay, lastDay] = ['1980-01-01', '2099-12-31'];

/** The archive, its files in the order given, packed hard or fast, all stamped with noon of a day: without a zone, so that every machine writes the same. */
export const zipOf = (files: readonly PackFile[], day: string, level: 3 | 9 = 9): Uint8Array => {
  const stamp = day < firstDay ? firstDay : day > lastDay ? lastDay : day;
  const entries: Zippable = {};
  for (const { path, text } of files) entries[path] = [strToU8(text), { mtime: `${stamp}T12:00:00`, level }];
  return zipSync(entries);
};
