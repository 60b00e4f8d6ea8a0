/** Writes many files of a new folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes texts under a folder, making the folders that they need. */
export const writeFiles = (folder: string, files: Iterable<{ readonly path: string; readonly text: string | Uint8Array }>): void => {
  const made = new Set<string>();
  for (const file of files) {
    const target = path.join(folder, file.path);
    const parent = path.dirname(target);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(target, file.text);
  }
};
