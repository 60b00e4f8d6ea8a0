/** The answer to a scenario. */
import type { BudgetLimit, SpendingKind, YearCost } from './problem.ts';

/** One demand of a scenario: what binds, or what clashes with others. */
export type Constraint =
  | { readonly kind: 'budget'; readonly year: number; readonly spending?: SpendingKind | undefined }
  | { readonly kind: 'capacity'; readonly team: string; readonly role?: string | undefined; readonly quarter: string }
  /** The candidate is in progress, mandatory, or pinned in. */
  | { readonly kind: 'kept' | 'mandatory' | 'included' | 'excluded'; readonly candidate: string }
  /** The candidate requires, or excludes, the other one. */
  | { readonly kind: 'requires' | 'alternatives'; readonly candidate: string; readonly other: string };

/** Why a candidate is not in the best set. */
export type RejectReason =
  /** Pinned out; or waiting, and not pinned in. */
  | { readonly why: 'excluded' | 'waiting' }
  /** Cost or worth is not known, so that it cannot be compared. */
  | { readonly why: 'cost-unknown' | 'worth-unknown' }
  /** It would make the set worth less, or no more. */
  | { readonly why: 'no-worth' }
  /** Needs another that is out, or is an alternative to one that is in. */
  | { readonly why: 'requires' | 'alternatives'; readonly other: string }
  /** Does not fit beside those chosen: the limits that it would break if it were added. */
  | { readonly why: 'limits'; readonly limits: readonly Constraint[] }
  /** Would fit beside those chosen by every limit of its own, but not together with what it requires. */
  | { readonly why: 'outweighed' };

/** How much of a limit the best set uses; money in minor units, capacity in FTE-months. */
export interface LimitUse {
  readonly constraint: Extract<Constraint, { readonly kind: 'budget' | 'capacity' }>;
  readonly limit: number;
  readonly used: number;
  /** Whether the best set would be worth more if the limit were wider. */
  readonly isBinding: boolean;
}

/** What a wider budget would buy. */
export interface MarginalValue {
  readonly budget: BudgetLimit;
  /** Worth of one more unit of money as long as candidates could be had in part (dual value of the linear relaxation), in worth a minor unit. */
  readonly perUnit: number;
  /** Gain of worth when the budget grows by `extra` and a best set is sought anew. Undefined where that search was stopped. */
  readonly extra: number;
  readonly gain: number | undefined;
}

/** What it would take to make a scenario possible: that much more of one limit. */
export interface Remedy {
  readonly constraint: LimitUse['constraint'];
  readonly extra: number;
}

/** The best set, or why there is none. */
export interface SelectionResult {
  /** optimal = proven best; stopped = best found before the search was given up; infeasible = no set keeps all limits. */
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  /** Worth of the set: the sum over those chosen whose worth is known. Undefined where there is no set. */
  readonly worth: number | undefined;
  /** No set can be worth more. Equals `worth` where that is proven. */
  readonly bound: number | undefined;
  /** Keys in the order of the problem. */
  readonly selected: readonly string[];
  readonly rejected: readonly ({ readonly candidate: string } & RejectReason)[];
  /** What the set costs in each year in which it or a budget has something; of candidates with known costs. */
  readonly costs: readonly YearCost[];
  /** Chosen candidates whose cost is not known and is in no sum, and whose worth is not. */
  readonly costUnknown: readonly string[];
  readonly worthUnknown: readonly string[];
  readonly limits: readonly LimitUse[];
  readonly marginal: readonly MarginalValue[];
  /** Where it is infeasible: demands that cannot hold together, none of which could be left out. */
  readonly clash: readonly Constraint[];
  /** Where it is infeasible: the least that one limit alone would have to grow, where that helps. */
  readonly remedies: readonly Remedy[];
}
