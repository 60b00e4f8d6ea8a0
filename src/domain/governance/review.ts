/** When a handbook document is due for its next review. */
import { addMonthsToDay, monthsOfPeriod } from '#domain/time/calendar.ts';
import type { DocumentRecord } from './documents.ts';

/** Last day that counts as a look at the whole text: coming into effect, an approval or a review, whichever is latest. */
export const lastReviewed = (document: DocumentRecord): string | undefined => {
  const { effective, approvals = [], reviews = [] } = document.data;
  const days = [effective, ...approvals.map((approval) => approval.day), ...reviews.map((review) => review.day)];
  return days
    .filter((day) => day !== undefined)
    .reduce<string | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
};

/** Day by which the next review is due: `reviewEvery` after the last. Undefined where no period is set, or nothing tells when it was last looked at. */
export const reviewDue = (document: DocumentRecord): string | undefined => {
  const last = lastReviewed(document);
  const { reviewEvery } = document.data;
  return last === undefined || reviewEvery === undefined ? undefined : addMonthsToDay(last, monthsOfPeriod(reviewEvery));
};
