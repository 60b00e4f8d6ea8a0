/** The Markdown that a bare site and other tools get: the same texts as Kontor, as many pages as Kontor renders. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RecordFile } from './record-text.ts';

const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n', 3) + '\n---\n'.length);

/** Names of all files below a folder that end so, with `/`. */
export const filesEnding = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(path.sep).join('/'))
    .sort();

/** So many pages with the bodies of a content folder, in turn: a page that Kontor makes of no body of its own, or in a second language, counts with one of them. */
export function* markdownPages(content: string, pages: number): Generator<RecordFile> {
  const bodies = filesEnding(content, '.md').map((file) => bodyOf(readFileSync(path.join(content, file), 'utf8')));
  for (let index = 0; index < pages; index += 1) {
    const number = String(index).padStart(6, '0');
    yield {
      path: `section-${number.slice(0, 4)}/page-${number}.md`,
      text: `---\ntitle: Page ${number}\n---\n${bodies[index % bodies.length] ?? ''}`,
    };
  }
}
