/** The money of the projects that run, month by month over a year: each month as it was known at its end. */
import type { Office } from '#domain/office/office.ts';
import { addMonths, lastDayOf, monthOf } from '#domain/time/calendar.ts';
import { isRunning, rollUp } from '#domain/value/roll-up.ts';
import type { Known } from '#domain/value/known.ts';
import { portfolioStandings } from '#domain/value/standing.ts';

/** The totals of one month's end; the last one of the data date. Money in units of the organisation's currency. */
export interface MoneyPoint {
  readonly month: string;
  readonly day: string;
  readonly budget: Known;
  readonly spent: Known;
  readonly earned: Known;
  readonly estimate: Known;
  /** Projects that ran, and those of them that the totals hold. */
  readonly running: number;
  readonly included: number;
}

const months = 12;

/** The last twelve months, oldest first; months before the first project ran are left out. */
export const moneyTrend = (office: Office, asOf: string): readonly MoneyPoint[] => {
  const last = monthOf(asOf);
  const points = Array.from({ length: months }, (_, index): MoneyPoint => {
    const month = addMonths(last, index - months + 1);
    const end = lastDayOf(month);
    const day = end < asOf ? end : asOf;
    const running = portfolioStandings(office, day).filter(isRunning);
    const { totals, included } = rollUp(running);
    return {
      month,
      day,
      budget: totals.budgetAtCompletion,
      spent: totals.actualCost,
      earned: totals.earnedValue,
      estimate: totals.estimateAtCompletion,
      running: running.length,
      included: included.length,
    };
  });
  const first = points.findIndex(({ running }) => running > 0);
  return first === -1 ? [] : points.slice(first);
};
