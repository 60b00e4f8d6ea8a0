/** Money in the monthly report: sums of the running projects now and a month ago, who is left out of them and why, and each project's part. */
import type { Office } from '#domain/office/office.ts';
import { formulaIdOf } from '#domain/value/explanation.ts';
import type { Gap } from '#domain/value/explanation.ts';
import type { FigureId } from '#domain/value/figures.ts';
import { isRunning, rollUp } from '#domain/value/roll-up.ts';
import type { Totals } from '#domain/value/roll-up.ts';
import type { Known } from '#domain/value/known.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import { named } from '../../named.ts';
import type { Named } from '../../named.ts';
import { shown } from './scope.ts';
import type { MonthlyScope, Shown } from './scope.ts';

/** A project that the sums leave out, with the figures that are not known. */
export interface LeftOut {
  readonly project: Named;
  readonly figures: readonly { readonly figure: FigureId; readonly why: readonly Gap[] }[];
}

/** A sum on the last day of the month and of the month before; money in units, an index without unit. */
export interface MoneyRow {
  readonly figure: FigureId;
  /** Id of its formula. */
  readonly formula: string;
  readonly unit: 'money' | 'index';
  readonly before: Known;
  readonly now: Known;
  /** Undefined where one of the two is not known. */
  readonly change: Known;
}

/** The sums of a month; amounts in units of the organisation's currency. */
export interface MonthlyMoney {
  readonly totals: Totals;
  /** The sums beside those of a month ago, over the projects that ran then. */
  readonly rows: readonly MoneyRow[];
  readonly counted: number;
  readonly of: number;
  readonly leftOut: Shown<LeftOut>;
}

const summed = [
  ['budgetAtCompletion', 'budgetAtCompletion', 'money'],
  ['plannedValue', 'plannedValue', 'money'],
  ['earnedValue', 'earnedValue', 'money'],
  ['actualCost', 'actualCost', 'money'],
  ['costPerformanceIndex', 'costPerformanceIndex', 'index'],
  ['schedulePerformanceIndex', 'schedulePerformanceIndex', 'index'],
  ['estimateAtCompletion.chosen', 'estimateAtCompletion', 'money'],
  ['varianceAtCompletion', 'varianceAtCompletion', 'money'],
] as const satisfies readonly (readonly [FigureId, keyof Totals, MoneyRow['unit']])[];

const rowsOf = (before: Totals, now: Totals): readonly MoneyRow[] =>
  summed.map(([figure, key, unit]) => {
    const [from, to] = [before[key], now[key]];
    return {
      figure,
      formula: formulaIdOf(figure),
      unit,
      before: from,
      now: to,
      change: from === undefined || to === undefined ? undefined : to - from,
    };
  });

/** Projects that are named as left out. */
const leftOutShown = 40;

/** Money on the last day of the month. */
export const monthlyMoney = (office: Office, { running, before }: MonthlyScope): MonthlyMoney => {
  const now = rollUp(running.map(({ after }) => after));
  const missing = new Map<string, { figure: FigureId; why: readonly Gap[] }[]>();
  for (const { project, figure, why } of now.excluded) missing.set(project, [...(missing.get(project) ?? []), { figure, why }]);
  return {
    totals: now.totals,
    rows: rowsOf(rollUp(portfolioStandings(office, before).filter(isRunning)).totals, now.totals),
    counted: now.included.length,
    of: now.of,
    leftOut: shown(
      [...missing].map(([project, figures]) => ({ project: named(office, 'projects', project), figures })),
      leftOutShown,
    ),
  };
};
