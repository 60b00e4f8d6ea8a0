/** What is missing between frameworks and handbook: controls without a document, documents that meet nothing, statements that nothing carries out. */
import type { Office } from '#domain/office/office.ts';
import type { ControlCoverage, FrameworkCoverage } from './coverage.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { documentsOf, isInForce } from '#domain/governance/documents.ts';

/** Controls that apply and for which no document is written, not even a draft: the documents that the framework still demands. */
export const withoutDocument = ({ controls }: FrameworkCoverage): readonly ControlCoverage[] =>
  controls.filter(({ state, documents }) => state !== 'not-applicable' && documents.every(({ force }) => force === 'ended'));

const binding: ReadonlySet<string> = new Set(['policies', 'standards', 'procedures', 'methodologies']);

const names = (document: DocumentRecord): boolean =>
  (document.data.satisfies ?? []).length > 0 ||
  Object.values(document.data.statements ?? {}).some(({ controls = [] }) => controls.length > 0);

/** Documents in force that bind and name no control of any framework. Guidelines, templates and training bind nobody and are left out. */
export const documentsWithoutControl = (office: Office, asOf: string): readonly DocumentRecord[] =>
  documentsOf(office).filter((document) => binding.has(document.collection) && isInForce(document, asOf) && !names(document));

/** A document with the duties that nothing carries out. */
export interface OpenDuties {
  readonly document: DocumentRecord;
  /** Ids of statements, in the order of the text. */
  readonly statements: readonly string[];
}

/**
 * Duties (MUST, MUST NOT) of policies and standards in force that name no control of a framework, that no control of the office carries out, and of which
 * nobody says how they are checked. Deprecated statements are left out.
 */
export const dutiesWithoutControl = (office: Office, asOf: string): readonly OpenDuties[] =>
  [...office.list('policies'), ...office.list('standards')].flatMap((record): OpenDuties[] => {
    const document = record as DocumentRecord;
    if (!isInForce(document, asOf)) return [];
    const carriedOut = new Set(
      office.referrersOf(document.key).flatMap((referrer) => (referrer.collection === 'controls' ? (referrer.data.statements ?? []) : [])),
    );
    const mapped = new Set((document.data.satisfies ?? []).map(({ statement }) => statement));
    const statements = (document.body?.statements ?? [])
      .filter(({ level }) => level === 'must' || level === 'must-not')
      .map(({ id }) => id)
      .filter((id) => {
        const known = document.data.statements?.[id];
        if (known?.status === 'deprecated' || known?.checkedBy !== undefined || (known?.controls ?? []).length > 0) return false;
        return !mapped.has(id) && !carriedOut.has(`${document.key}#${id}`);
      });
    return statements.length === 0 ? [] : [{ document, statements }];
  });
