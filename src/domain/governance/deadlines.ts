/** Everything that is due on a day: reviews, exercises, ends of waivers and documents, obligations, findings, evidence; notice of contracts, ends of support. */
import { isOpenFinding, obligationState } from '#domain/governance/registers.ts';
import { waiverEnd, waiverState } from '#domain/waivers/waivers.ts';
import type { Office } from '#domain/office/office.ts';
import { resourceDeadlines } from '#domain/resources/resource-deadlines.ts';
import type { ResourceDeadlineKind } from '#domain/resources/resource-deadlines.ts';
import { addMonthsToDay } from '#domain/time/calendar.ts';
import { occurrences, recurrence } from '#domain/time/recurrence.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { documentsOf, isEnded } from './documents.ts';
import { reviewDue } from './review.ts';

/** What is due: a document's review, a procedure's turn, the end of a document or waiver, the way back from a waiver, an obligation, the action of a finding, the end of evidence; notice and end of a contract, the end of support. */
export type DeadlineKind =
  'review' | 'exercise' | 'expiry' | 'waiver' | 'remediation' | 'obligation' | 'finding' | 'evidence' | ResourceDeadlineKind;

/** One thing that is due. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly day: string;
  readonly record: AnyRecord;
  /** Role that has to act; undefined where nobody is named. */
  readonly owner: string | undefined;
  /** Position in the record's list, where it has several of a kind. */
  readonly part?: number;
  /** What of the record it is, in its own words: the version of a product. */
  readonly detail?: string;
}

const reviews = (office: Office, asOf: string): readonly Deadline[] =>
  documentsOf(office).flatMap((record): Deadline[] => {
    const { owner, expires } = record.data;
    if (isEnded(record)) return [];
    const due = reviewDue(record, asOf);
    return [
      ...(due === undefined ? [] : [{ kind: 'review' as const, day: due, record, owner }]),
      ...(expires === undefined || expires < asOf ? [] : [{ kind: 'expiry' as const, day: expires, record, owner }]),
    ];
  });

/** Days of the twelve months from a day on which it is the turn of an approved procedure. None where its rule is not plain: then they are not known. */
export const turnsOf = (procedure: OfficeRecord<'procedures'>, asOf: string): readonly string[] => {
  const { schedule, status, effective, expires, changelog } = procedure.data;
  const rule = schedule === undefined ? undefined : recurrence(schedule);
  if (rule === undefined || status !== 'approved') return [];
  const start = effective ?? changelog?.at(-1)?.day ?? asOf;
  return occurrences(rule, start, asOf, addMonthsToDay(asOf, 12)).filter((day) => expires === undefined || day < expires);
};

const exercises = (office: Office, asOf: string): readonly Deadline[] =>
  office
    .list('procedures')
    .flatMap((record) => turnsOf(record, asOf).map((day): Deadline => ({ kind: 'exercise', day, record, owner: record.data.owner })));

const ofWaivers = (office: Office, asOf: string): readonly Deadline[] =>
  office.list('waivers').flatMap((record): Deadline[] => {
    const state = waiverState(record, asOf);
    if (state !== 'in-force' && state !== 'upcoming' && state !== 'expired') return [];
    const { owner, remediation } = record.data;
    return [
      { kind: 'waiver', day: waiverEnd(record, asOf), record, owner },
      ...(remediation?.due === undefined ? [] : [{ kind: 'remediation' as const, day: remediation.due, record, owner }]),
    ];
  });

const ofRegisters = (office: Office, asOf: string): readonly Deadline[] => [
  ...office.list('obligations').flatMap((record): Deadline[] => {
    const { due, owner } = record.data;
    // A policy answers what is asked, but what is asked by a day must still be done by that day.
    return due === undefined || (due < asOf && obligationState(office, record, asOf) === 'answered')
      ? []
      : [{ kind: 'obligation', day: due, record, owner }];
  }),
  ...office.list('findings').flatMap((record): Deadline[] => {
    const { due, owner } = record.data;
    return due === undefined || !isOpenFinding(record, asOf) ? [] : [{ kind: 'finding', day: due, record, owner }];
  }),
  ...office
    .list('controls')
    .flatMap((record): Deadline[] =>
      record.data.implementation === 'not-applicable'
        ? []
        : (record.data.evidence ?? []).flatMap(({ collected, expires }, part): Deadline[] =>
            expires === undefined || (collected !== undefined && collected > asOf)
              ? []
              : [{ kind: 'evidence', day: expires, record, owner: record.data.owner, part }],
          ),
    ),
];

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that is due, overdue things included, by day. What is done is not due. */
export const deadlines = (office: Office, asOf: string): readonly Deadline[] =>
  [
    ...reviews(office, asOf),
    ...exercises(office, asOf),
    ...ofWaivers(office, asOf),
    ...ofRegisters(office, asOf),
    ...resourceDeadlines(office, asOf),
  ].sort((a, b) => (a.day === b.day ? inOrder(a.record.key, b.record.key) : inOrder(a.day, b.day)));
