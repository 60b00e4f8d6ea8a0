/** What `/compliance/` shows of documents: which are approved and by whom, and when they are looked at again. */
import { documentsOf, isEnded } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { approvalLines, reviewState } from '#reports/handbook/document-state.ts';
import type { ApprovalLine, ReviewState } from '#reports/handbook/document-state.ts';
import { documentLink, roleAt } from '#reports/handbook/links.ts';
import type { DocumentLink, RoleLink } from '#reports/handbook/links.ts';

/** One document: `state` is the weakest of its approvals; a document that does not bind is pending. */
export interface ApprovalRow {
  readonly document: DocumentLink;
  readonly version: string;
  readonly owner: RoleLink | undefined;
  readonly approvals: readonly ApprovalLine[];
  readonly state: ApprovalLine['state'];
  readonly review: ReviewState;
}

/** The register and its sums. */
export interface ApprovalRegister {
  readonly rows: readonly ApprovalRow[];
  readonly approved: number;
  readonly valid: number;
  readonly overdue: number;
}

const weakest = ['missing', 'stale', 'pending', 'valid'] as const;

/** All documents but withdrawn and superseded ones, by kind and id. */
export const approvalRegister = (office: Office, asOf: string): ApprovalRegister => {
  const rows = documentsOf(office)
    .filter((document) => !isEnded(document))
    .map((record): ApprovalRow => {
      const approvals = approvalLines(office, record);
      const state =
        weakest.find((candidate) => approvals.some((line) => line.state === candidate)) ??
        (record.data.status === 'approved' ? 'missing' : 'pending');
      return {
        document: documentLink(office, record),
        version: record.data.version,
        owner: roleAt(office, record.data.owner),
        approvals,
        state,
        review: reviewState(record, asOf),
      };
    });
  const approved = rows.filter((row) => row.document.status === 'approved');
  return {
    rows,
    approved: approved.length,
    valid: approved.filter((row) => row.state === 'valid').length,
    overdue: rows.filter((row) => row.review.overdue).length,
  };
};
