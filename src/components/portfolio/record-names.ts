/** Names of records in the cells and in the filters of long tables. */
import type { CellPart } from '../../client/sent-table.ts';
import type { Reader } from './reader.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { Named } from '#reports/named.ts';

/** The name of a record as a piece of a cell, as a link where it has an address; what this edition does not hold is called restricted. */
export const namePart = ({ language, source }: Reader, { title }: Named, href?: string, kind?: string): CellPart => {
  if (title === undefined) return { text: words(language).shell.restricted, kind: kind ?? 'unknown' };
  const name = pick(title, language, source);
  return { text: name.text, href, kind, lang: langOf(name, language) };
};

/** The choices of a filter by records, each once, in the order of the alphabet; what this edition does not hold is no choice. */
export const nameOptions = (
  { language, source }: Reader,
  names: readonly Named[],
): readonly { readonly value: string; readonly label: string }[] => {
  const { compare } = new Intl.Collator(language);
  return [...new Map(names.map((name) => [name.id, name])).values()]
    .flatMap(({ id, title }) => (title === undefined ? [] : [{ value: id, label: pick(title, language, source).text }]))
    .sort((a, b) => compare(a.label, b.label));
};
