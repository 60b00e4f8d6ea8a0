/** Writes the data of a new record as YAML in block style, with comments above its keys; what it might hold as well stands as a commented example. */
import { hiddenCharacters } from '#schemas/hidden-characters.ts';
import { scalarText } from './yaml-writing.ts';
import { readYaml } from './yaml.ts';

/** A key of a record, its value, and what is said above it. */
export interface CommentedEntry {
  readonly key: string;
  /** Text, number, boolean, list or mapping of these; `null` is written as nothing, for a value that is still to come; what is undefined inside is left out. Days are text. */
  readonly value?: unknown;
  /** Stands above the key, each line as a comment of its own. */
  readonly comment?: string | readonly string[] | undefined;
  /** What is said behind inner keys, by their path below this one: `maxDays`, `steps.[].do`. A line end becomes a space. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  /** Written as a comment that a person uncomments: the value is an example. An entry without value is one always. */
  readonly isExample?: boolean | undefined;
}

const indent = '  ';
/** What ends a line for one reader of YAML or another. */
const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/;

const commentLine = (line: string): string => (line === '' ? '#' : `# ${line.replaceAll(hiddenCharacters, '').toWellFormed()}`);

const commentLines = (text: string): readonly string[] => text.split(lineEnds).map(commentLine);

/** A text of several lines as it would be read on paper, where that is read back as the same text. */
const literalLines = (text: string): readonly string[] | undefined => {
  if (!text.includes('\n') || !/^\S/.test(text) || /[\t\u2028\u2029]/.test(text)) return undefined;
  const isEnded = text.endsWith('\n');
  const lines = (isEnded ? text.slice(0, -1) : text).split('\n');
  const written = [isEnded ? '|' : '|-', ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))];
  const { data, problems } = readYaml(`- ${written.join('\n')}\n`);
  return problems.length === 0 && Array.isArray(data) && data[0] === text ? written : undefined;
};

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keyText = (key: string): string =>
  /^[A-Za-z][\w-]*$/.test(key) ? scalarText(key, { flow: false }) : scalarText(key, { flow: false, quotes: 'double' });

/** Lines of a value. The first goes behind its key or dash where `isBeside`, and the others are indented as they are to stand below. */
interface Lines {
  readonly isBeside: boolean;
  readonly lines: readonly string[];
}

const beside = (...lines: readonly string[]): Lines => ({ isBeside: true, lines });

/** What is said behind the key at a path. */
type NoteAt = (path: readonly string[]) => string;

const valueLines = (value: unknown, path: readonly string[], noteAt: NoteAt): Lines => {
  if (typeof value === 'string') return beside(...(literalLines(value) ?? [scalarText(value, { flow: false })]));
  if (typeof value === 'boolean' || Number.isFinite(value)) return beside(String(value));
  if (value === null) return beside('');
  if (Array.isArray(value)) {
    if (value.length === 0) return beside('[]');
    return {
      isBeside: false,
      lines: value.flatMap((item: unknown) => {
        const { isBeside, lines } = valueLines(item, [...path, '[]'], noteAt);
        const [first = '', ...rest] = lines;
        return [first === '' ? '-' : `- ${first}`, ...rest.map((line) => (line === '' || isBeside ? line : `${indent}${line}`))];
      }),
    };
  }
  if (!isMapping(value)) throw new Error(`a value of type ${typeof value} has no form in YAML`);
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return pairs.length === 0
    ? beside('{}')
    : { isBeside: false, lines: pairs.flatMap(([key, inner]) => pairLines(key, inner, [...path, key], noteAt)) };
};

const pairLines = (key: string, value: unknown, path: readonly string[], noteAt: NoteAt): readonly string[] => {
  const { isBeside, lines } = valueLines(value, path, noteAt);
  const [first = '', ...rest] = lines;
  const note = noteAt(path);
  if (!isBeside) return [`${keyText(key)}:${note}`, ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))];
  return [`${keyText(key)}:${first === '' ? '' : ` ${first}`}${note}`, ...rest];
};

const noteIn =
  (notes: Readonly<Record<string, string>>): NoteAt =>
  (path) => {
    const name = path.join('.');
    const note = Object.hasOwn(notes, name) ? notes[name] : undefined;
    return note === undefined ? '' : `  ${commentLine(note.split(lineEnds).join(' '))}`;
  };

/** Lines of entries, without a line end: for whoever puts them below a dash. */
export const commentedLines = (entries: readonly CommentedEntry[]): readonly string[] =>
  entries.flatMap(({ key, value, comment = [], notes = {}, isExample = false }) => {
    const said = (typeof comment === 'string' ? [comment] : comment).flatMap(commentLines);
    const pair = value === undefined ? [`${keyText(key)}:`] : pairLines(key, value, [], noteIn(notes));
    return [...said, ...(isExample || value === undefined ? pair.flatMap(commentLines) : pair)];
  });

/** YAML of entries in their order: a YAML record, or the head of a Markdown record without its lines `---`. Empty where there are none. */
export const commentedYaml = (entries: readonly CommentedEntry[]): string =>
  commentedLines(entries)
    .map((line) => `${line}\n`)
    .join('');
