/** Every version of a document with its text, as data: what a redline between any two is made from. */
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { versionBlocks, versionsOf } from '#domain/governance/document-versions.ts';
import type { Office } from '#domain/office/office.ts';

/** `documents/<collection>/<id>/versions.json`. Texts are plain blocks: where links lead is left out, since not every reader may know it. */
export const documentVersions = (office: Office, record: DocumentRecord) => ({
  document: record.key,
  title: record.data.title,
  version: record.data.version,
  status: record.data.status,
  versions: versionsOf(office, record).map(({ version, day, kind, summary, current, unapproved, texts }) => ({
    version,
    day,
    kind,
    summary,
    current,
    approved: !unapproved,
    approvals: (record.data.approvals ?? []).flatMap((approval) =>
      approval.version === version
        ? [{ role: approval.role, day: approval.day, evidence: approval.evidence, sha256: approval.sha256 }]
        : [],
    ),
    texts: Object.fromEntries(texts.map((text) => [text.language, { title: text.title, blocks: versionBlocks(text) }])),
  })),
});
