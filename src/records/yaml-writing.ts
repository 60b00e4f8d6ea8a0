/** Writes single values and small mappings as YAML, in the form that the text around them has. */
import { readYaml } from './yaml.ts';

/** A value that is written into a record. */
export type PlainValue = string | number | boolean;

/** Keys and values of an entry, in the order in which they are written. */
export type PlainItem = Readonly<Record<string, PlainValue>>;

/** How a text is set off. */
export type Quotes = 'plain' | 'single' | 'double';

/** What is written inside brackets or braces, where a comma or a brace has a meaning. */
export interface Surroundings {
  readonly flow: boolean;
  readonly quotes?: Quotes | undefined;
}

/** Texts that other readers of YAML take for true or false. */
const switches = /^(?:y|yes|n|no|on|off|true|false|null|~)$/i;
/** Codes that look like a number in one case and like a word in the next are always quoted. */
const code = /^(?:[0-9a-f]{64}|\d{1,4}\.\d{1,4})$/;

const isSame = (yaml: string, value: string): boolean => {
  const { data, problems } = readYaml(yaml);
  return problems.length === 0 && typeof data === 'object' && data !== null && 'key' in data && data.key === value;
};

const standsPlain = (value: string, flow: boolean): boolean =>
  !/[\r\n]/.test(value) && !switches.test(value) && !code.test(value) && isSame(flow ? `{key: ${value}}` : `key: ${value}`, value);

/** Whether a text is in quotes by its writer's choice, and not because it could not stand without. */
export const isQuotedByChoice = (value: unknown): boolean => typeof value === 'string' && (code.test(value) || standsPlain(value, false));

/** A value as YAML. A text stands without quotes where it is read back as the same text, unless quotes are wanted. */
export const scalarText = (value: PlainValue, { flow, quotes = 'plain' }: Surroundings): string => {
  if (typeof value !== 'string') return String(value);
  if (quotes === 'single' && !/[\r\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return quotes === 'plain' && standsPlain(value, flow) ? value : JSON.stringify(value);
};

/** Quotes wanted for each key; plain where nothing is said. */
export type QuotesByKey = ReadonlyMap<string, Quotes>;

/** An entry in braces: `{version: "2.1", role: cio}`; with a space inside the braces where `padded`. */
export const flowItem = (item: PlainItem, padded: boolean, quotes: QuotesByKey = new Map()): string => {
  const pairs = Object.entries(item).map(([key, value]) => `${key}: ${scalarText(value, { flow: true, quotes: quotes.get(key) })}`);
  const space = padded ? ' ' : '';
  return `{${space}${pairs.join(', ')}${space}}`;
};

/** An entry as `key: value` lines, without indentation. */
export const blockLines = (item: PlainItem, quotes: QuotesByKey = new Map()): readonly string[] =>
  Object.entries(item).map(([key, value]) => `${key}: ${scalarText(value, { flow: false, quotes: quotes.get(key) })}`);

/** A whole Markdown record: a head of these keys, then the body as it is. */
export const markdownRecord = (head: PlainItem, body: string): string => {
  const end = body.includes('\r\n') ? '\r\n' : '\n';
  return `${['---', ...blockLines(head), '---'].join(end)}${end}${body}`;
};
