/** Adds items to a register in its text. What a person wrote stays as it is, byte for byte: comments, quotes, order, line ends. */
import { isDeepStrictEqual } from 'node:util';
import { blockLines, flowItem } from './yaml-writing.ts';
import type { PlainItem } from './yaml-writing.ts';
import { readYaml } from './yaml.ts';

const dash = /^( *)-( +)(\{?)( ?)/m;

/** Items as lines of a list, in the style of the first item of a text: its indentation, and braces where it has them. */
const linesOf = (text: string, items: readonly PlainItem[]): string => {
  const [, indent = '', gap = ' ', brace = '', space = ''] = dash.exec(text) ?? [];
  return items
    .flatMap((item) =>
      (brace === '{' ? [flowItem(item, space === ' ')] : blockLines(item)).map(
        (line, index) => `${indent}${index === 0 ? `-${gap}` : ` ${' '.repeat(gap.length)}`}${line}`,
      ),
    )
    .map((line) => `${line}\n`)
    .join('');
};

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null)) as unknown;

/** The text of a register with more items at its end; a new one where there is no text. Undefined where it is no list in lines, or cannot be read. */
export const withItems = (text: string | undefined, items: readonly PlainItem[]): string | undefined => {
  const before = (text ?? '').replaceAll('\r\n', '\n');
  const known = readYaml(before);
  if (known.problems.length > 0 || !(known.data === undefined || known.data === null || Array.isArray(known.data))) return undefined;
  const result = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${linesOf(before, items)}`;
  const wanted = [...((known.data ?? []) as readonly unknown[]), ...items];
  if (!isDeepStrictEqual(plain(readYaml(result).data), plain(wanted))) return undefined;
  return text?.includes('\r\n') === true ? result.replaceAll('\n', '\r\n') : result;
};
