/** The indices of cost and schedule over the reports of a project: how the pace changed. */
import { addMonths, monthsFrom } from '#domain/time/calendar.ts';
import type { Known } from '#domain/value/known.ts';
import type { Standing } from '#domain/value/standing.ts';

/** One of the two indices. */
export type IndexId = 'costPerformanceIndex' | 'schedulePerformanceIndexTime';

/** The indices month by month; a month without report, or whose report does not give the figure, is a gap. */
export interface IndexCourse {
  readonly months: readonly string[];
  readonly lines: Readonly<Record<IndexId, readonly Known[]>>;
  /** First and last known value of each, within the months shown; undefined where fewer than two are known. */
  readonly moves: Readonly<Record<IndexId, { readonly from: string; readonly before: number; readonly after: number } | undefined>>;
  /** From which value on an index is green; undefined where the two differ. */
  readonly green: number | undefined;
}

/** How many months the course goes back. */
const span = 24;

/** The course up to the newest report; undefined where no report gives either index. */
export const indexCourse = (standing: Standing, history: readonly Standing[]): IndexCourse | undefined => {
  const at = new Map(history.flatMap((past) => (past.report === undefined ? [] : [[past.report.month, past] as const])));
  const reported = [...at.keys()].sort();
  const [first] = reported;
  const last = reported.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const start = addMonths(last, 1 - span);
  const months = monthsFrom(first < start ? start : first, last);
  const valuesOf = (id: IndexId): readonly Known[] => months.map((month) => at.get(month)?.figures[id]);
  const lines = {
    costPerformanceIndex: valuesOf('costPerformanceIndex'),
    schedulePerformanceIndexTime: valuesOf('schedulePerformanceIndexTime'),
  };
  if (Object.values(lines).every((values) => values.every((value) => value === undefined))) return undefined;
  const moveOf = (id: IndexId): IndexCourse['moves'][IndexId] => {
    const known = lines[id].flatMap((value, index) => (value === undefined ? [] : [{ value, month: months[index] ?? '' }]));
    const [oldest] = known;
    const newest = known.at(-1);
    return known.length < 2 || oldest === undefined || newest === undefined
      ? undefined
      : { from: oldest.month, before: oldest.value, after: newest.value };
  };
  const { costPerformanceIndex: cost, schedulePerformanceIndexTime: schedule } = standing.thresholds;
  return {
    months,
    lines,
    moves: {
      costPerformanceIndex: moveOf('costPerformanceIndex'),
      schedulePerformanceIndexTime: moveOf('schedulePerformanceIndexTime'),
    },
    green: cost.green === schedule.green ? cost.green : undefined,
  };
};
