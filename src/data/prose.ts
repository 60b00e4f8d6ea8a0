/** Renders the text of a record for a page: Markdown with its links resolved to the pages of this edition, in a language in which their targets exist. */
import type { Office } from '#domain/office/office.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import { bodyIn as bodyOf, writtenIn } from '#domain/office/written.ts';
import { anchorsOf } from '#records/links.ts';
import { isDocumentCollection } from '#schemas/index.ts';
import type { AnyRecord, Body } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import { renderMarkdown } from './markdown.ts';
import type { MarkdownOptions } from './markdown.ts';
import { currentSite } from './site.ts';

/** The way to addresses; pages hand over `proseRoutes` of src/i18n/record-route.ts. */
export interface ProseRoutes {
  readonly record: (language: Language, key: string, anchor?: string) => string | undefined;
  readonly sitePath: (path: string) => string;
}

/** The text of a record of this site in a language; undefined where it is not written in it. */
export const bodyIn = (record: AnyRecord, language: Language): Body | undefined => bodyOf(currentSite().office, record, language);

const anchors = new WeakMap<Body, ReadonlySet<string>>();
const definitions = new WeakMap<Office, Map<string, string | undefined>>();

const hasAnchor = (body: Body, anchor: string): boolean => {
  const known = anchors.get(body) ?? new Set(anchorsOf(body));
  anchors.set(body, known);
  return known.has(anchor);
};

/** A document leads to its page in the reader's language, else to the page that exists; other records have a page in both. */
const languageOfTarget = (office: Office, record: AnyRecord, anchor: string | undefined, language: Language): Language => {
  if (!isDocumentCollection(record.collection)) return language;
  const written = writtenIn(office, record);
  const preferred = written.includes(language) ? [language, ...written] : written;
  const holds = (candidate: Language): boolean => {
    const body = bodyOf(office, record, candidate);
    return anchor === undefined || (body !== undefined && hasAnchor(body, anchor));
  };
  return preferred.find(holds) ?? preferred[0] ?? language;
};

/** First paragraph of a term's definition, as plain text; shown where the term is used. */
const definitionOf = (office: Office, record: AnyRecord, language: Language): string | undefined => {
  const known = definitions.get(office) ?? new Map<string, string | undefined>();
  definitions.set(office, known);
  const name = `${language} ${record.id}`;
  if (!known.has(name)) {
    const paragraph = (bodyOf(office, record, language) ?? record.body)?.text.trim().split(/\n\s*\n/)[0];
    known.set(name, paragraph === undefined ? undefined : plainLine(paragraph));
  }
  return known.get(name);
};

/** How a text is rendered beside its words and routes: see `MarkdownOptions`. */
export type ProseOptions = Pick<MarkdownOptions, 'words' | 'idPrefix' | 'marks' | 'headingShift'> & { readonly routes: ProseRoutes };

/** HTML and contents of a body. A link to a record that this edition does not hold is shown as restricted. */
export const proseWith = (body: Body, language: Language, { routes, ...options }: ProseOptions): ReturnType<typeof renderMarkdown> =>
  renderMarkdown(body, {
    ...options,
    sitePath: routes.sitePath,
    recordLink: (key, anchor) => {
      const { office } = currentSite();
      const record = office.byKey(key);
      const href = record === undefined ? undefined : routes.record(languageOfTarget(office, record, anchor, language), key, anchor);
      if (record === undefined || href === undefined) return undefined;
      return record.collection === 'glossary' ? { href, title: definitionOf(office, record, language), isTerm: true } : { href };
    },
  });

/** The same for one text of a page. `idPrefix` where the page shows more than one; `marks` stand beside statements. */
export const proseOf = (
  body: Body,
  language: Language,
  words: MarkdownOptions['words'],
  routes: ProseRoutes,
  idPrefix?: string,
  marks?: MarkdownOptions['marks'],
): ReturnType<typeof renderMarkdown> =>
  proseWith(body, language, { words, routes, ...(idPrefix === undefined ? {} : { idPrefix }), ...(marks === undefined ? {} : { marks }) });
