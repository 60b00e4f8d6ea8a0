/** A change as a comment on a pull request: short, the important first, details folded, and never longer than a code host takes. */
import { harmless, harmlessCode, shortened } from './harmless.ts';

/** By this line the comment of an earlier run is found and replaced. */
export const commentMarker = '<!-- kontor-diff -->';
/** Most characters of a comment. GitHub refuses those with more than 65,536. */
export const mostCharacters = 60_000;

/** A stretch of text. */
export interface Piece {
  readonly text: string;
  readonly mark?: 'code' | 'strong' | 'added' | 'removed' | undefined;
}

/** Text, or stretches of it. */
export type Cell = string | readonly Piece[];

/** A table with a title. One that is open is seen at once, all others are unfolded by the reader. */
export interface CommentSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly isOpen: boolean;
  /** How many things it tells of, where that is not the number of its rows. */
  readonly count?: number;
}

/** What a comment tells. */
export interface Comment {
  readonly title: string;
  /** The few facts that nobody must miss. */
  readonly headline: string;
  /** What was compared, for whom, as of when. */
  readonly context: Cell;
  readonly sections: readonly CommentSection[];
  readonly notes: readonly string[];
  /** Says how many rows are left out. */
  readonly more: (count: string) => string;
  /** Names a fold that holds so many more rows. */
  readonly rest: (count: string) => string;
  readonly tooLong: string;
}

/** How much is shown: rows at once, rows behind a fold, characters of a stretch of text. */
interface Measure {
  readonly rows: number;
  readonly folded: number;
  readonly characters: number;
}

/** From the one that is wanted to the shortest. */
const measures: readonly Measure[] = [
  { rows: 10, folded: 60, characters: 300 },
  { rows: 10, folded: 20, characters: 200 },
  { rows: 8, folded: 0, characters: 120 },
  { rows: 4, folded: 0, characters: 80 },
  { rows: 2, folded: 0, characters: 40 },
];

const tags = { strong: 'b', added: 'ins', removed: 'del' } as const;

const pieceText = ({ text, mark }: Piece, most: number): string => {
  const short = shortened(text, most);
  if (mark === 'code') return harmlessCode(short);
  return mark === undefined ? harmless(short) : `<${tags[mark]}>${harmless(short)}</${tags[mark]}>`;
};

/** Stretches of a cell, all together no longer than the measure says. */
const cellText = (cell: Cell, most: number): string => {
  if (typeof cell === 'string') return harmless(shortened(cell, most));
  let left = most;
  const parts: string[] = [];
  for (const piece of cell) {
    if (left <= 0) {
      parts.push('…');
      break;
    }
    parts.push(pieceText(piece, left));
    left -= piece.text.length;
  }
  return parts.join('');
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = ({ columns }: CommentSection, rows: CommentSection['rows'], most: number): readonly string[] => [
  line(columns.map((column) => harmless(column))),
  line(columns.map(() => '---')),
  ...rows.map((row) => line(row.map((cell) => cellText(cell, most)))),
];

/** A fold. Empty lines part the HTML from the Markdown within. */
const fold = (title: string, lines: readonly string[]): readonly string[] => [
  '<details>',
  `<summary>${title}</summary>`,
  '',
  ...lines,
  '',
  '</details>',
  '',
];

const sectionText = (comment: Comment, section: CommentSection, { rows: most, folded, characters }: Measure): readonly string[] => {
  const { rows, title, isOpen } = section;
  const count = `(${String(section.count ?? rows.length)})`;
  const first = table(section, rows.slice(0, most), characters);
  const rest = rows.slice(most, most + folded);
  const left = rows.length - Math.min(rows.length, most + folded);
  const cut = left === 0 ? [] : ['', harmless(comment.more(String(left)))];
  const tail =
    rest.length === 0 ? [] : ['', ...fold(harmless(comment.rest(String(rest.length))), [...table(section, rest, characters), ...cut])];
  const body = [...first, ...(rest.length === 0 ? cut : tail)];
  return isOpen ? [`**${harmless(title)}** ${count}`, '', ...body, ''] : fold(`<b>${harmless(title)}</b> ${count}`, body);
};

const head = ({ title, headline, context }: Comment, characters: number): readonly string[] => [
  commentMarker,
  `### ${harmless(title)}`,
  '',
  `**${harmless(shortened(headline, characters * 3))}**`,
  '',
  cellText(context, 300),
  '',
];

/** The comment at one measure. */
const written = (comment: Comment, measure: Measure): string =>
  `${[
    ...head(comment, measure.characters),
    ...comment.sections.filter(({ rows }) => rows.length > 0).flatMap((section) => sectionText(comment, section, measure)),
    ...comment.notes.flatMap((note) => [`<sub>${harmless(note)}</sub>`, '']),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;

/** The comment: as much as fits; lists are cut, and say by how many. The same telling gives the same bytes. */
export const commentMarkdown = (comment: Comment): string => {
  for (const measure of measures) {
    const text = written(comment, measure);
    if (text.length <= mostCharacters) return text;
  }
  return `${[...head(comment, 40), harmless(comment.tooLong)].join('\n')}\n`;
};
