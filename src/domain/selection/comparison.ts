/** What changes between two sets of candidates, and why. */
import type { Candidate } from './problem.ts';
import type { RejectReason, SelectionResult } from './result.ts';

/** A candidate that is out, with the reason. */
export type Leaving = SelectionResult['rejected'][number];

/** What a set has that another had not, and the other way round; in the order of the problem. */
export interface SetChange {
  readonly enters: readonly string[];
  /** With the reason of the later set. */
  readonly leaves: readonly Leaving[];
}

/** The change from a set of keys to a best set. Where no set was found, nothing enters and nothing leaves: there is nothing to compare. */
export const setChange = (
  before: Iterable<string>,
  { worth, selected, rejected }: Pick<SelectionResult, 'worth' | 'selected' | 'rejected'>,
): SetChange => {
  if (worth === undefined) return { enters: [], leaves: [] };
  const had = new Set(before);
  return {
    enters: selected.filter((key) => !had.has(key)),
    leaves: rejected.filter(({ candidate }) => had.has(candidate)),
  };
};

/** How a candidate stands in a result: chosen freely, chosen because it must be, or out. */
export type CandidateState = 'in' | 'forced' | 'out';

/** How a candidate stands in a set: forced is what no limit and no worth could take out, that is what is kept, mandatory or pinned in. */
export const candidateState = (candidate: Candidate, selected: ReadonlySet<string>, included: ReadonlySet<string>): CandidateState => {
  if (!selected.has(candidate.key)) return 'out';
  return candidate.isKept || candidate.isMandatory || included.has(candidate.key) ? 'forced' : 'in';
};

/** The reason by candidate. */
export const reasonsOf = ({ rejected }: Pick<SelectionResult, 'rejected'>): ReadonlyMap<string, RejectReason> =>
  new Map(rejected.map((reason) => [reason.candidate, reason]));
