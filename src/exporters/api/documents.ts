/** Handbook documents and their statements, as data. */
import { hasHistory } from '#domain/governance/document-versions.ts';
import { documentsOf } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { reviewDue } from '#domain/governance/review.ts';
import { requirementsOf } from '#domain/governance/statements.ts';
import type { Office } from '#domain/office/office.ts';
import { writtenIn } from '#domain/office/written.ts';
import { openWaivers } from '#reports/compliance/waiver-line.ts';

/** One line of `documents.json`. */
export const documentSummary = (office: Office, asOf: string, record: DocumentRecord) => ({
  collection: record.collection,
  id: record.id,
  key: record.key,
  title: record.data.title,
  summary: record.data.summary,
  number: record.data.number,
  version: record.data.version,
  status: record.data.status,
  owner: record.data.owner,
  effective: record.data.effective,
  expires: record.data.expires,
  reviewDue: reviewDue(record, asOf),
  languages: writtenIn(office, record),
  statements: record.body?.statements.length ?? 0,
  audience: record.audience,
});

const statementsOf = (record: DocumentRecord) =>
  (record.body?.statements ?? []).map((statement) => {
    const known = record.data.statements?.[statement.id];
    return {
      id: statement.id,
      citation: `${record.key}#${statement.id}`,
      level: statement.level,
      status: known?.status ?? 'active',
      text: statement.text,
      translations: Object.fromEntries(
        record.translations.flatMap((translation) =>
          translation.body.statements.filter((item) => item.id === statement.id).map((item) => [translation.language, item.text]),
        ),
      ),
      controls: requirementsOf(record, statement.id),
      checkedBy: known?.checkedBy,
      source: { file: record.file, line: statement.line },
    };
  });

/** The written keys, without those that are told apart below: null would say that they are not known. */
const headOf = ({ data }: DocumentRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'statements' && key !== 'approvals'));

/** `documents/<collection>/<id>.json`: the head, the statements, open waivers, approvals with whether they bind the text as it stands. `versions` names the file with all texts. */
export const documentDetail = (office: Office, asOf: string, record: DocumentRecord) => ({
  ...documentSummary(office, asOf, record),
  head: headOf(record),
  statements: statementsOf(record),
  approvals: (record.data.approvals ?? []).map((approval) => ({
    ...approval,
    current: approval.version === record.data.version,
    valid: approval.version === record.data.version && approval.sha256 === record.normativeHash,
  })),
  waivers: openWaivers(office, asOf, record.key).map(({ id, phase, from, until, statements }) => ({
    id,
    phase,
    from,
    until,
    statements: statements.map(({ key }) => key).filter((key) => key.startsWith(`${record.key}#`)),
  })),
  versions: hasHistory(office, record) ? `documents/${record.key}/versions.json` : undefined,
  sha256: record.normativeHash,
  history: record.data.changelog ?? [],
  translations: record.translations.map((translation) => ({
    language: translation.language,
    title: translation.title,
    summary: translation.summary,
    translates: translation.translates,
  })),
  source: { file: record.file },
});

/** `statements.json`: every statement with its document. */
export const allStatements = (office: Office) =>
  documentsOf(office).flatMap((record) =>
    statementsOf(record).map((statement) => ({
      document: record.key,
      version: record.data.version,
      documentStatus: record.data.status,
      ...statement,
    })),
  );
