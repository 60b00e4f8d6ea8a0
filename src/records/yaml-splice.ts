/** Finds where in a YAML text an entry or a value has to be written, and in which form, so that nothing else moves. */
import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { FieldPath } from '#schemas/finding.ts';
import { blockLines, flowItem, isQuotedByChoice, scalarText } from './yaml-writing.ts';
import type { PlainItem, PlainValue, Quotes, QuotesByKey } from './yaml-writing.ts';

/** A stretch of a text, and what takes its place; nothing is taken away where it is empty. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How the entries of a list are written. */
interface ListStyle {
  /** Spaces before the hyphen, counted from the key of the list. */
  readonly indent: number;
  /** Spaces after the hyphen. */
  readonly gap: number;
  readonly flow: boolean;
  readonly padded: boolean;
}

const usual: ListStyle = { indent: 2, gap: 1, flow: false, padded: false };

const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });

const startOf = (node: unknown): number | undefined => (isCollection(node) || isScalar(node) ? node.range?.[0] : undefined);

/** Where the last value inside a node ends, without the comments and empty lines that follow it. */
export const contentEnd = (node: unknown): number | undefined => {
  if (isPair(node)) return contentEnd(node.value) ?? contentEnd(node.key);
  if (isCollection(node) && node.flow !== true && node.items.length > 0) return contentEnd(node.items.at(-1));
  return isCollection(node) || isScalar(node) ? node.range?.[1] : undefined;
};

/** Where the line begins in which an offset stands. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Whether nothing but spaces stands before an offset in its line. */
export const beginsLine = (text: string, offset: number): boolean => text.slice(lineStart(text, offset), offset).trim() === '';

/** Lines that follow the one in which a value ends. */
export const linesAfter = (text: string, offset: number, lines: readonly string[]): Splice => {
  const end = text[offset - 1] === '\n' ? offset - 1 : text.indexOf('\n', offset);
  return end < 0 ? insertion(text.length, `\n${lines.join('\n')}`) : insertion(end + 1, `${lines.join('\n')}\n`);
};

const rootOf = (yaml: string): YAMLMap | undefined => {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const root = document.contents;
  return document.errors.length === 0 && isMap(root) && root.flow !== true && root.items.length > 0 ? root : undefined;
};

/** The pair of a mapping with this key. */
export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** How far from the start of its line an offset stands, from 0. */
export const columnOf = (yaml: string, offset: number): number => offset - lineStart(yaml, offset);

/** Whether a mapping in braces has a space inside them. */
export const isPadded = (yaml: string, map: YAMLMap): boolean => yaml[(map.range?.[0] ?? 0) + 1] === ' ';

/** The style of a list from its first entry. */
const styleOf = (yaml: string, list: YAMLSeq, keyColumn: number): ListStyle => {
  const dash = list.range?.[0] ?? 0;
  const first: unknown = list.items[0];
  const flow = isMap(first) && first.flow === true;
  return {
    indent: columnOf(yaml, dash) - keyColumn,
    gap: /^-( +)[^\s#]/.exec(yaml.slice(dash, dash + 20))?.[1]?.length ?? usual.gap,
    flow,
    padded: flow && isPadded(yaml, first),
  };
};

/** The style of the other lists of a record: that of the first with mappings, else of the first. */
const styleElsewhere = (yaml: string, root: YAMLMap, keyColumn: number): ListStyle => {
  const lists = root.items.map((pair) => pair.value).filter((value): value is YAMLSeq => isSeq(value) && value.flow !== true);
  const like = lists.find((list) => isMap(list.items[0])) ?? lists.find((list) => list.items.length > 0);
  return like === undefined ? usual : styleOf(yaml, like, keyColumn);
};

const quotesOf = (node: unknown): Quotes => {
  if (!isScalar(node)) return 'plain';
  return node.type === Scalar.QUOTE_DOUBLE ? 'double' : node.type === Scalar.QUOTE_SINGLE ? 'single' : 'plain';
};

/** The quotes that the first entry of a list has for each of its keys, where it could do without. */
const quotesIn = (list: YAMLSeq): QuotesByKey => {
  const first: unknown = list.items[0];
  if (!isMap(first)) return new Map();
  const chosen = first.items.filter(({ value }) => isScalar(value) && isQuotedByChoice(value.value));
  return new Map(chosen.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', quotesOf(value)]));
};

const itemLines = (item: PlainItem, column: number, { gap, flow, padded }: ListStyle, quotes?: QuotesByKey): readonly string[] => {
  const lines = flow ? [flowItem(item, padded, quotes)] : blockLines(item, quotes);
  return lines.map((line, index) => `${' '.repeat(column)}${index === 0 ? `-${' '.repeat(gap)}` : ' '.repeat(gap + 1)}${line}`);
};

const inBrackets = (yaml: string, list: YAMLSeq, item: PlainItem, at: 'start' | 'end'): Splice | undefined => {
  const example = list.items.find((entry): entry is YAMLMap => isMap(entry) && entry.flow === true);
  const text = flowItem(item, example !== undefined && isPadded(yaml, example), quotesIn(list));
  const first = startOf(list.items[0]);
  const last = contentEnd(list.items.at(-1));
  if (list.items.length === 0) return list.range === undefined || list.range === null ? undefined : insertion(list.range[0] + 1, text);
  if (first === undefined || last === undefined) return undefined;
  const ownLine = beginsLine(yaml, first) ? `\n${yaml.slice(lineStart(yaml, first), first)}` : ' ';
  return at === 'start' ? insertion(first, `${text},${ownLine}`) : insertion(last, `,${ownLine}${text}`);
};

const inLines = (yaml: string, list: YAMLSeq, item: PlainItem, at: 'start' | 'end', keyColumn: number): Splice | undefined => {
  const dash = list.range?.[0];
  const end = contentEnd(list);
  if (dash === undefined || end === undefined || !beginsLine(yaml, dash)) return undefined;
  const lines = itemLines(item, columnOf(yaml, dash), styleOf(yaml, list, keyColumn), quotesIn(list));
  return at === 'start' ? insertion(lineStart(yaml, dash), `${lines.join('\n')}\n`) : linesAfter(yaml, end, lines);
};

/** Lines of a key that is not there yet: after the nearest key that comes before it in the order, else after the last. */
export const newKey = (
  yaml: string,
  root: YAMLMap,
  key: string,
  order: readonly string[],
  lines: readonly string[],
): Splice | undefined => {
  const earlier = order.slice(0, Math.max(0, order.indexOf(key))).reverse();
  const before = earlier.map((name) => pairOf(root, name)).find((pair) => pair !== undefined) ?? root.items.at(-1);
  const end = contentEnd(before);
  return end === undefined ? undefined : linesAfter(yaml, end, lines);
};

/** Where and how an entry is added to a list at the top of the data; the list itself is begun where it is not there. Undefined where the text has no place for it. */
export const additionIn = (
  yaml: string,
  { list, item, at }: { readonly list: string; readonly item: PlainItem; readonly at: 'start' | 'end' },
  order: readonly string[],
): Splice | undefined => {
  const root = rootOf(yaml);
  if (root === undefined) return undefined;
  const column = columnOf(yaml, root.range?.[0] ?? 0);
  const pair = pairOf(root, list);
  if (pair === undefined) {
    const style = styleElsewhere(yaml, root, column);
    return newKey(yaml, root, list, order, [`${' '.repeat(column)}${list}:`, ...itemLines(item, column + style.indent, style)]);
  }
  if (!isSeq(pair.value)) return undefined;
  return pair.value.flow === true ? inBrackets(yaml, pair.value, item, at) : inLines(yaml, pair.value, item, at, column);
};

/** Where and how a value is written. A key at the top may be new; undefined where the text has no place for it. */
export const settingIn = (yaml: string, path: FieldPath, value: PlainValue, order: readonly string[]): Splice | undefined => {
  const root = rootOf(yaml);
  if (root === undefined) return undefined;
  let flow = false;
  let node: unknown = root;
  for (const [index, part] of path.entries()) {
    flow ||= isCollection(node) && node.flow === true;
    const inner: unknown = isMap(node) ? pairOf(node, String(part))?.value : isSeq(node) ? node.items[Number(part)] : undefined;
    if (inner === undefined && index === 0 && path.length === 1 && pairOf(root, String(part)) === undefined) {
      const column = ' '.repeat(columnOf(yaml, root.range?.[0] ?? 0));
      return newKey(yaml, root, String(part), order, [`${column}${String(part)}: ${scalarText(value, { flow: false })}`]);
    }
    node = inner;
  }
  if (!isScalar(node) || node.range === undefined || node.range === null) return undefined;
  const [start, end] = node.range;
  if (start === end) return undefined;
  const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
  return { start, end, text: `${scalarText(value, { flow, quotes: quotesOf(node) })}${isBlock && yaml[end - 1] === '\n' ? '\n' : ''}` };
};
