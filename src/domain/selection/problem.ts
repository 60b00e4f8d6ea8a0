/**
 * The question that a scenario asks: which candidates are the best set under the limits. Plain numbers and keys, so that the same question travels to a browser as
 * JSON. Money in minor units of the organisation's currency, demand and capacity in months of full-time equivalents (FTE-months), scores from 0 to 1.
 */

/** What a best set has most of: benefit as stated, net present value, or weighted score. */
export const selectionObjectives = ['value', 'npv', 'score'] as const;
/** One of them. */
export type SelectionObjective = (typeof selectionObjectives)[number];

/** Capital or operating expenditure. */
export type SpendingKind = 'capex' | 'opex';

/** What a candidate costs in a fiscal year; capex and opex are undefined where the split is not known, and then a limit of either counts the whole. */
export interface YearCost {
  readonly year: number;
  readonly total: number;
  readonly capex?: number | undefined;
  readonly opex?: number | undefined;
}

/** What a candidate wants of a role of a team in a quarter such as `2027-Q1`; of anybody of the team where the role is undefined. */
export interface QuarterDemand {
  readonly team: string;
  readonly role?: string | undefined;
  readonly quarter: string;
  readonly months: number;
}

/** What a role of a team can do in a quarter; where the role is undefined, the whole team, and then all demand for any of its roles counts. */
export type QuarterCapacity = QuarterDemand;

/** A project or a request that may be chosen. */
export interface Candidate {
  /** `projects/<id>` or `requests/<id>`. */
  readonly key: string;
  /** Nobody decides on it yet, or not any more for now (an idea, deferred, on hold): in only where a scenario includes it. */
  readonly isWaiting: boolean;
  /** In progress: stays in unless a scenario excludes it. */
  readonly isKept: boolean;
  /** Must be in, whatever its worth. */
  readonly isMandatory: boolean;
  /** Part of today's plan: in progress, or approved. */
  readonly isPlanned: boolean;
  /** By year, ascending; undefined where a cost is not known. */
  readonly costs: readonly YearCost[] | undefined;
  /** By objective: benefit and net present value in minor units, score from 0 to 1. */
  readonly worth: Readonly<Partial<Record<SelectionObjective, number | undefined>>>;
  readonly demand: readonly QuarterDemand[];
  /** Keys without which it cannot be; one that is no candidate can never be met. */
  readonly requires: readonly string[];
  /** Keys of candidates beside which it cannot be. */
  readonly excludes: readonly string[];
}

/** All candidates of an office on a day, and the capacity that they share. */
export interface SelectionProblem {
  /** In the order of keys. */
  readonly candidates: readonly Candidate[];
  readonly capacity: readonly QuarterCapacity[];
}

/** A limit of the spending of a fiscal year, or of its capital or operating part. */
export interface BudgetLimit {
  readonly year: number;
  readonly kind?: SpendingKind | undefined;
  readonly amount: number;
}

/** What a scenario demands. */
export interface SelectionLimits {
  readonly objective: SelectionObjective;
  readonly budgets: readonly BudgetLimit[];
  /** Keys that must be in. */
  readonly include: readonly string[];
  /** Keys that must be out. */
  readonly exclude: readonly string[];
  /** Factor on all capacity. */
  readonly capacity: number;
}
