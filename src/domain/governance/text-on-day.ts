/** Which text of a document was approved on a day: its present one, or an earlier one from its snapshots. */
import type { Office } from '#domain/office/office.ts';
import type { Body } from '#schemas/record.ts';
import { snapshotsOf } from './document-versions.ts';
import type { DocumentRecord } from './documents.ts';
import { compareVersions } from './versions.ts';

/** An approved text. */
export interface ApprovedText {
  readonly version: string;
  readonly title: string;
  readonly body: Body | undefined;
  /** SHA-256 over its normative text; undefined where that is not known. */
  readonly sha256: string | undefined;
  /** Day of the last approval of that version. */
  readonly day: string;
  /** File that holds it. */
  readonly file: string;
}

const lastApproval = ({ data: { approvals = [], version } }: DocumentRecord): string | undefined =>
  approvals
    .filter((approval) => approval.version === version)
    .map(({ day }) => day)
    .sort()
    .at(-1);

/** The newest text that had been approved by a day; undefined where none had. Drafts never count. */
export const approvedTextOn = (office: Office, asOf: string, document: DocumentRecord): ApprovedText | undefined => {
  const { version, title, status } = document.data;
  const day = lastApproval(document);
  const present: readonly ApprovedText[] =
    day === undefined || status === 'draft' || status === 'in-review'
      ? []
      : [{ version, title, body: document.body, sha256: document.normativeHash, day, file: document.file }];
  const snapshots = snapshotsOf(office, document).flatMap(({ data, body, file }): ApprovedText[] =>
    data.day === undefined || (data.version === version && present.length > 0)
      ? []
      : [{ version: data.version, title: data.title, body, sha256: data.sha256, day: data.day, file }],
  );
  return [...present, ...snapshots].filter((text) => text.day <= asOf).sort((a, b) => compareVersions(b.version, a.version))[0];
};
