/** Changes a record in its text: adds an entry to a list, sets a value. All else stays as it was written, byte for byte: comments, quotes, order, indentation, line ends. */
import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '#schemas/finding.ts';
import { readFrontMatter } from './front-matter.ts';
import { readYaml } from './yaml.ts';
import { additionIn, settingIn } from './yaml-splice.ts';
import type { Splice } from './yaml-splice.ts';
import type { PlainItem, PlainValue } from './yaml-writing.ts';

/** An entry is added at the head or end of a list at the top of the data, or a value is set. */
export type Edit =
  | { readonly kind: 'add'; readonly list: string; readonly item: PlainItem; readonly at: 'start' | 'end' }
  | { readonly kind: 'set'; readonly path: FieldPath; readonly value: PlainValue };

/** Offsets of a text with `\n` as offsets of the same text with its own line ends. */
const ownOffsets = (text: string): ((offset: number) => number) => {
  const ends: number[] = [];
  let end = text.indexOf('\r\n');
  while (end >= 0) {
    ends.push(end - ends.length);
    end = text.indexOf('\r\n', end + 2);
  }
  return (offset) => offset + ends.filter((before) => before < offset).length;
};

/** A text with the line ends of another one, which has either kind throughout. */
export const inOwnLineEnds = (like: string, text: string): string => (like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);

const unixText = (text: string): string => text.replaceAll('\r\n', '\n');

interface Head {
  readonly yaml: string;
  readonly offset: number;
  readonly body: string;
}

/** The YAML of a record and the text after it; undefined where it cannot be read. */
export const headOf = (file: string, unix: string): Head | undefined => {
  if (file.endsWith('.yaml')) return { yaml: unix, offset: 0, body: '' };
  const { yaml, yamlOffset, body, problems } = readFrontMatter(unix);
  return problems.length > 0 ? undefined : { yaml, offset: yamlOffset, body };
};

/** The data of a record's file as they stand; undefined where it cannot be read. */
export const recordData = (file: string, text: string): unknown => {
  const head = headOf(file, unixText(text));
  const { data, problems } = head === undefined ? { data: undefined, problems: [] } : readYaml(head.yaml);
  return problems.length > 0 ? undefined : plainData(data);
};

type Data = Record<string | number, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** The data as they are to be after the edit. */
const expected = (data: unknown, edit: Edit): unknown => {
  const copy = structuredClone(data);
  if (!isData(copy)) return undefined;
  if (edit.kind === 'add') {
    const list = copy[edit.list] ?? [];
    if (!Array.isArray(list)) return undefined;
    return { ...copy, [edit.list]: edit.at === 'start' ? [edit.item, ...(list as unknown[])] : [...(list as unknown[]), edit.item] };
  }
  let parent: Data = copy;
  for (const part of edit.path.slice(0, -1)) {
    const inner = Object.hasOwn(parent, part) ? parent[part] : undefined;
    if (!isData(inner)) return undefined;
    parent = inner;
  }
  parent[edit.path.at(-1) ?? ''] = edit.value;
  return copy;
};

/** Data without the prototypes of the parser that made them. */
export const plainData = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null)) as unknown;

/**
 * The text of a record after an edit; `order` gives the place of a key that the record does not have yet: after the nearest of those that come before it.
 * What is read from the result is the same but for the edit, and so is all the text around it. Undefined where that cannot be held, as in data that are one mapping in braces.
 */
export const withEdit = (file: string, text: string, edit: Edit, order: readonly string[]): string | undefined => {
  const unix = unixText(text);
  const head = headOf(file, unix);
  if (head === undefined) return undefined;
  const before = readYaml(head.yaml);
  const wanted = before.problems.length > 0 ? undefined : expected(before.data, edit);
  const splice: Splice | undefined =
    wanted === undefined
      ? undefined
      : edit.kind === 'add'
        ? additionIn(head.yaml, edit, order)
        : settingIn(head.yaml, edit.path, edit.value, order);
  if (splice === undefined) return undefined;
  const own = ownOffsets(text);
  const start = own(head.offset + splice.start);
  const end = own(head.offset + splice.end);
  const firstEnd = text.indexOf('\n');
  const inserted = firstEnd > 0 && text[firstEnd - 1] === '\r' ? splice.text.replaceAll('\n', '\r\n') : splice.text;
  const result = `${text.slice(0, start)}${inserted}${text.slice(end)}`;
  const after = headOf(file, unixText(result));
  const isRight = after?.body === head.body && isDeepStrictEqual(plainData(readYaml(after.yaml).data), plainData(wanted));
  return isRight ? result : undefined;
};

/** The body of a Markdown record with its own line ends, byte for byte; undefined where the record cannot be read. */
export const ownBody = (text: string): string | undefined => {
  const { bodyOffset, problems } = readFrontMatter(unixText(text));
  return problems.length > 0 ? undefined : text.slice(ownOffsets(text)(bodyOffset));
};
