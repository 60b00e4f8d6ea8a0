/** When what is due, and with whom: reviews first of all, and every other deadline of governance. */
import { deadlines } from '#domain/governance/deadlines.ts';
import type { Deadline, DeadlineKind } from '#domain/governance/deadlines.ts';
import { documentsOf, isEnded } from '#domain/governance/documents.ts';
import { lastReviewed, reviewDue } from '#domain/governance/review.ts';
import type { Office } from '#domain/office/office.ts';
import { addMonths, monthOf } from '#domain/time/calendar.ts';
import { answerableAt, documentLink, isDocument, recordLink } from './links.ts';
import type { Answerable, DocumentLink, RecordLink, RoleLink } from './links.ts';
import { earlyReasons } from './review-notices.ts';
import type { EarlyReason } from './review-notices.ts';

/** Something that is due. */
export interface DueEntry {
  readonly kind: DeadlineKind;
  readonly record: RecordLink;
  readonly owner: Answerable;
  readonly due: string;
  readonly overdue: boolean;
  /** How often it is due in the month, for a procedure that recurs; `due` is then the first time. */
  readonly times: number;
  /** When a document was last looked at. */
  readonly last: string | undefined;
  /** What of the record it is: the version of a product. */
  readonly detail: string | undefined;
}

/** What is due in one month. */
export interface DueMonth {
  readonly month: string;
  readonly entries: readonly DueEntry[];
}

/** Load of one owner; `months` counts what is due in each month of the calendar's year. */
export interface DueLoad {
  readonly owner: RoleLink | undefined;
  readonly overdue: number;
  readonly months: readonly number[];
  readonly later: number;
}

/** The calendar. */
export interface DueCalendar {
  readonly overdue: readonly DueEntry[];
  /** Months of the year ahead in which something is due. */
  readonly months: readonly DueMonth[];
  /** The twelve months from that of the data date. */
  readonly year: readonly string[];
  /** Entries after that year. */
  readonly later: number;
  /** Owners with the most overdue first, then by load. */
  readonly loads: readonly DueLoad[];
  /** Documents that something has happened to since they were last reviewed. */
  readonly early: readonly { readonly document: DocumentLink; readonly reasons: readonly EarlyReason[] }[];
  /** Documents that bind, or are to bind, without a review date. */
  readonly unscheduled: readonly DocumentLink[];
}

const entryOf = (office: Office, asOf: string, { kind, day, record, owner, detail }: Deadline): DueEntry => ({
  kind,
  record: recordLink(office, record),
  owner: answerableAt(office, owner),
  due: day,
  overdue: day < asOf,
  times: 1,
  last: kind === 'review' && isDocument(record) ? lastReviewed(record, asOf) : undefined,
  detail,
});

/** Turns of the same procedure in one month become one entry. */
const inMonths = (entries: readonly DueEntry[]): readonly DueMonth[] => {
  const months = new Map<string, Map<string, DueEntry>>();
  for (const [index, entry] of entries.entries()) {
    const month = monthOf(entry.due);
    const group = months.get(month) ?? new Map<string, DueEntry>();
    months.set(month, group);
    const name = entry.kind === 'exercise' ? entry.record.key : String(index);
    const known = group.get(name);
    group.set(name, known === undefined ? entry : { ...known, times: known.times + 1 });
  }
  return [...months].map(([month, group]) => ({ month, entries: [...group.values()] }));
};

const loadsOf = (entries: readonly DueEntry[], year: readonly string[]): readonly DueLoad[] => {
  const positions = new Map(year.map((month, index) => [month, index]));
  const loads = new Map<string, { owner: RoleLink | undefined; overdue: number; months: number[]; later: number }>();
  for (const { kind, owner: role, overdue, due } of entries) {
    if (kind === 'exercise') continue;
    const owner = role === 'restricted' ? undefined : role;
    const load = loads.get(owner?.id ?? '') ?? { owner, overdue: 0, months: year.map(() => 0), later: 0 };
    loads.set(owner?.id ?? '', load);
    const position = positions.get(monthOf(due));
    if (overdue) load.overdue += 1;
    else if (position === undefined) load.later += 1;
    else load.months[position] = (load.months[position] ?? 0) + 1;
  }
  const sum = (load: DueLoad): number => load.overdue + load.later + load.months.reduce((total, count) => total + count, 0);
  return [...loads.values()].sort((a, b) => (a.overdue === b.overdue ? sum(b) - sum(a) : b.overdue - a.overdue));
};

/** The calendar as of a day; what is due on the day itself is not overdue. */
export const dueCalendar = (office: Office, asOf: string): DueCalendar => {
  const entries = deadlines(office, asOf).map((deadline) => entryOf(office, asOf, deadline));
  const year = Array.from({ length: 12 }, (_, index) => addMonths(monthOf(asOf), index));
  const last = year.at(-1) ?? '';
  const ahead = entries.filter(({ overdue }) => !overdue);
  return {
    overdue: entries.filter(({ overdue }) => overdue),
    months: inMonths(ahead.filter(({ due }) => monthOf(due) <= last)),
    year,
    later: ahead.filter(({ due, kind }) => monthOf(due) > last && kind !== 'exercise').length,
    loads: loadsOf(entries, year),
    early: documentsOf(office).flatMap((document) => {
      const reasons = earlyReasons(office, asOf, document);
      return reasons.length === 0 ? [] : [{ document: documentLink(office, document), reasons }];
    }),
    unscheduled: documentsOf(office)
      .filter((document) => !isEnded(document) && reviewDue(document, asOf) === undefined)
      .map((document) => documentLink(office, document)),
  };
};
