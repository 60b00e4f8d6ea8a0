/** What a reader must know of a document before its text: whether it binds, who approved it, when it is looked at again. */
import { approvalState, staleApprovals } from '#domain/governance/approval.ts';
import { isEnded, isExpired } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { lastReviewed, reviewDue } from '#domain/governance/review.ts';
import { successorsOf } from '#domain/governance/successors.ts';
import { isStale } from '#domain/governance/translations.ts';
import type { Office } from '#domain/office/office.ts';
import { translationInto } from '#domain/office/written.ts';
import { monthsOfPeriod } from '#domain/time/calendar.ts';
import type { Language } from '#schemas/shared.ts';
import { documentLink, roleAt } from './links.ts';
import type { DocumentLink, RoleLink } from './links.ts';

/** Something that stands above the text. */
export type DocumentNotice =
  | { readonly kind: 'draft' | 'in-review' }
  | {
      readonly kind: 'superseded' | 'withdrawn';
      /** What to read instead: what replaces it and is in force. */
      readonly instead: readonly DocumentLink[];
      /** Where nothing in force replaces it: what is to. */
      readonly pending: readonly DocumentLink[];
      /** What replaced it first and has been replaced since. */
      readonly between: readonly DocumentLink[];
    }
  | { readonly kind: 'notYetEffective' | 'expired'; readonly day: string }
  | { readonly kind: 'translationOlder'; readonly translates: string; readonly version: string };

/** One approval of the current version, given or awaited. */
export interface ApprovalLine {
  readonly role: RoleLink | undefined;
  readonly state: 'valid' | 'stale' | 'missing' | 'pending';
  readonly day?: string;
  readonly evidence?: string;
}

/** When a document is looked at again. A document that no longer binds is not reviewed. */
export interface ReviewState {
  /** Months between two reviews. */
  readonly every: number | undefined;
  readonly last: string | undefined;
  readonly due: string | undefined;
  readonly overdue: boolean;
}

const replacedNotice = (
  office: Office,
  asOf: string,
  document: DocumentRecord,
  kind: 'superseded' | 'withdrawn',
): Extract<DocumentNotice, { readonly kind: 'superseded' | 'withdrawn' }> => {
  const { inForce, pending, between } = successorsOf(office, document, asOf);
  const links = (records: readonly DocumentRecord[]): readonly DocumentLink[] => records.map((record) => documentLink(office, record));
  return { kind, instead: links(inForce), pending: links(pending), between: links(between) };
};

/** Notices of a document as of a day, for its page in a language. The translation is compared with the present text. */
export const documentNotices = (office: Office, asOf: string, document: DocumentRecord, language: Language): readonly DocumentNotice[] => {
  const { status, effective, expires, version } = document.data;
  const notices: DocumentNotice[] = [];
  if (status === 'draft' || status === 'in-review') notices.push({ kind: status });
  if (status === 'superseded' || status === 'withdrawn') notices.push(replacedNotice(office, asOf, document, status));
  if (status === 'approved' && effective !== undefined && effective > asOf) notices.push({ kind: 'notYetEffective', day: effective });
  if (status === 'approved' && expires !== undefined && isExpired(document, asOf)) notices.push({ kind: 'expired', day: expires });
  const translation = translationInto(office, document, language);
  if (translation !== undefined && isStale(document, translation)) {
    notices.push({ kind: 'translationOlder', translates: translation.translates, version });
  }
  return notices;
};

/** Approvals of the current version, then approvers whose word is still wanted. */
export const approvalLines = (office: Office, document: DocumentRecord): readonly ApprovalLine[] => {
  const { approvals = [], version, status } = document.data;
  const stale = new Set(staleApprovals(document));
  const given = approvals.flatMap((approval, index): ApprovalLine[] =>
    approval.version === version
      ? [
          {
            role: roleAt(office, approval.role),
            state: stale.has(index) ? 'stale' : 'valid',
            day: approval.day,
            evidence: approval.evidence,
          },
        ]
      : [],
  );
  const { open, complete } = approvalState(document);
  const awaited = complete
    ? []
    : open.map((role): ApprovalLine => ({ role: roleAt(office, role), state: status === 'approved' ? 'missing' : 'pending' }));
  return [...given, ...awaited];
};

/** The review of a document as of a day. */
export const reviewState = (document: DocumentRecord, asOf: string): ReviewState => {
  const { reviewEvery } = document.data;
  const due = isEnded(document) ? undefined : reviewDue(document, asOf);
  return {
    every: reviewEvery === undefined ? undefined : monthsOfPeriod(reviewEvery),
    last: lastReviewed(document, asOf),
    due,
    overdue: due !== undefined && due < asOf,
  };
};
