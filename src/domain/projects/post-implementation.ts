/** Post-implementation reviews: whether the result of a closed project brought what it was made for. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import { closureOn } from './period.ts';

/** A review. */
export type PostImplementationReview = NonNullable<DataOf<'closures'>['reviews']>[number];

/** Where the reviews of a closed project stand on a day. */
export interface ReviewStanding {
  /** Done on the day or before, oldest first. */
  readonly done: readonly PostImplementationReview[];
  /** Day by which the next is due; undefined where none is planned. */
  readonly due: string | undefined;
  readonly state: 'done' | 'due' | 'overdue' | 'not-planned';
}

/** The reviews of a closed project on a day; undefined where it was not closed by then. */
export const postImplementation = (office: Office, project: string, asOf: string): ReviewStanding | undefined => {
  const closure = closureOn(office, project, asOf)?.data;
  if (closure === undefined) return undefined;
  const done = (closure.reviews ?? []).filter(({ day }) => day <= asOf).sort((a, b) => (a.day < b.day ? -1 : 1));
  const last = done.at(-1);
  const due = last === undefined ? closure.reviewDue : last.nextDue;
  const state = due !== undefined ? (due < asOf ? 'overdue' : 'due') : last === undefined ? 'not-planned' : 'done';
  return { done, due, state };
};
