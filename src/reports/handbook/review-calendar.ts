/** When which document is due for its review, and with whom. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { addMonths, monthOf } from '#domain/time/calendar.ts';
import { reviewState } from './document-state.ts';
import { documentLink, roleAt } from './links.ts';
import type { DocumentLink, RoleLink } from './links.ts';

/** A review that is due. */
export interface ReviewEntry {
  readonly document: DocumentLink;
  readonly owner: RoleLink | undefined;
  readonly due: string;
  readonly overdue: boolean;
  readonly last: string | undefined;
}

/** Reviews of one month. */
export interface ReviewMonth {
  readonly month: string;
  readonly entries: readonly ReviewEntry[];
}

/** Load of one owner; `months` counts the reviews in each month of the calendar's year. */
export interface ReviewLoad {
  readonly owner: RoleLink | undefined;
  readonly overdue: number;
  readonly months: readonly number[];
  readonly later: number;
}

/** The review calendar. */
export interface ReviewCalendar {
  readonly overdue: readonly ReviewEntry[];
  readonly months: readonly ReviewMonth[];
  /** The twelve months from that of the data date. */
  readonly year: readonly string[];
  readonly loads: readonly ReviewLoad[];
  /** Documents that bind, or are to bind, without a review date. */
  readonly unscheduled: readonly { readonly document: DocumentLink; readonly owner: RoleLink | undefined }[];
}

/** The calendar as of a day; what is due on the day itself is not overdue. */
export const reviewCalendar = (office: Office, asOf: string): ReviewCalendar => {
  const entries: ReviewEntry[] = [];
  const unscheduled: ReviewCalendar['unscheduled'][number][] = [];
  for (const document of documentsOf(office)) {
    if (document.data.status === 'superseded' || document.data.status === 'withdrawn') continue;
    const { due, overdue, last } = reviewState(document, asOf);
    const link = documentLink(office, document);
    const owner = roleAt(office, document.data.owner);
    if (due === undefined) unscheduled.push({ document: link, owner });
    else entries.push({ document: link, owner, due, overdue, last });
  }
  entries.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const year = Array.from({ length: 12 }, (_, index) => addMonths(monthOf(asOf), index));
  const coming = entries.filter(({ overdue }) => !overdue);
  const months = [...new Set(coming.map(({ due }) => monthOf(due)))].map((month) => ({
    month,
    entries: coming.filter(({ due }) => monthOf(due) === month),
  }));
  const owners = new Map(entries.map(({ owner }) => [owner?.id, owner]));
  const last = year.at(-1) ?? '';
  const loads = [...owners].map(([id, owner]): ReviewLoad => {
    const own = entries.filter((entry) => entry.owner?.id === id);
    const ahead = own.filter(({ overdue }) => !overdue);
    return {
      owner,
      overdue: own.length - ahead.length,
      months: year.map((month) => ahead.filter(({ due }) => monthOf(due) === month).length),
      later: ahead.filter(({ due }) => monthOf(due) > last).length,
    };
  });
  return { overdue: entries.filter(({ overdue }) => overdue), months, year, loads, unscheduled };
};
