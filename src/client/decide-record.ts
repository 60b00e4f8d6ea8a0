/** A scenario as a record: the text of `scenarios/<id>.yaml`. */
import type { SelectionLimits } from '../domain/selection/problem.ts';

/** What the reader of records refuses, and line breaks. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu;

/** JSON's quotation is YAML's. */
const quoted = (text: string): string => JSON.stringify(text.replace(hidden, ' ').trim());

const listOf = (name: string, keys: readonly string[]): readonly string[] =>
  keys.length === 0 ? [] : [`${name}:`, ...keys.map((key) => `  - ${quoted(key)}`)];

/** The record: title in both languages, limits of spending in units, pins, capacity, what is maximised. `comments` stand above it. */
export const scenarioRecord = (
  { budgets, include, exclude, capacity, objective }: SelectionLimits,
  titles: { readonly en: string; readonly de: string },
  comments: readonly string[],
): string =>
  [
    ...comments.map((comment) => `# ${comment.replace(hidden, ' ')}`),
    'title:',
    `  en: ${quoted(titles.en)}`,
    `  de: ${quoted(titles.de)}`,
    ...(budgets.length === 0 ? [] : ['budgets:']),
    ...budgets.map(
      ({ year, amount, kind }) =>
        `  - {year: ${String(year)}, amount: ${String(amount / 100)}${kind === undefined ? '' : `, kind: ${kind}`}}`,
    ),
    ...listOf('include', include),
    ...listOf('exclude', exclude),
    ...(capacity === 1 ? [] : [`capacity: ${String(capacity)}`]),
    `objective: ${objective}`,
    '',
  ].join('\n');
