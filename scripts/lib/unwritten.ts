/** Texts that are not written yet, for the one reader to judge. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A record's file, by its path below the content folder, and the text that it would have. */
export interface UnwrittenFile {
  readonly file: string;
  readonly after: string;
}

/** What `read` makes of the texts, which lie outside of the content folder while it reads; it is given where each lies. */
export const readBeforeWriting = <T>(texts: readonly UnwrittenFile[], read: (places: ReadonlyMap<string, string>) => T): T => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kontor-'));
  try {
    return read(
      new Map(
        texts.map(({ file, after }, index) => {
          const absolute = path.join(folder, String(index));
          writeFileSync(absolute, after);
          return [file, absolute] as const;
        }),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
