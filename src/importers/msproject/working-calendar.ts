/** The project's calendar: which days are worked on. From the days of the week and the exceptions of a calendar and of those that it is based on. */
import { dayNumber } from '#domain/time/calendar.ts';
import type { PlanCalendar } from './facts.ts';

/** Counts working days. */
export interface WorkingCalendar {
  /** Working days from one day to another, both included; 0 where the second is earlier. */
  readonly between: (from: string, to: string) => number;
  /** Working days of a usual week, as a share of 7. */
  readonly share: number;
}

const first = dayNumber('1984-01-01');
const last = dayNumber('2149-12-31');
const length = last - first + 1;
/** Days that all exceptions together may name: beyond, a file is hostile, and the rest of them is left out. */
const mostPainted = 5_000_000;

const lineage = (calendars: readonly PlanCalendar[], uid: number | undefined): readonly PlanCalendar[] => {
  const byUid = new Map(calendars.map((calendar) => [calendar.uid, calendar]));
  const line = new Set<PlanCalendar>();
  for (let at = uid === undefined ? undefined : byUid.get(uid); at !== undefined && !line.has(at); at = byUid.get(at.base ?? -1)) {
    line.add(at);
  }
  return [...line].reverse();
};

const place = (day: string): number => Math.min(Math.max(dayNumber(day) - first, 0), length - 1);

/** The calendar with that UID; Monday to Friday where there is none. Dates outside 1984 to 2149, the years that Project knows, count as the nearest of them. */
export const workingCalendar = (calendars: readonly PlanCalendar[], uid: number | undefined): WorkingCalendar => {
  const line = lineage(calendars, uid);
  const week = Array.from({ length: 7 }, (_, day) => day >= 1 && day <= 5);
  for (const calendar of line) for (const [day, isWorking] of calendar.week) week[day] = isWorking;
  // 1970-01-01 was a Thursday.
  const works = Uint8Array.from({ length }, (_, index) => (week[(((first + index + 4) % 7) + 7) % 7] === true ? 1 : 0));
  let painted = 0;
  for (const { exceptions } of line) {
    for (const { from, to, isWorking } of exceptions) {
      const [start, end] = [place(from), place(to)];
      painted += end - start + 1;
      if (painted > mostPainted) break;
      works.fill(isWorking ? 1 : 0, start, end + 1);
    }
  }
  const before = new Int32Array(length + 1);
  for (let index = 0; index < length; index += 1) before[index + 1] = (before[index] ?? 0) + (works[index] ?? 0);
  return {
    between: (from, to) => (to < from ? 0 : (before[place(to) + 1] ?? 0) - (before[place(from)] ?? 0)),
    share: week.filter(Boolean).length / 7,
  };
};
