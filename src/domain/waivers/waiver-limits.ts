/** What the documents concerned allow a waiver: whether at all, for how long, how often extended, and who decides. */
import type { Office } from '#domain/office/office.ts';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { isDocument } from '#domain/governance/documents.ts';
import type { DocumentRecord } from '#domain/governance/documents.ts';
import { waiverEnd } from './waivers.ts';
import type { WaiverRecord } from './waivers.ts';

/** The rules that one document has for exceptions from it. */
export interface DocumentLimits {
  /** Key of the document. */
  readonly document: string;
  /** Whether the document says anything about exceptions. One that is silent forbids none and limits none. */
  readonly stated: boolean;
  readonly allowed: boolean;
  readonly maxDays: number | undefined;
  readonly maxExtensions: number | undefined;
  /** Role that decides. */
  readonly approver: string | undefined;
}

/** The strictest value among the documents of a waiver, and the document that sets it. */
export interface Limit {
  readonly document: string;
  readonly value: number;
}

/** What a waiver may be, after all documents whose statements it lifts. */
export interface WaiverLimits {
  /** In the order of the waiver's statements; without documents that this edition does not hold. */
  readonly documents: readonly DocumentLimits[];
  /** Whether a document is not in this edition: then its limits are not known here. */
  readonly partial: boolean;
  /** Keys of the documents that allow no exception; none = allowed. */
  readonly forbiddenBy: readonly string[];
  /** Most days, extensions included; undefined where no document sets a limit. */
  readonly maxDays: Limit | undefined;
  /** Most extensions; undefined where no document sets a limit. */
  readonly maxExtensions: Limit | undefined;
  /** Last day that would be allowed: validFrom + maxDays − 1. */
  readonly lastDay: string | undefined;
  /** Roles that must decide, each once. */
  readonly approvers: readonly string[];
}

/** Rules for exceptions from a document. */
export const documentLimits = ({ key, data: { waivers } }: DocumentRecord): DocumentLimits => ({
  document: key,
  stated: waivers !== undefined,
  allowed: waivers?.allowed ?? true,
  maxDays: waivers?.maxDays,
  maxExtensions: waivers?.maxExtensions,
  approver: waivers?.approver,
});

/** Keys of the documents whose statements a waiver names, each once. */
export const documentsWaived = ({ data }: WaiverRecord): readonly string[] => [
  ...new Set(data.statements.map((statement) => statement.split('#')[0] ?? statement)),
];

const strictest = (documents: readonly DocumentLimits[], of: 'maxDays' | 'maxExtensions'): Limit | undefined =>
  documents
    .flatMap(({ document, allowed, [of]: value }): readonly Limit[] => (allowed && value !== undefined ? [{ document, value }] : []))
    .sort((a, b) => a.value - b.value)[0];

/** The last day that a number of days allows which begin on a day; the first day counts. */
export const lastDayWithin = (from: string, days: number): string => addDays(from, days - 1);

/** Limits of a waiver: the strictest of its documents. What a document says that forbids waivers altogether limits nothing more. */
export const waiverLimits = (office: Office, waiver: WaiverRecord): WaiverLimits => {
  const keys = documentsWaived(waiver);
  const records = keys.flatMap((key): readonly DocumentRecord[] => {
    const record = office.byKey(key);
    return record !== undefined && isDocument(record) ? [record] : [];
  });
  const documents = records.map(documentLimits);
  const maxDays = strictest(documents, 'maxDays');
  return {
    documents,
    partial: documents.length < keys.length,
    forbiddenBy: documents.filter(({ allowed }) => !allowed).map(({ document }) => document),
    maxDays,
    maxExtensions: strictest(documents, 'maxExtensions'),
    lastDay: maxDays === undefined ? undefined : lastDayWithin(waiver.data.validFrom, maxDays.value),
    approvers: [...new Set(documents.flatMap(({ allowed, approver }) => (allowed && approver !== undefined ? [approver] : [])))],
  };
};

/** Days of a waiver from its first to its last, both included, with the extensions decided by a day. Not positive where it ends before it begins. */
export const waiverDays = (waiver: WaiverRecord, asOf: string): number => daysBetween(waiver.data.validFrom, waiverEnd(waiver, asOf)) + 1;

/** Who decided on a waiver: an approval, or an extension. */
export interface WaiverDecision {
  readonly kind: 'approval' | 'extension';
  /** Position among the approvals or extensions. */
  readonly index: number;
  readonly role: string;
  readonly day: string;
  /** Whether the role decided for itself; undefined where it did not. */
  readonly ownCause: 'requester' | 'owner' | undefined;
}

/** All decisions on a waiver, approvals first, each in the written order. */
export const waiverDecisions = ({ data }: WaiverRecord): readonly WaiverDecision[] => {
  const ownCause = (role: string): WaiverDecision['ownCause'] =>
    role === data.requester ? 'requester' : role === data.owner ? 'owner' : undefined;
  return [
    ...(data.approvals ?? []).map(({ role, day }, index) => ({ kind: 'approval' as const, index, role, day, ownCause: ownCause(role) })),
    ...(data.extensions ?? []).map(({ approvedBy: role, day }, index) => ({
      kind: 'extension' as const,
      index,
      role,
      day,
      ownCause: ownCause(role),
    })),
  ];
};
