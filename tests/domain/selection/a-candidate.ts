/** A candidate for tests of the selection. */
import type { Candidate } from '#domain/selection/problem.ts';

/** A candidate that costs nothing, is worth nothing and asks for nobody, but for what is said. */
export const bareCandidate = (key: string, parts: Partial<Candidate> = {}): Candidate => ({
  key,
  isWaiting: false,
  isKept: false,
  isMandatory: false,
  isPlanned: false,
  costs: [],
  worth: {},
  demand: [],
  requires: [],
  excludes: [],
  ...parts,
});
