/** The course of a waiver as places on a line from its first event to its last, each as a share of its length. */
import { daysBetween } from '#domain/time/calendar.ts';
import type { WaiverEvent } from './waiver-events.ts';
import type { WaiverLine } from './waiver-line.ts';

/** Where spans, marks and the data date lie, from 0 to 1. */
export interface WaiverTimeline {
  /** The term as first granted, and each extension of it. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly kind: 'term' | 'extension' }[];
  readonly marks: readonly { readonly at: number; readonly kind: WaiverEvent['kind'] }[];
  /** The data date; undefined where it lies outside the line. */
  readonly today: number | undefined;
}

/** The timeline of a waiver with these events. What was closed ends with its closure. */
export const waiverTimeline = (line: WaiverLine, events: readonly WaiverEvent[], asOf: string): WaiverTimeline => {
  const moves = events.flatMap(({ moved }) => moved ?? []);
  const closure = events.find(({ kind }) => kind === 'closure')?.day;
  const last = closure !== undefined && closure < line.until ? closure : line.until;
  const days = [...events.map(({ day }) => day), line.from, last].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const start = days[0] ?? line.from;
  const length = Math.max(1, daysBetween(start, days.at(-1) ?? last));
  const at = (day: string): number => daysBetween(start, day) / length;
  const until = (day: string): string => (day > last ? last : day);
  const termEnd = moves[0]?.from ?? line.until;
  return {
    spans: [
      { from: at(line.from), to: at(until(termEnd)), kind: 'term' as const },
      ...moves.map(({ from, to }) => ({ from: at(until(from)), to: at(until(to)), kind: 'extension' as const })),
    ].filter(({ from, to }) => to > from),
    marks: events.map(({ day, kind }) => ({ at: at(day), kind })),
    today: asOf < start || daysBetween(start, asOf) > length ? undefined : at(asOf),
  };
};
