/** Changes YAML in its text: what keeps its value keeps its bytes, comments stay where they stand. */
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isData, isList, isSame, positionsBefore } from './equal.ts';
import type { Data } from './equal.ts';

const settings = { lineWidth: 0, flowCollectionPadding: true } as const;

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

const nameOf = (item: unknown): unknown => (isData(item) ? (item['id'] ?? item['month'] ?? item['year']) : undefined);

const dataOf = (document: Document, node: unknown): unknown => (node as Node | null)?.toJS(document) ?? undefined;

const changedSeq = (document: Document, node: YAMLSeq, value: readonly unknown[]): void => {
  const nodes = [...node.items];
  const before = nodes.map((item) => dataOf(document, item));
  const former = positionsBefore(value, before, nameOf);
  node.items = value.map((item, index) => changed(document, nodes[former[index] ?? -1], item));
};

const changedMap = (document: Document, node: YAMLMap, value: Data): void => {
  node.items = node.items.filter((pair) => value[keyOf(pair)] !== undefined);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  for (const [index, key] of keys.entries()) {
    const pair = node.items.find((item) => keyOf(item) === key);
    if (pair !== undefined) {
      pair.value = changed(document, pair.value, value[key]);
      continue;
    }
    // Keys come in the order of the schema: after the nearest of those before it that stand in the file.
    const earlier = keys.slice(0, index).map((name) => node.items.findIndex((item) => keyOf(item) === name));
    node.items.splice(Math.max(-1, ...earlier) + 1, 0, document.createPair(key, value[key]));
  }
};

const changed = (document: Document, node: unknown, value: unknown): unknown => {
  if (node === undefined || node === null) return document.createNode(value);
  if (isSame(dataOf(document, node), value)) return node;
  if (isMap(node) && isData(value)) {
    changedMap(document, node, value);
    return node;
  }
  if (isSeq(node) && isList(value)) {
    changedSeq(document, node, value);
    return node;
  }
  if (isScalar(node) && !isData(value) && !isList(value)) {
    node.value = value;
    return node;
  }
  const made = document.createNode(value);
  const { comment, commentBefore } = node as Node;
  if (typeof comment === 'string') made.comment = comment;
  if (typeof commentBefore === 'string') made.commentBefore = commentBefore;
  return made;
};

interface Part {
  readonly key: string | number;
  readonly text: string;
  readonly value: unknown;
}

/** The entries at the top of the text, each with the comments above it; joined they are the whole text. Undefined where it is written in braces. */
const partsOf = (text: string): readonly Part[] | undefined => {
  const document = parseDocument(text);
  const top = document.contents;
  if ((!isMap(top) && !isSeq(top)) || top.flow === true || top.items.length === 0) return undefined;
  const starts = top.items.map((item, index) => {
    const node = (isMap(top) ? (item as Pair).key : item) as Node | null;
    let line = text.lastIndexOf('\n', Math.max(0, (node?.range?.[0] ?? 0) - 1)) + 1;
    while (index > 0 && line > 0) {
      const before = text.lastIndexOf('\n', line - 2) + 1;
      if (!/^(?:#.*|\s*)$/.test(text.slice(before, line - 1))) break;
      line = before;
    }
    return index === 0 ? 0 : line;
  });
  if (starts.some((start, index) => index > 0 && start <= (starts[index - 1] ?? 0))) return undefined;
  return top.items.map((item, index) => ({
    key: isMap(top) ? keyOf(item as Pair) : index,
    text: text.slice(starts[index], starts[index + 1]),
    value: dataOf(document, isMap(top) ? (item as Pair).value : item),
  }));
};

const endsLine = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** The new text with the old bytes of all entries that kept their value. */
const withOldBytes = (before: string, after: string): string => {
  const [old, made] = [partsOf(before), partsOf(after)];
  if (old === undefined || made === undefined) return after;
  const isList = typeof made[0]?.key === 'number';
  const former = isList
    ? positionsBefore(
        made.map(({ value }) => value),
        old.map(({ value }) => value),
        nameOf,
      )
    : made.map(({ key }) => old.findIndex((part) => part.key === key));
  return made
    .map((part, index) => {
      const same = old[former[index] ?? -1];
      return same !== undefined && isSame(same.value, part.value) ? endsLine(same.text) : endsLine(part.text);
    })
    .join('');
};

/** The text of YAML whose data become `value`. Comments stay, and the bytes of every entry at the top that keeps its value; what is read from the result is `value`. */
export const patchedYaml = (text: string, value: unknown): string => {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error('The file cannot be read as YAML. Mend it where the files are, then edit it here.');
  if (document.contents === null) return new Document(value).toString(settings);
  if (isSame(document.toJS(), value)) return text;
  document.contents = changed(document, document.contents, value) as typeof document.contents;
  const written = document.toString(settings);
  const kept = withOldBytes(endsLine(text), written);
  return isSame(parseDocument(kept).toJS(), value) ? kept : written;
};

/** YAML of new data, in block style. */
export const newYaml = (value: unknown): string => new Document(value).toString(settings);
