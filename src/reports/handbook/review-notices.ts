/** What a reader must know of a document's review: that it is overdue, or that something speaks for an earlier one. */
import { isDocument } from '#domain/governance/documents.ts';
import { reviewTriggers } from '#domain/governance/review.ts';
import type { ReviewTriggerKind } from '#domain/governance/review.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { reviewState } from './document-state.ts';
import { recordAt } from './links.ts';
import type { RecordLink } from './links.ts';

/** One reason for an early review. */
export interface EarlyReason {
  readonly kind: ReviewTriggerKind;
  readonly day: string | undefined;
  /** The record that gives the reason; undefined where it is the document itself. */
  readonly record: RecordLink | undefined;
  readonly statement: string | undefined;
}

/** The notices of a document. */
export interface ReviewNotices {
  /** Day by which the review is due; undefined where none is due. */
  readonly due: string | undefined;
  /** Whether it is past on the data date; a copy that is read later finds out by itself. */
  readonly overdue: boolean;
  /** Reasons for an early review that concern readers. */
  readonly early: readonly EarlyReason[];
}

/** Reasons for an early review of a document; a reason that this edition does not hold is left out. */
export const earlyReasons = (office: Office, asOf: string, document: DocumentRecord): readonly EarlyReason[] =>
  reviewTriggers(office, asOf, document).flatMap(({ kind, day, key, statement }) => {
    const record = key === document.key ? undefined : recordAt(office, key);
    return key !== document.key && record === undefined ? [] : [{ kind, day, record, statement }];
  });

/** What a reader should know too; the rest is for the owner, in the calendar. */
const forReaders: ReadonlySet<ReviewTriggerKind> = new Set<ReviewTriggerKind>(['change-needed', 'withdrawal-wanted', 'dependency-ended']);

/** The notices of the document of that key as of a day. */
export const reviewNotices = (office: Office, asOf: string, key: string): ReviewNotices => {
  const document = office.byKey(key);
  if (document === undefined || !isDocument(document)) throw new Error(`there is no document ${key}`);
  const { due, overdue } = reviewState(document, asOf);
  return { due, overdue, early: earlyReasons(office, asOf, document).filter(({ kind }) => forReaders.has(kind)) };
};
