/** Procedures that a role has to carry out or rehearse: when it was done last, and when it is its turn again. */
import type { Office } from '#domain/office/office.ts';
import { addMonthsToDay } from '#domain/time/calendar.ts';
import { occurrences, recurrence } from '#domain/time/recurrence.ts';
import type { Recurrence } from '#domain/time/recurrence.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';

/** A procedure that the role owns, and its turns. */
export interface Exercise {
  readonly document: DocumentLink;
  readonly schedule: Recurrence | undefined;
  readonly last: string | undefined;
  /** Next day on which it falls, within a year; undefined where its schedule is not plain or it is not in force. */
  readonly next: string | undefined;
}

/** The turns of a procedure as of a day. */
export const exerciseOf = (office: Office, asOf: string, document: OfficeRecord<'procedures'>): Exercise => {
  const { schedule, lastExercised, status, effective, changelog } = document.data;
  const rule = schedule === undefined ? undefined : recurrence(schedule);
  const start = effective ?? changelog?.at(-1)?.day ?? asOf;
  return {
    document: documentLink(office, document),
    schedule: rule,
    last: lastExercised,
    next: rule === undefined || status !== 'approved' ? undefined : occurrences(rule, start, asOf, addMonthsToDay(asOf, 12))[0],
  };
};
