/** What the page of a document's changes shows: its versions, and what each changed in the one before. */
import { isDocument } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { hasHistory, predecessorOf, textsInCommon, versionBlocks, versionsOf } from '#domain/governance/document-versions.ts';
import type { DocumentVersion } from '#domain/governance/document-versions.ts';
import { foldedParts } from '#domain/redline/folding.ts';
import type { RedlinePart } from '#domain/redline/folding.ts';
import { redline } from '#domain/redline/redline.ts';
import type { StatementChange } from '#domain/redline/redline.ts';
import { statementIds } from '#domain/governance/statements.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn, translationInto, writtenIn } from '#domain/office/written.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import { documentPaths } from './document-paths.ts';
import type { DocumentPath } from './document-paths.ts';
import { formerStatements } from './document-statements.ts';
import { documentLink, roleAt } from './links.ts';
import type { DocumentLink, RoleLink } from './links.ts';

/** One version in the list. */
export interface VersionLine {
  readonly version: string;
  readonly day: string | undefined;
  readonly kind: 'material' | 'editorial' | undefined;
  readonly summary: Localised | undefined;
  readonly current: boolean;
  readonly unapproved: boolean;
  /** Day of the approval, where it is known from the approved text. */
  readonly approved: string | undefined;
  /** Whether its text was kept. */
  readonly kept: boolean;
  readonly approvals: readonly { readonly role: RoleLink | undefined; readonly day: string; readonly evidence: string }[];
}

/** A statement that changed; `present` where it has a place on the document's page in this language, if only as a deprecated one. */
export interface TouchedStatement extends StatementChange {
  readonly present: boolean;
}

/** What one version changed in the newest one before whose text was kept. */
export interface VersionRedline {
  readonly from: string;
  readonly to: string;
  readonly unapproved: boolean;
  /** Versions between the two whose text was not kept. */
  readonly skipped: readonly string[];
  /** Language of the texts that are compared. */
  readonly language: Language;
  readonly statements: readonly TouchedStatement[];
  readonly others: number;
  readonly parts: readonly RedlinePart[];
}

/** The page of a document's changes in one language. */
export interface DocumentChanges {
  readonly link: DocumentLink;
  readonly title: string;
  readonly languages: readonly Language[];
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  readonly redlines: readonly VersionRedline[];
  /** Ids of statements that have a place on the document's page. */
  readonly present: readonly string[];
}

const lineOf = (office: Office, { data: { approvals = [] } }: DocumentRecord, own: DocumentVersion): VersionLine => {
  const { version, day, kind, summary, current, unapproved, approved, texts } = own;
  return {
    version,
    day,
    kind,
    summary,
    current,
    unapproved,
    approved,
    kept: texts.length > 0,
    approvals: approvals
      .filter((approval) => approval.version === version)
      .map((approval) => ({ role: roleAt(office, approval.role), day: approval.day, evidence: approval.evidence })),
  };
};

const redlinesOf = (versions: readonly DocumentVersion[], language: Language, present: ReadonlySet<string>): readonly VersionRedline[] =>
  versions.flatMap((to): VersionRedline[] => {
    const before = predecessorOf(versions, to.version);
    const texts = before === undefined ? undefined : textsInCommon(before.from, to, language);
    if (before === undefined || texts === undefined) return [];
    const result = redline(versionBlocks(texts.from), versionBlocks(texts.to));
    return [
      {
        from: before.from.version,
        to: to.version,
        unapproved: to.unapproved,
        skipped: before.skipped.map(({ version }) => version),
        language: texts.language,
        statements: result.statements.map((statement) => ({ ...statement, present: present.has(statement.id) })),
        others: result.others,
        parts: foldedParts(result),
      },
    ];
  });

/** The page of the changes of the document of that key. Throws where there is no such document: pages are made of what exists. */
export const documentChanges = (office: Office, key: string, language: Language): DocumentChanges => {
  const document = office.byKey(key);
  if (document === undefined || !isDocument(document)) throw new Error(`there is no document ${key}`);
  const versions = versionsOf(office, document);
  const present = [...statementIds(bodyIn(office, document, language)), ...formerStatements(document)];
  return {
    link: documentLink(office, document),
    title: translationInto(office, document, language)?.title ?? document.data.title,
    languages: writtenIn(office, document),
    versions: versions.map((version) => lineOf(office, document, version)),
    redlines: redlinesOf(versions, language, new Set(present)),
    present,
  };
};

/** Pages of changes: those of all documents of which there is anything to say. */
export const changesPaths = (office: Office): readonly DocumentPath[] =>
  documentPaths(office).filter(({ collection, id }) => {
    const document = office.byKey(`${collection}/${id}`);
    return document !== undefined && isDocument(document) && hasHistory(office, document);
  });
