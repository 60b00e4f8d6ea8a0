/** The entry of one record with a page, or a place on a page: what all such records have in common. */
import type { SearchFilter, SearchKind, SearchSection } from '#domain/search/terms.ts';
import type { AnyRecord } from '#schemas/record.ts';
import { filtersOf, idsOf, metaOf, pageText, partsIn, sentences } from './entry.ts';
import type { SearchContext, SearchEntry } from './entry.ts';

/** What an entry has beside the record's own text. */
export interface Extra {
  readonly url: string;
  /** Sentences before and after the record's own text. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Words that readers search for, names first. */
  readonly keywords?: readonly string[] | undefined;
  readonly filters?: Readonly<Partial<Record<SearchFilter, readonly (string | undefined)[]>>>;
  /** Further ids by which it is found. */
  readonly ids?: readonly string[];
}

/** The entry of a record. */
export const recordEntry = (
  { office, language, words, split }: SearchContext,
  record: AnyRecord,
  kind: SearchKind,
  section: SearchSection,
  extra: Extra,
): SearchEntry => {
  const page = pageText(office, record, language);
  const content = sentences([page.summary, ...(extra.before ?? []), page.text, ...(extra.after ?? [])]);
  const keywords = [...(extra.keywords ?? []), ...page.also];
  return {
    url: extra.url,
    content: content || page.title,
    meta: metaOf({
      title: page.title,
      id: [idsOf(record.collection, record.id), ...(extra.ids ?? [])].join(' '),
      kind: words.kind(kind),
      keywords: keywords.join(', '),
      titleParts: partsIn(split, [page.title, ...page.also]),
      parts: partsIn(split, [...keywords, ...(language === 'de' ? [content] : [])]),
    }),
    filters: filtersOf({ kind: [kind], section: [section], language: [language], ...extra.filters }),
  };
};
