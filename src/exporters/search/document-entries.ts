/** Entries of handbook documents, and of each of their statements. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { frameworkOf } from '#domain/frameworks/framework-structure.ts';
import { requirementsOf } from '#domain/governance/statements.ts';
import { plainText } from '#domain/search/plain-text.ts';
import { bodyIn } from '#domain/office/written.ts';
import { binding } from '#reports/handbook/scope.ts';
import type { Statement } from '#schemas/statement.ts';
import { filtersOf, idsOf, metaOf, pageText, partsIn } from './entry.ts';
import type { PageText, SearchContext, SearchEntry } from './entry.ts';

/** Other names of the glossary terms that a text links to: whoever searches for one of them finds the text. */
const namesOfLinked = ({ office }: SearchContext, keys: Iterable<string>): readonly string[] =>
  [...new Set(keys)].flatMap((key) => {
    const term = office.byKey(key);
    return term?.collection === 'glossary' ? (term.data.aliases ?? []) : [];
  });

const appliesTo = (document: DocumentRecord, boundBy: ReturnType<typeof binding>): readonly string[] => {
  const bound = boundBy(document);
  const groups =
    bound === 'everybody' ? [bound] : [...[...bound.units].map((id) => `units/${id}`), ...[...bound.roles].map((id) => `roles/${id}`)];
  return [...groups, ...(document.data.appliesTo?.projectTiers ?? []).map((tier) => `tier/${String(tier)}`)];
};

const statementEntry = (
  context: SearchContext,
  document: DocumentRecord,
  page: PageText,
  scope: readonly string[],
  statement: Statement,
): SearchEntry => {
  const { routes, words, split } = context;
  const { collection, id, data } = document;
  const text = plainText(statement.text);
  const own = data.statements?.[statement.id];
  const linked = [...statement.text.matchAll(/glossary\/([a-z0-9-]{1,120})\.md/g)].map((match) => `glossary/${match[1] ?? ''}`);
  return {
    url: routes.statementRoute(page.language, collection, id, statement.id),
    content: text,
    meta: metaOf({
      of: page.title,
      part: statement.id,
      id: `${collection}/${id}#${statement.id} ${statement.id}`,
      kind: words.kind('statements'),
      level: statement.level === undefined ? undefined : words.level(statement.level),
      also: namesOfLinked(context, linked).join(', '),
      parts: page.language === 'de' ? partsIn(split, [text]) : undefined,
    }),
    filters: filtersOf({
      kind: ['statements'],
      section: ['handbook'],
      language: [page.language],
      owner: [data.owner],
      appliesTo: scope,
      framework: requirementsOf(document, statement.id).map(frameworkOf),
      status: [own?.status === 'deprecated' ? 'deprecated' : data.status],
      level: [statement.level],
    }),
  };
};

/** A document in the reader's language, else in the one that it is written in, with its statements behind it. */
const documentEntries = (context: SearchContext, document: DocumentRecord, scope: readonly string[]): readonly SearchEntry[] => {
  const { office, language, routes, words, split } = context;
  const { collection, id, data } = document;
  const page = pageText(office, document, language);
  const body = bodyIn(office, document, page.language);
  const germanTitles = [page.title, ...page.also];
  const isGerman = page.language === 'de';
  const statements = body?.statements ?? [];
  const controls = [
    ...(data.satisfies ?? []).map(({ control }) => control),
    ...Object.values(data.statements ?? {}).flatMap((statement) => statement.controls ?? []),
  ];
  return [
    {
      url: routes.documentRoute(page.language, collection, id),
      content: `${page.summary} ${page.text}`.trim() || page.title,
      meta: metaOf({
        title: page.title,
        number: data.number,
        id: idsOf(collection, id),
        kind: words.kind(collection),
        keywords: [...page.also, ...(data.keywords ?? [])].join(', '),
        also: namesOfLinked(context, body?.links.flatMap(({ key }) => key ?? []) ?? []).join(', '),
        titleParts: partsIn(split, germanTitles),
        parts: partsIn(split, [...(data.keywords ?? []), ...(isGerman ? [page.summary, page.text] : [])]),
      }),
      filters: filtersOf({
        kind: [collection],
        section: ['handbook'],
        language: [page.language],
        owner: [data.owner],
        status: [data.status],
        appliesTo: scope,
        framework: controls.map(frameworkOf),
      }),
    },
    ...statements.map((statement) => statementEntry(context, document, page, scope, statement)),
  ];
};

/** Entries of all handbook documents and their statements. */
export const handbookEntries = (context: SearchContext): readonly SearchEntry[] => {
  const boundBy = binding(context.office);
  return documentsOf(context.office).flatMap((document) => documentEntries(context, document, appliesTo(document, boundBy)));
};
