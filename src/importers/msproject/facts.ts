/** A plan as the file has it: what of it can become records, in plain values. Names of persons are not among them. */
import type { Moment } from './values.ts';

/** Task dates, work and money of one saved baseline. */
export interface PlanBaseline {
  /** 0 = "Baseline", 1 to 10 = "Baseline 1" to "Baseline 10". */
  readonly number: number;
  readonly start: Moment | undefined;
  readonly finish: Moment | undefined;
  /** Minutes. */
  readonly work: number | undefined;
  /** Hundredths of the currency. */
  readonly cost: number | undefined;
  /** Part of the cost that no assignment bears, in hundredths. */
  readonly fixedCost: number | undefined;
}

/** How one task follows another. */
export interface PlanLink {
  readonly predecessor: number;
  readonly line: number;
  /** 0 FF, 1 FS, 2 SF, 3 SS. */
  readonly type: number;
  readonly isCrossProject: boolean;
  /** Tenths of minutes, or per cent where the format says so. */
  readonly lag: number;
  readonly lagFormat: number;
}

/** A row of the plan. */
export interface PlanTask {
  readonly uid: number;
  readonly line: number;
  readonly name: string;
  /** 1 = directly under the project. */
  readonly level: number;
  readonly isMilestone: boolean;
  readonly isActive: boolean;
  readonly isExternal: boolean;
  readonly isRecurring: boolean;
  /** Whether it stands for an inserted project, whose tasks are in a file of their own. */
  readonly isSubproject: boolean;
  readonly start: Moment | undefined;
  readonly finish: Moment | undefined;
  readonly actualFinish: Moment | undefined;
  /** Minutes of work time, or of elapsed time where the format says so. */
  readonly duration: number | undefined;
  readonly durationFormat: number;
  /** Minutes. */
  readonly work: number | undefined;
  /** 0 to 100. */
  readonly percentComplete: number | undefined;
  readonly percentWorkComplete: number | undefined;
  readonly physicalPercentComplete: number | undefined;
  /** Whether progress is measured by the physical per cent. */
  readonly isPhysical: boolean;
  /** Hundredths of the currency. */
  readonly cost: number | undefined;
  readonly actualCost: number | undefined;
  readonly hasDeadline: boolean;
  readonly constraint: number;
  /** 1 at the start, 2 prorated, 3 at the end. */
  readonly fixedCostAccrual: number;
  readonly baselines: readonly PlanBaseline[];
  readonly links: readonly PlanLink[];
  /** Elements that were there and have no place: notes, own fields, links to pages. */
  readonly noted: readonly string[];
}

/** Working time of one day of the week or of a stretch of days: minutes, `undefined` = as in the calendar under it. */
export interface PlanCalendar {
  readonly uid: number;
  readonly base: number | undefined;
  /** Whether work is done, by day of the week; 0 = Sunday. */
  readonly week: ReadonlyMap<number, boolean>;
  readonly exceptions: readonly { readonly from: string; readonly to: string; readonly isWorking: boolean }[];
  /** Exceptions that recur otherwise than every day. */
  readonly recurring: number;
}

/** Cost of a baseline in a stretch of time. */
export interface TimephasedCost {
  readonly baseline: number;
  readonly task: number;
  readonly of: 'assignment' | 'task';
  readonly from: string;
  readonly to: string;
  /** Hundredths of the currency. */
  readonly cost: number;
}

/** A file that could be read. */
export interface PlanFacts {
  readonly start: Moment | undefined;
  readonly finish: Moment | undefined;
  readonly status: Moment | undefined;
  readonly currency: string | undefined;
  readonly minutesPerDay: number;
  readonly calendar: number | undefined;
  /** Number of the baseline that earned value is measured by. */
  readonly earnedValueBaseline: number;
  /** The project's own row (UID 0), where the file has one. */
  readonly project: PlanTask | undefined;
  /** All other rows but empty ones, in the order of the file. */
  readonly tasks: readonly PlanTask[];
  readonly calendars: readonly PlanCalendar[];
  readonly timephased: readonly TimephasedCost[];
  /** Rows without content. */
  readonly empty: number;
  readonly resources: number;
  readonly assignments: number;
  /** Of these, those without a resource (−65535). */
  readonly unassigned: number;
}
