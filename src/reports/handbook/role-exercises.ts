/** Procedures that a role has to carry out or rehearse: when it was done last, and when it is its turn again. */
import { turnsOf } from '#domain/governance/deadlines.ts';
import type { Office } from '#domain/office/office.ts';
import { recurrence } from '#domain/time/recurrence.ts';
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
  const { schedule, lastExercised } = document.data;
  return {
    document: documentLink(office, document),
    schedule: schedule === undefined ? undefined : recurrence(schedule),
    last: lastExercised !== undefined && lastExercised <= asOf ? lastExercised : undefined,
    next: turnsOf(document, asOf)[0],
  };
};
