/** The statements of a document, with what is known of each beside its text. */
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn } from '#domain/office/written.ts';
import type { Language, Localised } from '#schemas/shared.ts';
import type { StatementLevel } from '#schemas/statement.ts';
import { isDocument, documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';
import type { OpenWaiver } from './waivers.ts';

/** A statement on the page of its document. */
export interface StatementLine {
  readonly id: string;
  readonly level: StatementLevel | undefined;
  readonly deprecated: boolean;
  readonly appliesTo: readonly string[];
  readonly checkedBy: string | undefined;
  /** Controls of frameworks that it meets, as `<framework>/<ref>`. */
  readonly requirements: readonly string[];
  /** The office's own controls that carry it out. */
  readonly controls: readonly Localised[];
  readonly waivers: readonly OpenWaiver[];
  /** Training modules that teach it. */
  readonly training: readonly DocumentLink[];
}

/** Statements of a document in the order of its text in a language; `waivers` are those open for it. */
export const statementLines = (
  office: Office,
  document: DocumentRecord,
  language: Language,
  waivers: readonly OpenWaiver[],
): readonly StatementLine[] => {
  const statements = bodyIn(office, document, language)?.statements ?? [];
  if (statements.length === 0) return [];
  const referrers = office.referrersOf(document.key);
  const controls = referrers.filter((record) => record.collection === 'controls');
  const training = referrers.filter((record) => record.collection === 'training');
  return statements.map(({ id, level }): StatementLine => {
    const cited = `${document.key}#${id}`;
    const known = document.data.statements?.[id];
    const met = (document.data.satisfies ?? []).filter(({ statement }) => statement === id).map(({ control }) => control);
    return {
      id,
      level,
      deprecated: known?.status === 'deprecated',
      appliesTo: known?.appliesTo ?? [],
      checkedBy: known?.checkedBy,
      requirements: [...new Set([...met, ...(known?.controls ?? [])])],
      controls: controls.filter(({ data }) => data.statements?.includes(cited) === true).map(({ data }) => data.title),
      waivers: waivers.filter((waiver) => waiver.statements.includes(id)),
      training: training
        .filter(({ data }) => data.covers?.includes(cited) === true)
        .filter(isDocument)
        .map((record) => documentLink(office, record)),
    };
  });
};
