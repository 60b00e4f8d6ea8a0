/** All entries of the search index of one language. */
import { handbookEntries } from './document-entries.ts';
import { filtersOf, metaOf, partsIn } from './entry.ts';
import type { SearchContext, SearchEntry, SearchFormula, SearchRule, StaticPage } from './entry.ts';
import { recordEntries } from './record-entries.ts';

const ruleEntry = ({ language, routes, words, split }: SearchContext, rule: SearchRule): SearchEntry => {
  const content = `${rule.why[language]} ${rule.remedy[language]}`;
  return {
    url: routes.ruleRoute(language, rule.id),
    content,
    meta: metaOf({
      title: rule.title[language],
      id: `rules/${rule.id} ${rule.id}`,
      kind: words.kind('rules'),
      keywords: rule.title[language === 'en' ? 'de' : 'en'],
      titleParts: partsIn(split, [rule.title.de]),
      parts: language === 'de' ? partsIn(split, [content]) : undefined,
    }),
    filters: filtersOf({ kind: ['rules'], language: [language] }),
  };
};

const formulaEntry = ({ language, routes, words, split }: SearchContext, formula: SearchFormula): SearchEntry => {
  const content = formula.meaning[language];
  return {
    url: routes.formulaRoute(language, formula.id),
    content,
    meta: metaOf({
      title: formula.title[language],
      id: `formulas/${formula.id} ${formula.id}`,
      kind: words.kind('formulas'),
      keywords: `${formula.symbol}, ${formula.title[language === 'en' ? 'de' : 'en']}`,
      titleParts: partsIn(split, [formula.title.de]),
      parts: language === 'de' ? partsIn(split, [content]) : undefined,
    }),
    filters: filtersOf({ kind: ['formulas'], language: [language] }),
  };
};

const pageEntry = ({ language, words, split }: SearchContext, page: StaticPage): SearchEntry => ({
  url: page.url,
  content: page.content || page.title,
  meta: metaOf({
    title: page.title,
    kind: words.kind('pages'),
    titleParts: language === 'de' ? partsIn(split, [page.title]) : undefined,
    parts: language === 'de' ? partsIn(split, [page.content]) : undefined,
  }),
  filters: filtersOf({ kind: ['pages'], section: [page.section], language: [language] }),
});

const byAddress = (a: SearchEntry, b: SearchEntry): number => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);

/** Entries of pages that are no record. */
export const pageEntries = (context: SearchContext, pages: readonly StaticPage[]): readonly SearchEntry[] =>
  pages.map((page) => pageEntry(context, page)).sort(byAddress);

/**
 * The entries that readers of one language search: every record that has a page in this edition, in the reader's language or else in the one in which it is written; each statement by itself; the rules of the check; the formulas.
 * In the order of addresses, so that the same office gives the same index.
 */
export const searchEntries = (
  context: SearchContext,
  rules: readonly SearchRule[] = [],
  formulas: readonly SearchFormula[] = [],
): readonly SearchEntry[] =>
  [
    ...handbookEntries(context),
    ...recordEntries(context),
    ...rules.map((rule) => ruleEntry(context, rule)),
    ...formulas.map((formula) => formulaEntry(context, formula)),
  ].sort(byAddress);
