/** What is new for readers as a feed: the newest changes of all documents, in one language. */
import type { Site } from '#domain/office/site.ts';
import { newsEntries } from '#reports/handbook/news.ts';
import type { NewsEntry } from '#reports/handbook/news.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import { atomFeed } from './atom.ts';
import type { FeedEntry, FeedText } from './atom.ts';

/** Words and addresses of the feed in one language; addresses are absolute where the site's own is known. */
export interface ChangesContext {
  readonly language: Language;
  readonly source: Language;
  readonly title: string;
  readonly kinds: Readonly<Record<DocumentCollection, string>>;
  readonly changeKinds: Readonly<Record<NewsEntry['kind'], string>>;
  readonly version: string;
  /** What is said of a draft. */
  readonly unapproved: string;
  readonly newStatements: string;
  readonly confirm: string;
  readonly confirmAgain: string;
  readonly self: string;
  readonly page: string;
  readonly documentAddress: (language: Language, collection: string, id: string) => string;
  readonly changesAddress: (language: Language, collection: string, id: string) => string;
}

/** The most entries of a feed. */
export const feedLimit = 50;

/** A text in the wanted language, else in the one that there is. */
const inLanguage = (localised: Localised, language: Language, source: Language): { readonly text: string; readonly language: Language } => {
  if (typeof localised === 'string') return { text: localised, language: source };
  const own = localised[language];
  if (own !== undefined) return { text: own, language };
  const other = language === 'en' ? 'de' : 'en';
  return { text: localised[other] ?? '', language: other };
};

const nameOf = (site: Pick<Site, 'office'>, context: ChangesContext): string =>
  inLanguage(site.office.organisation.data.name, context.language, context.source).text;

/** A name that stays as long as the office keeps its own: it does not depend on where the site is published. */
const urn = (site: Pick<Site, 'office'>, context: ChangesContext, ...parts: readonly string[]): string => {
  const name = inLanguage(site.office.organisation.data.name, context.source, context.source).text;
  return ['urn', 'kontor', ...[name, 'changes', ...parts].map((part) => encodeURIComponent(part.toWellFormed()))].join(':');
};

const summaryOf = (entry: NewsEntry, context: ChangesContext): FeedText => {
  const { text, language } = inLanguage(entry.summary, context.language, context.source);
  const sentences = [
    text,
    ...(entry.newStatements.length === 0 ? [] : [`${context.newStatements} ${entry.newStatements.join(', ')}.`]),
    ...(entry.confirm === undefined ? [] : [entry.confirm.again ? context.confirmAgain : context.confirm]),
  ];
  return { text: sentences.join(' '), language };
};

const feedEntry = (site: Pick<Site, 'office'>, context: ChangesContext, entry: NewsEntry): FeedEntry => {
  const { document, version, day, kind, compared, unapproved } = entry;
  const title = inLanguage(document.title, context.language, context.source);
  const marks = [context.kinds[document.collection], context.changeKinds[kind], ...(unapproved ? [context.unapproved] : [])];
  const address = compared ? context.changesAddress : context.documentAddress;
  return {
    id: urn(site, context, context.language, document.key, version),
    title: {
      text: `${title.text}, ${context.version} ${version} (${marks.join(', ')})`,
      language: title.language,
    },
    summary: summaryOf(entry, context),
    link: `${address(title.language, document.collection, document.id)}${compared ? `#_version-${version}` : ''}`,
    day,
    category: { term: kind, label: context.changeKinds[kind] },
  };
};

/** The feed of changes up to the data date. It is updated on the day of its newest change; an office without changes has that of its data date. */
export const changesFeed = (site: Pick<Site, 'office' | 'asOf'>, context: ChangesContext): string => {
  const entries = newsEntries(site.office, site.asOf).slice(0, feedLimit);
  const name = nameOf(site, context);
  return atomFeed({
    id: urn(site, context, context.language),
    language: context.language,
    title: `${name}: ${context.title}`,
    author: name,
    self: context.self,
    page: context.page,
    updated: entries[0]?.day ?? site.asOf,
    entries: entries.map((entry) => feedEntry(site, context, entry)),
  });
};
