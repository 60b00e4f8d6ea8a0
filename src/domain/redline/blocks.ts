/** A body as plain blocks (headings, paragraphs, list items, table rows), each of one line of text without Markdown marks: what versions are compared by. Linear on any input. */
import { plainLine } from '#domain/office/plain-text.ts';
import type { Body } from '#schemas/record.ts';
import type { StatementLevel } from '#schemas/statement.ts';

/** One block of a text. */
export interface TextBlock {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code';
  /** Of a heading its level, of a list item how deep it stands, from 0; 0 for all else. */
  readonly level: number;
  /** Plain text, never empty; cells of a row stand between bars, lines of code keep their ends. */
  readonly text: string;
  /** Id of the statement that the block is. */
  readonly statement?: string | undefined;
  readonly strength?: StatementLevel | undefined;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const item = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(\S.*)$/;
const statement = /^\[([a-z0-9-]{1,120})\](?![([:])[ \t]+(\S.*)$/;
const row = /^ {0,3}\|(.*)$/;
const quote = /^ {0,3}>[> \t]*(.*)$/;
/** Lines that set something off and say nothing: rules, delimiter rows, underlines of headings, targets of links. */
const silent = /^ {0,3}(?:[-*_=]{2,}|\|?[-:| \t]{3,}|\[(?!\^)[^\]\n]{1,200}\]:[ \t]\S.*|<!--.*-->)$/;

const cellsOf = (line: string): string =>
  line
    .replace(/\|[ \t]*$/, '')
    .split('|')
    .map((cell) => plainLine(cell))
    .join(' | ');

const depthOf = (indent: string): number => Math.min(9, Math.floor(indent.replaceAll('\t', '    ').length / 2));

type Open = Pick<TextBlock, 'kind' | 'level' | 'statement'> & { readonly lines: string[] };

/** What a line begins; undefined where it may go on with what is open. */
const begun = (line: string, unseen: Set<string>): Open | undefined => {
  const title = heading.exec(line);
  if (title !== null) {
    return { kind: 'heading', level: title[1]?.length ?? 1, lines: [(title[2] ?? '').replace(/[ \t]#{1,20}[ \t]*$/, '')] };
  }
  const listed = item.exec(line);
  if (listed !== null) {
    const text = listed[2] ?? '';
    const [, id = '', words = ''] = statement.exec(text) ?? [];
    const level = depthOf(listed[1] ?? '');
    // A second statement of the same id is an ordinary item, as the reader takes it.
    return unseen.delete(id) ? { kind: 'item', level, statement: id, lines: [words] } : { kind: 'item', level, lines: [text] };
  }
  const cells = row.exec(line);
  if (cells !== null) return { kind: 'row', level: 0, lines: [cellsOf(cells[1] ?? '')] };
  return undefined;
};

/** The blocks of a body in their order. Without words a line is no block; comments are left out. */
export const blocksOf = (body: Pick<Body, 'text' | 'statements'>): readonly TextBlock[] => {
  const strengths = new Map(body.statements.map(({ id, level }) => [id, level]));
  const unseen = new Set(strengths.keys());
  const blocks: TextBlock[] = [];
  let open: Open | undefined;
  let end: string | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { lines, ...rest } = open;
    const text = open.kind === 'code' ? lines.join('\n').trim() : open.kind === 'row' ? lines.join(' ') : plainLine(lines.join(' '));
    const strength = rest.statement === undefined ? undefined : strengths.get(rest.statement);
    if (/[^\s|]/.test(text)) blocks.push({ ...rest, text, ...(strength === undefined ? {} : { strength }) });
    open = undefined;
  };
  for (const line of body.text.split('\n')) {
    if (end !== undefined) {
      if (line.trim() === end) {
        end = undefined;
        close();
      } else open?.lines.push(line.trimEnd());
      continue;
    }
    const mark = fence.exec(line)?.[1];
    const next = mark === undefined ? begun(line, unseen) : undefined;
    if (mark !== undefined) {
      close();
      open = { kind: 'code', level: 0, lines: [] };
      end = mark;
    } else if (line.trim() === '' || silent.test(line.trimEnd())) close();
    else if (next !== undefined) {
      close();
      open = next;
      if (next.kind === 'heading' || next.kind === 'row') close();
    } else {
      const quoted = quote.exec(line);
      const kind = quoted === null ? 'paragraph' : 'quote';
      const text = quoted === null ? line.trim() : (quoted[1] ?? '');
      if (open === undefined || (kind === 'quote' && open.kind !== 'quote')) {
        close();
        open = { kind, level: 0, lines: [text] };
      } else open.lines.push(text);
    }
  }
  close();
  return blocks;
};
