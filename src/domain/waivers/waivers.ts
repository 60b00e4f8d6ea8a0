/** Waivers: how long they run, and in which state they are as of a day. */
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** A waiver of this office. */
export type WaiverRecord = OfficeRecord<'waivers'>;

/**
 * State of a waiver as of a day: awaiting its decision; approved, but not yet begun; in force; approved and past its last day without a closure; or ended by a decision.
 */
export type WaiverState = 'requested' | 'upcoming' | 'in-force' | 'expired' | 'rejected' | 'withdrawn' | 'closed';

/** Extensions that had been decided by a day, in the order of their decision. */
export const extensionsBy = ({ data }: WaiverRecord, asOf: string): NonNullable<WaiverRecord['data']['extensions']> =>
  (data.extensions ?? []).filter((extension) => extension.day <= asOf);

/** Last day of a waiver, with the extensions that had been decided by a day. */
export const waiverEnd = (waiver: WaiverRecord, asOf: string): string => extensionsBy(waiver, asOf).at(-1)?.validTo ?? waiver.data.validTo;

/** The state of a waiver as of a day. A closure that lies ahead has not happened yet. */
export const waiverState = (waiver: WaiverRecord, asOf: string): WaiverState => {
  const { decision, validFrom, closure } = waiver.data;
  if (decision === 'requested' || decision === 'rejected' || decision === 'withdrawn') return decision;
  if (decision === 'closed' && (closure === undefined || closure.day <= asOf)) return 'closed';
  if (validFrom > asOf) return 'upcoming';
  return waiverEnd(waiver, asOf) < asOf ? 'expired' : 'in-force';
};

/** Waivers that name a statement of the document of that key. */
export const waiversOf = (office: Office, document: string): readonly WaiverRecord[] =>
  office
    .referrersOf(document)
    .filter((record): record is WaiverRecord => record.collection === 'waivers')
    .filter(({ data }) => data.statements.some((statement) => statement.startsWith(`${document}#`)));

/** Statements of a document that a waiver in force lifts for everybody: its scope names nobody in particular. */
export const statementsLifted = (office: Office, asOf: string, document: string): ReadonlySet<string> =>
  new Set(
    waiversOf(office, document)
      .filter((waiver) => waiverState(waiver, asOf) === 'in-force' && isUnlimited(waiver))
      .flatMap(({ data }) => data.statements)
      .filter((statement) => statement.startsWith(`${document}#`))
      .map((statement) => statement.slice(document.length + 1)),
  );

/** Whether a waiver covers everything, since its scope names neither projects, applications nor units. */
export const isUnlimited = ({ data: { scope } }: WaiverRecord): boolean =>
  [scope?.projects, scope?.applications, scope?.units].every((list) => (list ?? []).length === 0);
