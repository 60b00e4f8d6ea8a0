/** Where a waiver stands in its term: its state, with the days of notice before its end and of grace after it. */
import type { Office } from '#domain/office/office.ts';
import { addDays } from '#domain/time/calendar.ts';
import { waiverEnd, waiverState } from './waivers.ts';
import type { WaiverRecord, WaiverState } from './waivers.ts';

/** State of a waiver, told apart near its end: ending = in force, ends within the days of notice; grace = past its last day, within the days of grace. */
export type WaiverPhase = WaiverState | 'ending' | 'grace';

/** Days before the end in which it is announced, and days after it in which it is no error yet. */
export interface WaiverTerms {
  readonly noticeDays: number;
  readonly graceDays: number;
}

/** The office's terms; default 30 days of notice and none of grace. */
export const waiverTerms = (office: Office): WaiverTerms => ({
  noticeDays: office.organisation.data.waivers?.noticeDays ?? 30,
  graceDays: office.organisation.data.waivers?.graceDays ?? 0,
});

/** The phase of a waiver on a day. The last day of grace is still grace. */
export const waiverPhase = (waiver: WaiverRecord, asOf: string, { noticeDays, graceDays }: WaiverTerms): WaiverPhase => {
  const state = waiverState(waiver, asOf);
  const end = waiverEnd(waiver, asOf);
  if (state === 'in-force' && end <= addDays(asOf, noticeDays)) return 'ending';
  if (state === 'expired' && asOf <= addDays(end, graceDays)) return 'grace';
  return state;
};

/** Phases in which a waiver lifts its statements, lawfully or not, or is about to: it has not been ended by a decision. */
export const isOpenPhase = (phase: WaiverPhase): boolean => phase !== 'rejected' && phase !== 'withdrawn' && phase !== 'closed';
