/** Approvals of handbook documents: who has approved the current version, and whether that is enough. */
import type { DocumentRecord } from './documents.ts';

/** What the approvals of the current version come to. */
export interface ApprovalState {
  /** Approvers that have approved the current version, in the order of `approvers`. */
  readonly given: readonly string[];
  /** Approvers that have not. */
  readonly open: readonly string[];
  /** Whether `approvalRule` (default: all) is met. False where nobody is named. */
  readonly complete: boolean;
  /** Whether nobody but the document's own owner has approved: four eyes are wanted. */
  readonly ownerOnly: boolean;
}

/** The state of a document's approvals. Roles that are not among the approvers do not count. */
export const approvalState = (document: DocumentRecord): ApprovalState => {
  const { approvers = [], approvalRule = 'all', approvals = [], version, owner } = document.data;
  const named = [...new Set(approvers)];
  const signed = new Set(approvals.filter((approval) => approval.version === version).map((approval) => approval.role));
  const given = named.filter((role) => signed.has(role));
  const enough = { all: given.length === named.length, any: given.length > 0, majority: given.length * 2 > named.length }[approvalRule];
  return {
    given,
    open: named.filter((role) => !signed.has(role)),
    complete: named.length > 0 && enough,
    ownerOnly: given.length > 0 && given.every((role) => role === owner),
  };
};

/** Positions of approvals of the current version whose text is not the present one. */
export const staleApprovals = (document: DocumentRecord): readonly number[] => {
  const { normativeHash } = document;
  const { approvals = [], version } = document.data;
  if (normativeHash === undefined) return [];
  return approvals.flatMap((approval, index) => (approval.version === version && approval.sha256 !== normativeHash ? [index] : []));
};
