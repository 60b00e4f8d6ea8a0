/** The one place where gray-matter runs: YAML only, no cache, no other engine. */
import matter from 'gray-matter';
import { limits } from './limits.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { TextProblem } from './text.ts';
import { readYaml } from './yaml.ts';
import type { YamlReading } from './yaml.ts';

/** The two parts of a Markdown record. Offsets count in the file's text. */
export interface FrontMatter {
  readonly data: unknown;
  /** The YAML between the two lines `---`, and where it begins. */
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
  readonly problems: readonly TextProblem[];
}

const opening = '---\n';

const refuse = (): never => {
  throw new Error('front matter in another language than YAML is never executed');
};

/** Reads a head whose fences were checked. Options are always passed: without them gray-matter answers from a cache that remembers failures as empty. It gets no body: it would copy it, and look it up in that cache. */
const readHead = (head: string): YamlReading => {
  let reading: YamlReading = { data: undefined, problems: [] };
  const parse = (yaml: string): object => {
    reading = readYaml(yaml.startsWith('\n') ? yaml.slice(1) : yaml);
    return {};
  };
  matter(head, {
    language: 'yaml',
    delimiters: '---',
    engines: { yaml: { parse }, json: { parse: refuse }, javascript: { parse: refuse }, js: { parse: refuse }, coffee: { parse: refuse } },
  });
  return reading;
};

const refused = (offset: number, found: Problem): FrontMatter => ({
  data: undefined,
  yaml: '',
  yamlOffset: 0,
  body: '',
  bodyOffset: 0,
  problems: [{ offset, problem: found }],
});

const broken = (offset: number, en: string, de: string, hintEn: string, hintDe: string): FrontMatter =>
  refused(offset, problem('front-matter', en, de, hintEn, hintDe));

/** Where more empty lines follow each other than gray-matter reads in bounded time: it looks for a comment from each of them to the end of all. */
const longGap = (yaml: string): number | undefined => {
  let start = 0;
  let empty = 0;
  for (const line of yaml.split('\n')) {
    empty = line.trim() === '' ? empty + 1 : 0;
    if (empty > limits.emptyLines) return start;
    start += line.length + 1;
  }
  return undefined;
};

/** Reads a Markdown record: front matter between two lines that are exactly `---`, then the body. */
export const readFrontMatter = (text: string): FrontMatter => {
  if (!text.startsWith(opening)) {
    return text.startsWith('---')
      ? broken(
          3,
          'the first line must be exactly "---": other front matter languages are refused',
          'die erste Zeile muss genau „---“ sein: andere Sprachen werden abgelehnt',
          'Delete what follows the three hyphens.',
          'Löschen Sie, was auf die drei Bindestriche folgt.',
        )
      : broken(
          0,
          'the record does not begin with front matter',
          'der Datensatz beginnt nicht mit Kopfdaten',
          'Begin the file with a line "---", the keys, and a second line "---".',
          'Beginnen Sie die Datei mit einer Zeile „---“, den Schlüsseln und einer zweiten Zeile „---“.',
        );
  }
  const fence = /^---.*$/gm;
  fence.lastIndex = opening.length;
  const close = fence.exec(text);
  if (close?.[0] !== '---') {
    return close === null
      ? broken(
          0,
          'the front matter is not closed',
          'die Kopfdaten sind nicht abgeschlossen',
          'Add a line "---" after the last key.',
          'Ergänzen Sie nach dem letzten Schlüssel eine Zeile „---“.',
        )
      : broken(
          close.index,
          'the line that closes the front matter must be exactly "---"',
          'die Zeile, die die Kopfdaten abschließt, muss genau „---“ sein',
          'Delete what follows the three hyphens.',
          'Löschen Sie, was auf die drei Bindestriche folgt.',
        );
  }
  const yaml = text.slice(opening.length, close.index);
  const gap = longGap(yaml);
  if (gap !== undefined) {
    return refused(
      opening.length + gap,
      problem(
        'too-large',
        `the front matter has more than ${String(limits.emptyLines)} empty lines in a row`,
        `die Kopfdaten haben mehr als ${String(limits.emptyLines)} leere Zeilen hintereinander`,
        'Delete them.',
        'Löschen Sie sie.',
      ),
    );
  }
  const closed = close.index + close[0].length;
  const bodyOffset = text.startsWith('\n', closed) ? closed + 1 : closed;
  const reading = readHead(text.slice(0, closed));
  const data = yaml.trim() === '' ? {} : reading.data;
  return {
    data,
    yaml,
    yamlOffset: opening.length,
    body: text.slice(bodyOffset),
    bodyOffset,
    problems: reading.problems.map((found) => ({ ...found, offset: found.offset + opening.length })),
  };
};
