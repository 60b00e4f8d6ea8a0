/** What `/compliance/waivers/` shows: every waiver, the most urgent first, and how many are in which state. */
import { isOpenPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import type { WaiverPhase } from '#domain/waivers/waiver-phase.ts';
import type { Office } from '#domain/office/office.ts';
import { byEnd, waiverLine } from './waiver-line.ts';
import type { WaiverLine } from './waiver-line.ts';

/** The register and its sums. */
export interface WaiverRegister {
  readonly rows: readonly WaiverLine[];
  /** Number of waivers in each phase; every phase is there. */
  readonly counts: Readonly<Record<WaiverPhase, number>>;
  /** Waivers that lift their statements on the day: in force, ending ones included. */
  readonly inForce: number;
  /** Past their last day and not closed, those in grace included. */
  readonly overdue: number;
  /** Days before its end from which a waiver counts as ending. */
  readonly noticeDays: number;
}

/** Phases by urgency: what needs somebody stands first. */
export const waiverPhases: readonly WaiverPhase[] = [
  'expired',
  'grace',
  'ending',
  'requested',
  'in-force',
  'upcoming',
  'closed',
  'rejected',
  'withdrawn',
];

/** All waivers as of a day: by phase, then by their end; those that are over, the last to end first. */
export const waiverRegister = (office: Office, asOf: string): WaiverRegister => {
  const lines = office.list('waivers').map((waiver) => waiverLine(office, asOf, waiver));
  const of = (phase: WaiverPhase): readonly WaiverLine[] => lines.filter((line) => line.phase === phase).sort(byEnd);
  const groups = waiverPhases.map((phase) => [phase, of(phase)] as const);
  const counts = Object.fromEntries(groups.map(([phase, rows]) => [phase, rows.length])) as Record<WaiverPhase, number>;
  return {
    rows: groups.flatMap(([phase, rows]) => (isOpenPhase(phase) ? rows : [...rows].reverse())),
    counts,
    inForce: counts['in-force'] + counts.ending,
    overdue: counts.grace + counts.expired,
    noticeDays: waiverTerms(office).noticeDays,
  };
};
