/** The statements of a document, with what is known of each beside its text. */
import { snapshotsOf } from '#domain/governance/document-versions.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { requirementsOf, statementIds } from '#domain/governance/statements.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn } from '#domain/office/written.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import type { StatementLevel } from '#schemas/statement.ts';
import type { WaiverLine } from '../compliance/waiver-line.ts';
import { isDocument, documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';

/** A statement on the page of its document. */
export interface StatementLine {
  readonly id: string;
  readonly level: StatementLevel | undefined;
  readonly deprecated: boolean;
  /** Of a statement that the text no longer holds: the last approved version that did, where its text was kept. */
  readonly former: { readonly version: string | undefined } | undefined;
  readonly appliesTo: readonly string[];
  readonly checkedBy: string | undefined;
  /** Controls of frameworks that it meets, as `<framework>/<ref>`. */
  readonly requirements: readonly string[];
  /** The office's own controls that carry it out. */
  readonly controls: readonly Localised[];
  readonly waivers: readonly WaiverLine[];
  /** Training modules that teach it. */
  readonly training: readonly DocumentLink[];
}

/** Ids of the statements that a document has taken out of its text and keeps as deprecated, so that citations still find them. */
export const formerStatements = (document: DocumentRecord): readonly string[] => {
  const present = statementIds(document.body);
  return Object.entries(document.data.statements ?? {})
    .filter(([id, { status }]) => status === 'deprecated' && !present.has(id))
    .map(([id]) => id);
};

const formerLine = (snapshots: ReturnType<typeof snapshotsOf>, id: string): StatementLine => {
  const snapshot = snapshots.find(({ body }) => statementIds(body).has(id));
  return {
    id,
    level: snapshot?.body?.statements.find((statement) => statement.id === id)?.level,
    deprecated: true,
    former: { version: snapshot?.data.version },
    appliesTo: [],
    checkedBy: undefined,
    requirements: [],
    controls: [],
    waivers: [],
    training: [],
  };
};

/** Statements of a document in the order of its text in a language, then those that it has taken out; `waivers` are those open for it. */
export const statementLines = (
  office: Office,
  document: DocumentRecord,
  language: Language,
  waivers: readonly WaiverLine[],
): readonly StatementLine[] => {
  const statements = bodyIn(office, document, language)?.statements ?? [];
  const gone = formerStatements(document);
  const snapshots = gone.length === 0 ? [] : snapshotsOf(office, document);
  const former = gone.map((id) => formerLine(snapshots, id));
  if (statements.length === 0) return former;
  const referrers = office.referrersOf(document.key);
  const controls = referrers.filter((record) => record.collection === 'controls');
  const training = referrers.filter((record) => record.collection === 'training');
  const present = statements.map(({ id, level }): StatementLine => {
    const cited = `${document.key}#${id}`;
    const known = document.data.statements?.[id];
    return {
      id,
      level,
      deprecated: known?.status === 'deprecated',
      former: undefined,
      appliesTo: known?.appliesTo ?? [],
      checkedBy: known?.checkedBy,
      requirements: requirementsOf(document, id),
      controls: controls.filter(({ data }) => data.statements?.includes(cited) === true).map(({ data }) => data.title),
      waivers: waivers.filter((waiver) => waiver.statements.some(({ key }) => key === cited)),
      training: training
        .filter(({ data }) => data.covers?.includes(cited) === true)
        .filter(isDocument)
        .map((record) => documentLink(office, record)),
    };
  });
  return [...present, ...former];
};
