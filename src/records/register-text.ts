/** Adds items to a register in its text. What a person wrote stays as it is, byte for byte: comments, quotes, order, line ends. */
import { isDeepStrictEqual } from 'node:util';
import { inOwnLineEnds, plainData } from './edit.ts';
import { commentedLines } from './commented-yaml.ts';
import type { CommentedEntry } from './commented-yaml.ts';
import { itemLines } from './value-lines.ts';
import type { YamlItem } from './value-lines.ts';
import { readYaml } from './yaml.ts';

const dash = /^( *)-( +)(\{?)( ?)/m;

/** Items as lines of a list, in the style of the first item of a text: its indentation, and braces where it has them. */
const linesOf = (text: string, items: readonly YamlItem[]): string => {
  const [, indent = '', gap = ' ', brace = '', space = ''] = dash.exec(text) ?? [];
  const style = { flow: brace === '{', padded: space === ' ', gap: gap.length };
  return items
    .flatMap((item) => itemLines(item, style))
    .map((line) => `${indent}${line}\n`)
    .join('');
};

/** An item with its comments as lines of a list: what is said before its first key stands above the dash. */
const commentedItemLines = (text: string, entries: readonly CommentedEntry[]): string => {
  const [, indent = '', gap = ' '] = dash.exec(text) ?? [];
  const lines = commentedLines(entries);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const inner = `${indent} ${' '.repeat(gap.length)}`;
  return lines
    .map((line, index) => (line === '' ? '\n' : `${index < first ? indent : index === first ? `${indent}-${gap}` : inner}${line}\n`))
    .join('');
};

/** A text with lines behind it, if it is then read as its items and the ones added. */
const extended = (text: string | undefined, linesFor: (before: string) => string, items: readonly unknown[]): string | undefined => {
  const written = (text ?? '').replaceAll('\r\n', '\n');
  const known = readYaml(written);
  // An empty list in brackets gives way to lines.
  const before = Array.isArray(known.data) && known.data.length === 0 ? written.replace(/^\[\s*\][^\S\n]*\n?/m, '') : written;
  if (known.problems.length > 0 || !(known.data === undefined || known.data === null || Array.isArray(known.data))) return undefined;
  const result = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${linesFor(before)}`;
  const wanted = [...((known.data ?? []) as readonly unknown[]), ...items];
  if (!isDeepStrictEqual(plainData(readYaml(result).data), plainData(wanted))) return undefined;
  return inOwnLineEnds(text ?? '', result);
};

/** The text of a register with more items at its end; a new one where there is no text. Undefined where it is no list in lines, or cannot be read. */
export const withItems = (text: string | undefined, items: readonly YamlItem[]): string | undefined =>
  extended(text, (before) => linesOf(before, items), items);

/** The same with one item that has comments and examples, in lines of its own whatever the others are written like. Its first entry is no example. */
export const withCommentedItem = (text: string | undefined, entries: readonly CommentedEntry[]): string | undefined =>
  extended(text, (before) => commentedItemLines(before, entries), [
    Object.fromEntries(entries.flatMap(({ key, value, isExample }) => (isExample === true || value === undefined ? [] : [[key, value]]))),
  ]);
