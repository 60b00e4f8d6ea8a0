/** A scenario as a record: the text of `scenarios/<id>.yaml`. */
import { asPlainLine } from '#schemas/hidden-characters.ts';
import type { SelectionLimits } from '../domain/selection/problem.ts';

/** JSON's quotation is YAML's. */
const quoted = (text: string): string => JSON.stringify(asPlainLine(text).trim());

const listOf = (name: string, keys: readonly string[]): readonly string[] =>
  keys.length === 0 ? [] : [`${name}:`, ...keys.map((key) => `  - ${quoted(key)}`)];

/** The record: title in both languages, limits of spending in units, pins, capacity, what is maximised. `comments` stand above it. */
export const scenarioRecord = (
  { budgets, include, exclude, capacity, objective }: SelectionLimits,
  titles: { readonly en: string; readonly de: string },
  comments: readonly string[],
): string =>
  [
    ...comments.map((comment) => `# ${asPlainLine(comment)}`),
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
