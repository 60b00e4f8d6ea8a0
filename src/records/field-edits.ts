/** Sets and takes away fields of a record, or of the items of a register, in its text. All else stays as it was written, byte for byte: comments, quotes, order, indentation, line ends. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { headOf, inOwnLineEnds, plainData } from './edit.ts';
import { flowText, keyLines } from './value-lines.ts';
import type { YamlValue } from './value-lines.ts';
import { readYaml } from './yaml.ts';
import { beginsLine, columnOf, contentEnd, isPadded, lineStart, newKey, pairOf } from './yaml-splice.ts';
import type { Splice } from './yaml-splice.ts';

/** A field of the record, or with `item` of the item at that place of a register, and its value from now on; `undefined` takes it away. */
export interface FieldEdit {
  readonly item?: number;
  readonly field: string;
  readonly value: YamlValue | undefined;
}

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const edited = (data: Data, edits: readonly FieldEdit[]): Data => {
  const result = { ...data };
  for (const { field, value } of edits) {
    if (value === undefined) Reflect.deleteProperty(result, field);
    else result[field] = value;
  }
  return result;
};

/** Edits by the item that they belong to; those of the record itself under -1. */
const byItem = (edits: readonly FieldEdit[]): ReadonlyMap<number, readonly FieldEdit[]> => {
  const map = new Map<number, FieldEdit[]>();
  for (const edit of edits) map.set(edit.item ?? -1, [...(map.get(edit.item ?? -1) ?? []), edit]);
  return map;
};

const editedData = (data: unknown, edits: ReadonlyMap<number, readonly FieldEdit[]>): unknown => {
  const own = edits.get(-1);
  if (isData(data)) return own === undefined ? data : edited(data, own);
  if (!Array.isArray(data)) return data;
  return (data as unknown[]).map((item, index) => (isData(item) ? edited(item, edits.get(index) ?? []) : item));
};

/** A mapping in braces is written anew, in the order of the schema for what is new; one over several lines may hold comments and is left to people. */
const flowSplice = (yaml: string, map: YAMLMap, data: Data): Splice | undefined => {
  const [start, end] = map.range ?? [0, 0];
  if (end === 0 || yaml.slice(start, end).includes('\n')) return undefined;
  return { start, end, text: flowText(data as Readonly<Record<string, YamlValue>>, isPadded(yaml, map)) };
};

const indentedLines = (column: number, lines: readonly string[]): readonly string[] => lines.map((line) => `${' '.repeat(column)}${line}`);

/** The splice of one field of a mapping that is written with a key a line. */
const blockSplice = (yaml: string, map: YAMLMap, { field, value }: FieldEdit, order: readonly string[]): Splice | undefined => {
  const column = columnOf(yaml, map.range?.[0] ?? 0);
  const pair = pairOf(map, field);
  if (pair === undefined) {
    return value === undefined ? undefined : newKey(yaml, map, field, order, indentedLines(column, keyLines(field, value)));
  }
  const start = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  const end = contentEnd(pair);
  if (start === undefined || end === undefined) return undefined;
  const textEnd = yaml[end - 1] === '\n' ? end - 1 : end;
  if (value !== undefined) {
    const [first = '', ...rest] = keyLines(field, value);
    return { start, end: textEnd, text: [first, ...indentedLines(column, rest)].join('\n') };
  }
  // The first key of an item stands beside the hyphen: without it the line would be another.
  if (!beginsLine(yaml, start)) return undefined;
  const next = yaml.indexOf('\n', textEnd);
  return { start: lineStart(yaml, start), end: next < 0 ? yaml.length : next + 1, text: '' };
};

/** The splices of all edits; undefined where one of them has no place. */
const splicesOf = (yaml: string, data: unknown, edits: readonly FieldEdit[], order: readonly string[]): readonly Splice[] | undefined => {
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const splices: Splice[] = [];
  const place = ({ field }: FieldEdit): number => (order.includes(field) ? order.indexOf(field) : order.length);
  for (const [item, unsorted] of byItem(edits)) {
    // New keys at the same place stand in the order of the schema.
    const own = [...unsorted].sort((a, b) => place(a) - place(b));
    const node: unknown = item < 0 ? document.contents : isSeq(document.contents) ? document.contents.items[item] : undefined;
    const held: unknown = item < 0 ? data : Array.isArray(data) ? (data as unknown[])[item] : undefined;
    if (!isMap(node) || !isData(held)) return undefined;
    const found =
      node.flow === true ? [flowSplice(yaml, node, edited(held, own))] : own.map((edit) => blockSplice(yaml, node, edit, order));
    for (const splice of found) {
      if (splice === undefined) return undefined;
      splices.push(splice);
    }
  }
  return splices;
};

/** The text with all splices made; those at the same place keep their order. */
const spliced = (text: string, splices: readonly Splice[]): string => {
  const sorted = [...splices].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of sorted) {
    parts.push(text.slice(at, start), inserted);
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)].join('');
};

/**
 * The text of a record or register after the edits; `order` names the keys of its schema, for the place of a new one. Nothing but these fields is read differently
 * from the result. Undefined where that cannot be held, as in a mapping in braces over several lines.
 */
export const withFields = (file: string, text: string, edits: readonly FieldEdit[], order: readonly string[]): string | undefined => {
  if (edits.length === 0) return text;
  const unix = text.replaceAll('\r\n', '\n');
  if (inOwnLineEnds(text, unix) !== text) return undefined;
  const head = headOf(file, unix);
  if (head === undefined) return undefined;
  const { data, problems } = readYaml(head.yaml);
  const splices = problems.length > 0 ? undefined : splicesOf(head.yaml, data, edits, order);
  if (splices === undefined) return undefined;
  const result = `${unix.slice(0, head.offset)}${spliced(head.yaml, splices)}${unix.slice(head.offset + head.yaml.length)}`;
  const after = headOf(file, result);
  const wanted = editedData(data, byItem(edits));
  const isRight = after?.body === head.body && isDeepStrictEqual(plainData(readYaml(after.yaml).data), plainData(wanted));
  return isRight ? inOwnLineEnds(text, result) : undefined;
};
