/** Writes values of any depth as YAML, as people write them: short ones on one line, lists of mappings with an entry a line. */
import { scalarText } from './yaml-writing.ts';
import type { PlainValue } from './yaml-writing.ts';

/** Any value that a record may hold. */
export type YamlValue = PlainValue | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Longest list or mapping that stands on the line of its key. */
const lineWidth = 110;

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);

const keyText = (key: string): string => scalarText(key, { flow: true });

/** A value on one line: `{task: design, lag: 2}`, `[a, b]`. */
export const flowText = (value: YamlValue, padded = false): string => {
  if (typeof value !== 'object') return scalarText(value, { flow: true });
  if (isList(value)) return `[${value.map((each) => flowText(each)).join(', ')}]`;
  const space = padded ? ' ' : '';
  const pairs = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${flowText(each)}`);
  return pairs.length === 0 ? '{}' : `{${space}${pairs.join(', ')}${space}}`;
};

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** An entry of a list: on one line where it is short, else with a key a line. */
const entryLines = (value: YamlValue): readonly string[] => {
  if (typeof value !== 'object') return [`- ${scalarText(value, { flow: false })}`];
  const line = flowText(value);
  if (isList(value) || line.length <= lineWidth) return [`- ${line}`];
  return itemLines(value, { flow: false, padded: false, gap: 1 });
};

/** A key with its value as lines, without indentation. */
export const keyLines = (key: string, value: YamlValue): readonly string[] => {
  const name = keyText(key);
  if (typeof value !== 'object') return [`${name}: ${scalarText(value, { flow: false })}`];
  const line = flowText(value);
  const isShort = name.length + line.length + 2 <= lineWidth;
  if (isList(value)) {
    const isPlain = value.every((each) => typeof each !== 'object');
    if (value.length === 0 || (isPlain && isShort)) return [`${name}: ${line}`];
    return [`${name}:`, ...indented(value.flatMap(entryLines))];
  }
  if (isShort || Object.keys(value).length === 0) return [`${name}: ${line}`];
  return [`${name}:`, ...indented(Object.entries(value).flatMap(([inner, each]) => keyLines(inner, each)))];
};

/** Keys and values of an item, in the order in which they are written. */
export type YamlItem = Readonly<Record<string, YamlValue>>;

/** How the items of a list are written: in braces or with a key a line, and how far after the hyphen. */
export interface ItemStyle {
  readonly flow: boolean;
  readonly padded: boolean;
  /** Spaces after the hyphen. */
  readonly gap: number;
}

/** An item of a list as lines, the first with its hyphen. */
export const itemLines = (item: YamlItem, { flow, padded, gap }: ItemStyle): readonly string[] => {
  const lines = flow ? [flowText(item, padded)] : Object.entries(item).flatMap(([key, value]) => keyLines(key, value));
  return lines.map((line, index) => `${index === 0 ? '-' : ' '}${' '.repeat(gap)}${line}`);
};
