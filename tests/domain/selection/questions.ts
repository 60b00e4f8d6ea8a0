/** Questions of selection for tests, in few words. */
import type { Candidate, SelectionLimits, SelectionProblem } from '#domain/selection/problem.ts';
import { loadEngine } from '#solver/node.ts';
import { bareCandidate } from './a-candidate.ts';

/** The engine that tests share. */
export const engine = await loadEngine();

/** A candidate that costs so much in 2027 and is worth so much. */
export const aCandidate = (id: string, cost: number, value: number, more: Partial<Candidate> = {}): Candidate =>
  bareCandidate(`projects/${id}`, { costs: [{ year: 2027, total: cost }], worth: { value }, ...more });

/** A problem without capacity, unless it is given. */
export const aProblem = (candidates: readonly Candidate[], capacity: SelectionProblem['capacity'] = []): SelectionProblem => ({
  candidates,
  capacity,
});

/** Limits: a budget for 2027, and what else is demanded. */
export const theLimits = (budget: number | undefined, more: Partial<SelectionLimits> = {}): SelectionLimits => ({
  objective: 'value',
  budgets: budget === undefined ? [] : [{ year: 2027, amount: budget }],
  include: [],
  exclude: [],
  capacity: 1,
  ...more,
});

/** Ids of keys, as one text. */
export const idsOf = (keys: readonly string[]): string => keys.map((key) => key.split('/')[1]).join(' ');
