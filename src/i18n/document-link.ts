/** How a link to a handbook document is shown: its title in the reader's language where it is written in it, and the page in that language. */
import type { DocumentLink } from '../reports/handbook/links.ts';
import type { Language } from '../schemas/shared.ts';
import { documentRoute, statementRoute, withBase } from './routes.ts';
import { langOf, pick } from './text.ts';

/** A link, ready for markup. */
export interface ShownDocument {
  readonly text: string;
  readonly href: string;
  /** Language of the title and of the page. */
  readonly written: Language;
  /** The value of `lang`; undefined in the page's own language. */
  readonly lang: Language | undefined;
}

/** The document as a reader of the language sees it. */
export const shownDocument = (
  link: Pick<DocumentLink, 'collection' | 'id' | 'title'>,
  language: Language,
  source: Language,
): ShownDocument => {
  const title = pick(link.title, language, source);
  return {
    text: title.text,
    href: documentRoute(title.language, link.collection, link.id),
    written: title.language,
    lang: langOf(title, language),
  };
};

/** The address of a statement in a document, on the page of its language. */
export const statementHref = (link: Pick<DocumentLink, 'collection' | 'id'>, statement: string, written: Language): string =>
  statementRoute(written, link.collection, link.id, statement);

const path = (language: Language, rest: string): string => withBase(`${language === 'en' ? '' : `/${language}`}/handbook/${rest}`);

/** `/handbook/<collection>/`: the documents of one kind. */
export const kindRoute = (language: Language, collection: string): string => path(language, `${collection}/`);

/** `/handbook/roles/` */
export const rolesRoute = (language: Language): string => path(language, 'roles/');

/** `/handbook/?unit=…` or `?role=…`: what binds a unit or a role. */
export const boundRoute = (language: Language, kind: 'unit' | 'role', id: string): string => path(language, `?${kind}=${id}`);
