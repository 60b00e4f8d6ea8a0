/** When a handbook document is due for its next review, and what asks for one before that day. */
import type { Office } from '#domain/office/office.ts';
import { addMonthsToDay, monthsOfPeriod } from '#domain/time/calendar.ts';
import { isDocument, isEnded } from './documents.ts';
import type { DocumentRecord } from './documents.ts';
import { extensionsBy, waiversOf } from '#domain/waivers/waivers.ts';
import type { WaiverRecord } from '#domain/waivers/waivers.ts';

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);

/** Coming into effect, be it ahead, and the days on which the text was approved or reviewed up to a day. */
const looks = ({ data: { effective, approvals = [] } }: DocumentRecord, reviews: readonly { readonly day: string }[], asOf: string) => [
  effective,
  ...[...approvals, ...reviews].map(({ day }) => day).filter((day) => day <= asOf),
];

/** Last day, as of a day, that counts as a look at the whole text: coming into effect, an approval or a review, whichever is latest. */
export const lastReviewed = (document: DocumentRecord, asOf: string): string | undefined =>
  latest(looks(document, document.data.reviews ?? [], asOf));

/** Last day on which the text was found fit to stand: as `lastReviewed`, but of the reviews only those without change. */
const lastConfirmed = (document: DocumentRecord, asOf: string): string | undefined =>
  latest(
    looks(
      document,
      (document.data.reviews ?? []).filter(({ outcome }) => outcome === 'no-change'),
      asOf,
    ),
  );

/**
 * Day by which the next review is due, as of a day: `reviewEvery` after the text was last found fit to stand. A review that wants a change or a withdrawal does not start the period anew:
 * what it found is settled by the approval of a new version, or by the withdrawal. Undefined where no period is set, or nothing tells when it was last looked at.
 */
export const reviewDue = (document: DocumentRecord, asOf: string): string | undefined => {
  const last = lastConfirmed(document, asOf);
  const { reviewEvery } = document.data;
  return last === undefined || reviewEvery === undefined ? undefined : addMonthsToDay(last, monthsOfPeriod(reviewEvery));
};

/** Why a document should be looked at before its review is due. */
export type ReviewTriggerKind =
  | 'change-needed'
  | 'withdrawal-wanted'
  | 'waivers-repeated'
  | 'waiver-extended'
  | 'dependency-changed'
  | 'dependency-ended'
  | 'obligation-due';

/** One reason for an early review. */
export interface ReviewTrigger {
  readonly kind: ReviewTriggerKind;
  /** Since when it stands; undefined where the records do not say. */
  readonly day: string | undefined;
  /** Key of the record that gives the reason: the document itself, a waiver, a document that it implements, an obligation. */
  readonly key: string;
  /** Of repeated waivers: id of the statement that they lift. */
  readonly statement?: string;
}

/** So many waivers of one statement say that the statement is at odds with practice. */
const manyWaivers = 3;

type Within = (day: string | undefined) => boolean;

/** What the last review asked for and no later version has settled. */
const openOutcome = (
  { key, data: { reviews = [], changelog = [], approvals = [] } }: DocumentRecord,
  asOf: string,
): readonly ReviewTrigger[] => {
  const last = reviews
    .filter((review) => review.day <= asOf)
    .reduce<(typeof reviews)[number] | undefined>(
      (found, review) => (found === undefined || review.day >= found.day ? review : found),
      undefined,
    );
  if (last === undefined || last.outcome === 'no-change') return [];
  if ([...changelog, ...approvals].some(({ day }) => day >= last.day && day <= asOf)) return [];
  return [{ kind: last.outcome === 'withdraw' ? 'withdrawal-wanted' : 'change-needed', day: last.day, key }];
};

const wasGranted = ({ data: { decision, validFrom } }: WaiverRecord, asOf: string): boolean =>
  (decision === 'approved' || decision === 'closed') && validFrom <= asOf;

/** Statements with many waivers, where the newest is from after the last look; and waivers that were extended since. */
const waiverTriggers = (office: Office, asOf: string, key: string, isNew: Within): readonly ReviewTrigger[] => {
  const granted = waiversOf(office, key)
    .filter((waiver) => wasGranted(waiver, asOf))
    .sort((a, b) => (a.data.validFrom < b.data.validFrom ? -1 : a.data.validFrom > b.data.validFrom ? 1 : 0));
  const byStatement = new Map<string, WaiverRecord[]>();
  for (const waiver of granted) {
    for (const reference of new Set(waiver.data.statements)) {
      if (!reference.startsWith(`${key}#`)) continue;
      const statement = reference.slice(key.length + 1);
      byStatement.set(statement, [...(byStatement.get(statement) ?? []), waiver]);
    }
  }
  const repeated = [...byStatement].flatMap(([statement, waivers]): readonly ReviewTrigger[] => {
    const newest = waivers.at(-1);
    return waivers.length >= manyWaivers && newest !== undefined && isNew(newest.data.validFrom)
      ? [{ kind: 'waivers-repeated', day: newest.data.validFrom, key: newest.key, statement }]
      : [];
  });
  const extended = granted.flatMap((waiver): readonly ReviewTrigger[] => {
    const day = extensionsBy(waiver, asOf).at(-1)?.day;
    return isNew(day) ? [{ kind: 'waiver-extended', day, key: waiver.key }] : [];
  });
  return [...repeated, ...extended];
};

/** Documents that this one puts into practice and that have changed in substance since the last look, or no longer stand. */
const dependencyTriggers = (office: Office, { data }: DocumentRecord, isNew: Within): readonly ReviewTrigger[] =>
  (data.implements ?? []).flatMap((key): readonly ReviewTrigger[] => {
    const record = office.byKey(key);
    if (record === undefined || !isDocument(record)) return [];
    const { status, changelog = [], expires } = record.data;
    if (isEnded(record)) return [{ kind: 'dependency-ended', day: expires, key }];
    const changes = changelog.filter((entry) => entry.kind === 'material' && isNew(entry.day));
    return status === 'approved' && changes.length > 0
      ? [{ kind: 'dependency-changed', day: latest(changes.map((entry) => entry.day)), key }]
      : [];
  });

const obligationTriggers = (office: Office, document: DocumentRecord, isNew: Within): readonly ReviewTrigger[] =>
  (document.collection === 'policies' ? (document.data.obligations ?? []) : []).flatMap((id): readonly ReviewTrigger[] => {
    const obligation = office.find('obligations', id);
    return obligation !== undefined && isNew(obligation.data.due)
      ? [{ kind: 'obligation-due', day: obligation.data.due, key: obligation.key }]
      : [];
  });

/**
 * What asks for a review of an approved document before it is due, as of a day: the outcome of the last review that no later version settles; three or more waivers of one statement, or an extended one;
 * a material change or the end of a document that it implements; an obligation of a policy that fell due. But for the first and the end of a document, only what came after the last look counts.
 */
export const reviewTriggers = (office: Office, asOf: string, document: DocumentRecord): readonly ReviewTrigger[] => {
  if (document.data.status !== 'approved') return [];
  const { effective, approvals = [], reviews = [] } = document.data;
  const looked = latest([effective, ...[...approvals, ...reviews].map(({ day }) => day)].filter((day) => day !== undefined && day <= asOf));
  const isNew: Within = (day) => day !== undefined && day <= asOf && (looked === undefined || day > looked);
  return [
    ...openOutcome(document, asOf),
    ...waiverTriggers(office, asOf, document.key, isNew),
    ...dependencyTriggers(office, document, isNew),
    ...obligationTriggers(office, document, isNew),
  ];
};
