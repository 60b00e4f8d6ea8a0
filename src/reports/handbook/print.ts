/** The handbook on paper: all documents of one kind that bind, in parts of at most a hundred. */
import { isInForce } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn, translationInto, writtenIn } from '#domain/office/written.ts';
import type { DocumentCollection } from '#schemas/index.ts';
import type { Body } from '#schemas/record.ts';
import type { Audience, Language } from '#schemas/shared.ts';
import { approvalLines, reviewState } from './document-state.ts';
import { documentLink, roleAt } from './links.ts';
import type { DocumentLink, RoleLink } from './links.ts';
import { inOrder, kindsOf } from './overview.ts';

/** Documents on one page: more makes pages that browsers lay out slowly and nobody leafs through. */
export const documentsInPart = 100;

/** A section of the printed handbook. */
export interface PrintSection {
  readonly collection: DocumentCollection;
  /** Documents that bind. */
  readonly total: number;
  /** Pages that they stand on; 0 where no document binds. */
  readonly parts: number;
}

/** A document as it is printed, in the reader's language where it is written in it, else in its own. */
export interface PrintedDocument {
  readonly link: DocumentLink;
  /** Anchor of the document in the page; anchors of its text have the prefix. */
  readonly anchor: string;
  readonly prefix: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly body: Body | undefined;
  readonly written: Language;
  readonly version: string;
  readonly owner: RoleLink | undefined;
  readonly effective: string | undefined;
  readonly due: string | undefined;
  readonly approvedBy: readonly (RoleLink | undefined)[];
  readonly audience: Audience;
  /** Statements that no longer bind. */
  readonly ended: ReadonlySet<string>;
}

/** One page of a section. */
export interface PrintPart {
  readonly collection: DocumentCollection;
  readonly total: number;
  readonly part: number;
  readonly parts: number;
  /** Position of its first document, counted from 1. */
  readonly from: number;
  readonly documents: readonly PrintedDocument[];
}

const binding = (office: Office, asOf: string, collection: DocumentCollection): readonly DocumentRecord[] =>
  inOrder((office.list(collection) as readonly DocumentRecord[]).filter((document) => isInForce(document, asOf)));

/** All sections, in the order of the handbook. */
export const printSections = (office: Office, asOf: string): readonly PrintSection[] =>
  kindsOf().map((collection) => {
    const total = binding(office, asOf, collection).length;
    return { collection, total, parts: Math.ceil(total / documentsInPart) };
  });

const printed = (office: Office, asOf: string, document: DocumentRecord, language: Language): PrintedDocument => {
  const { data } = document;
  const languages = writtenIn(office, document);
  const written = languages.includes(language) ? language : (languages[0] ?? language);
  const translation = translationInto(office, document, written);
  return {
    link: documentLink(office, document),
    anchor: `document-${document.id}`,
    prefix: `${document.id}--`,
    title: translation?.title ?? data.title,
    summary: translation === undefined ? data.summary : translation.summary,
    body: bodyIn(office, document, written),
    written,
    version: data.version,
    owner: roleAt(office, data.owner),
    effective: data.effective,
    due: reviewState(document, asOf).due,
    approvedBy: approvalLines(office, document)
      .filter(({ state }) => state === 'valid')
      .map(({ role }) => role),
    audience: document.audience,
    ended: new Set(Object.entries(data.statements ?? {}).flatMap(([id, { status }]) => (status === 'deprecated' ? [id] : []))),
  };
};

/** A part of a section in a language; parts are counted from 1. A section without documents has one empty part. */
export const printPart = (office: Office, asOf: string, collection: DocumentCollection, part: number, language: Language): PrintPart => {
  const documents = binding(office, asOf, collection);
  const from = (part - 1) * documentsInPart;
  return {
    collection,
    total: documents.length,
    part,
    parts: Math.max(1, Math.ceil(documents.length / documentsInPart)),
    from: from + 1,
    documents: documents.slice(from, from + documentsInPart).map((document) => printed(office, asOf, document, language)),
  };
};

/** Every page of the printed handbook: each kind, and its parts from the second on by number. */
export const printPaths = (
  office: Office,
  asOf: string,
): readonly { readonly collection: DocumentCollection; readonly part: string | undefined }[] =>
  printSections(office, asOf).flatMap(({ collection, parts }) =>
    Array.from({ length: Math.max(1, parts) }, (_, index) => ({ collection, part: index === 0 ? undefined : String(index + 1) })),
  );
