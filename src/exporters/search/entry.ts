/** What the search index holds of one page or part of a page, and what the makers of entries share. */
import { compoundSplitter, nounsOf, wordsOf } from '#domain/search/compounds.ts';
import { plainText } from '#domain/search/plain-text.ts';
import { languagesOf, restricted } from '#domain/office/edition.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn, localisedIn, sourceLanguage, titlesOf, translationInto, writtenIn } from '#domain/office/written.ts';
import type { SearchFilter, SearchKind, SearchSection } from '#domain/search/terms.ts';
import type { Collection } from '#schemas/index.ts';
import type { AnyRecord } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import type { StatementLevel } from '#schemas/statement.ts';

/** One entry of the index. */
export interface SearchEntry {
  /** Address without the base of the site. */
  readonly url: string;
  /** Plain text; excerpts are cut from it. */
  readonly content: string;
  /** Texts by field: shown with the result or searched only; see `fieldWeights`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
}

/** The addresses that entries lead to, without the base of the site: `#i18n/routes.ts` fits. */
export interface SearchRoutes {
  readonly documentRoute: (language: Language, collection: string, id: string) => string;
  readonly statementRoute: (language: Language, collection: string, id: string, statement: string) => string;
  readonly glossaryRoute: (language: Language, id?: string) => string;
  readonly roleRoute: (language: Language, id: string) => string;
  readonly projectRoute: (language: Language, id: string) => string;
  readonly statusReportRoute: (language: Language, project: string, month: string) => string;
  readonly programmeRoute: (language: Language, id: string) => string;
  readonly portfolioRoute: (language: Language, page: 'capacity' | 'decide') => string;
  readonly requestRoute: (language: Language, id: string) => string;
  readonly objectiveRoute: (language: Language, id: string) => string;
  readonly frameworkRoute: (language: Language, id: string) => string;
  readonly complianceRecordRoute: (
    language: Language,
    page: 'waivers' | 'controls' | 'obligations' | 'findings' | 'decisions',
    id: string,
  ) => string;
  readonly resourceRecordRoute: (language: Language, kind: 'applications' | 'assets' | 'contracts' | 'suppliers', id: string) => string;
  readonly resourceRoute: (language: Language, page: 'technology', anchor?: string) => string;
  readonly monthlyReportRoute: (language: Language, month: string) => string;
  readonly ruleRoute: (language: Language, id: string) => string;
  readonly formulaRoute: (language: Language, id?: string) => string;
}

/** The words that stand with a result, in the language of the index. */
export interface SearchWords {
  readonly kind: (kind: SearchKind) => string;
  readonly level: (level: StatementLevel) => string;
  readonly month: (month: string) => string;
}

/** A page that is no record: `content` is plain text. */
export interface StaticPage {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly section?: SearchSection | undefined;
}

/** A rule with its page. */
export interface SearchRule {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly why: Readonly<Record<Language, string>>;
  readonly remedy: Readonly<Record<Language, string>>;
}

/** A formula with its place on the page of formulas. */
export interface SearchFormula {
  readonly id: string;
  /** As the field writes it: `CPI`. */
  readonly symbol: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly meaning: Readonly<Record<Language, string>>;
}

/** What every maker of entries is given. */
export interface SearchContext {
  readonly office: Office;
  readonly asOf: string;
  /** The language of the index: that of the page from which a reader searches. */
  readonly language: Language;
  readonly routes: SearchRoutes;
  readonly words: SearchWords;
  readonly split: (word: string) => readonly string[];
}

/** A splitter of German compounds with the nouns of the office; one that splits nothing where the office does not speak German. */
export const officeSplitter = (office: Office): ((word: string) => readonly string[]) => {
  if (!languagesOf(office).includes('de')) return () => [];
  return compoundSplitter(
    nounsOf(office.records.flatMap((record) => [bodyIn(office, record, 'de')?.text ?? '', titlesOf(office, record).de ?? ''])),
  );
};

/** Parts of the compounds in German texts that are not words of the texts themselves. */
export const partsIn = (split: SearchContext['split'], texts: readonly string[]): string => {
  const words = wordsOf(texts.join(' '));
  return [...new Set([...words].flatMap((word) => split(word)))]
    .filter((part) => !words.has(part))
    .sort()
    .join(' ');
};

/** A record's texts as one page shows them, and what the search adds to them. */
export interface PageText {
  /** Language of the text: that of the index where the record is written in it. */
  readonly language: Language;
  readonly title: string;
  /** Titles in other languages. */
  readonly also: readonly string[];
  readonly summary: string;
  readonly text: string;
}

/** The texts of a record for readers of a language. */
export const pageText = (office: Office, record: AnyRecord, language: Language): PageText => {
  const titles = titlesOf(office, record);
  const source = sourceLanguage(office);
  const own = writtenIn(office, record).includes(language) ? language : source;
  const title = titles[language] ?? titles[own] ?? titles[source] ?? record.id;
  // A localised summary holds all its languages; a plain one is that of the source, translated beside it.
  const stated = 'summary' in record.data ? record.data.summary : undefined;
  const summary =
    typeof stated === 'object' ? localisedIn(stated, language) : own === source ? stated : translationInto(office, record, own)?.summary;
  return {
    language: own,
    title,
    summary: summary ?? '',
    also: [...new Set(Object.values(titles).filter((other) => other !== undefined && other !== title) as string[])],
    text: plainText(bodyIn(office, record, own)?.text ?? ''),
  };
};

/** The fields that all entries have; empty texts are left out. */
export const metaOf = (fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined && field[1] !== ''));

/** Filters without empty lists and without what this edition does not contain. */
export const filtersOf = (filters: Readonly<Partial<Record<SearchFilter, readonly (string | undefined)[]>>>): SearchEntry['filters'] =>
  Object.fromEntries(
    Object.entries(filters)
      .map(
        ([name, values]) =>
          [
            name,
            [...new Set(values.filter((value) => value !== undefined && value !== restricted && !value.endsWith(`/${restricted}`)))].sort(),
          ] as const,
      )
      .filter(([, values]) => values.length > 0),
  );

/** Ids by which a record is found: its key and its own id. */
export const idsOf = (collection: Collection, id: string): string => `${collection}/${id} ${id}`;

/** Texts as sentences, one after another; empty ones are left out. */
export const sentences = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
