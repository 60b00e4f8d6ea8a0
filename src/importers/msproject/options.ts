/** What goes into the import of a plan beside the file: what the person who imports decides. */

/** Options of the import, from the command line. */
export interface PlanOptions {
  /** Id of the project that the plan is of. */
  readonly project: string;
  /** Name of the file, for the source of a report. */
  readonly file: string;
  /** Role that approved the baselines; without it none is written: a baseline is approved by people. */
  readonly approvedBy?: string | undefined;
  /** Why the baselines were set. */
  readonly reason?: string | undefined;
  /** Day from which a baseline is in force, by its number; `undefined` = all others. */
  readonly baselineDays: ReadonlyMap<number | undefined, string>;
  /** Spread the cost of a baseline evenly where the file does not say when it falls. */
  readonly spread?: 'linear' | undefined;
  /** Depth to which the outline is taken; by default as deep as the files of an office allow. */
  readonly level?: number | undefined;
  /** Day up to which the plan speaks, where the file has no status date. */
  readonly statusDay?: string | undefined;
}
