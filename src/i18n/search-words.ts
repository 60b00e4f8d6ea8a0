/** The words that stand with a search result and at the filters of the search, by the ids of the index. An id without a word is its own word. */
import { formatMonth } from './format.ts';
import { words, type Language } from './words.ts';

type Names = Readonly<Record<string, string>>;

/** Words for the ids of the search index. */
export interface SearchWords {
  readonly kind: (kind: string) => string;
  readonly section: (section: string) => string;
  readonly status: (status: string) => string;
  readonly level: (level: string) => string;
  readonly colour: (colour: string) => string;
  readonly language: (language: string) => string;
  /** `everybody`, `tier/1`. */
  readonly scope: (scope: string) => string;
  readonly month: (month: string) => string;
}

const named =
  (names: Names): ((id: string) => string) =>
  (id) =>
    names[id] ?? id;

/** The words of the search in a language. */
export const searchWords = (language: Language): SearchWords => {
  const { shell, handbook, portfolio, governance } = words(language);
  return {
    kind: named({ ...handbook.kinds, ...shell.search.kinds }),
    section: named(shell.sections),
    status: named({ ...shell.search.statuses, ...governance.compliance.waiverState, ...portfolio.lifecycle, ...handbook.status }),
    level: named(handbook.levels),
    colour: named(portfolio.rag),
    language: named(shell.languages),
    scope: (scope) =>
      scope === 'everybody' ? handbook.head.everybody : scope.startsWith('tier/') ? handbook.applies.tier(Number(scope.slice(5))) : scope,
    month: (month) => formatMonth(month, language),
  };
};
