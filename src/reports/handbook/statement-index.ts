/** Every statement of the handbook in one list, in the reader's language where it is written in it. */
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { plainLine } from '#domain/office/plain-text.ts';
import { bodyIn, sourceLanguage } from '#domain/office/written.ts';
import type { Language } from '#schemas/shared.ts';
import type { StatementLevel } from '#schemas/statement.ts';
import { documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';
import { inOrder, kindsOf } from './overview.ts';

/** A statement in the index. */
export interface IndexedStatement {
  readonly document: DocumentLink;
  readonly id: string;
  readonly level: StatementLevel | undefined;
  /** Plain text. */
  readonly text: string;
  readonly language: Language;
  readonly deprecated: boolean;
}

/** The index, and how many statements there are in all. */
export interface StatementIndex {
  readonly total: number;
  readonly statements: readonly IndexedStatement[];
}

/** The most statements on one page; the search finds all. */
export const statementLimit = 2_000;

/** Statements of all documents but those that are withdrawn or superseded, by document. */
export const statementIndex = (office: Office, language: Language): StatementIndex => {
  const statements: IndexedStatement[] = [];
  let total = 0;
  for (const document of kindsOf().flatMap((collection) => inOrder(office.list(collection) as readonly DocumentRecord[]))) {
    const { status, statements: known } = document.data;
    if (status === 'withdrawn' || status === 'superseded') continue;
    const own = bodyIn(office, document, language);
    const written = own === undefined ? sourceLanguage(office) : language;
    const found = (own ?? document.body)?.statements ?? [];
    total += found.length;
    if (statements.length >= statementLimit || found.length === 0) continue;
    const link = documentLink(office, document);
    statements.push(
      ...found.map(({ id, level, text }) => ({
        document: link,
        id,
        level,
        text: plainLine(text),
        language: written,
        deprecated: known?.[id]?.status === 'deprecated',
      })),
    );
  }
  return { total, statements: statements.slice(0, statementLimit) };
};
