/** The money of a project over its months: planned, earned, spent, and where the estimates lead. Amounts in units of the organisation's currency. */
import { unitsOf } from '#domain/money/minor-units.ts';
import { expectedEnd } from '#domain/colours/schedule.ts';
import { addMonths, monthOf, monthsBetween, monthsFrom } from '#domain/time/calendar.ts';
import { gapsOf } from '#domain/value/explanation.ts';
import type { Gap } from '#domain/value/explanation.ts';
import type { FigureId } from '#domain/value/figures.ts';
import { ratio } from '#domain/value/known.ts';
import type { Known } from '#domain/value/known.ts';
import { lastMonthOf } from '#domain/value/planned-value.ts';
import type { Standing } from '#domain/value/standing.ts';
import { estimateRange } from './estimates.ts';

/** The lines of the curve. */
export type CurveLine = 'plannedValue' | 'earnedValue' | 'actualCost' | 'forecast' | 'lowest' | 'highest';

/** Why a line is not there, or has gaps. */
export interface CurveGap {
  readonly line: Exclude<CurveLine, 'lowest' | 'highest'>;
  readonly why: readonly Gap[];
  /** Months in which a report is there and the value is not; undefined where the whole line is missing. */
  readonly months: readonly string[] | undefined;
}

/** The curve. Every line has a value or a gap for each month. */
export interface SCurve {
  readonly months: readonly string[];
  readonly lines: Readonly<Record<CurveLine, readonly Known[]>>;
  /** Month of the newest report; undefined where there is none. */
  readonly dataMonth: string | undefined;
  /** Month in which the forecast ends; undefined where there is no forecast to draw. */
  readonly forecastMonth: string | undefined;
  readonly earned: Known;
  readonly spent: Known;
  readonly planned: Known;
  /** Earned ÷ spent − 1; negative = earned less than spent. Undefined where one is not known. */
  readonly earnedAgainstSpent: Known;
  readonly estimate: Known;
  readonly budget: Known;
  readonly gaps: readonly CurveGap[];
}

/** A forecast further off than this beyond plan and data date is not drawn: it says that the pace leads nowhere. */
const horizon = 60;

const latest = (months: readonly (string | undefined)[]): string | undefined =>
  months.reduce((last, month) => (last === undefined || (month !== undefined && month > last) ? month : last), undefined);

const earliest = (months: readonly (string | undefined)[]): string | undefined =>
  months.reduce((first, month) => (first === undefined || (month !== undefined && month < first) ? month : first), undefined);

/** From what was spent to an estimate, evenly over the months; undefined before and after. */
const pathTo = (months: readonly string[], from: string, spent: number, to: string, total: Known): readonly Known[] => {
  const [start, end] = [months.indexOf(from), months.indexOf(to)];
  return months.map((_, index) =>
    total === undefined || index < start || index > end
      ? undefined
      : Math.round((spent + ((total - spent) * (index - start)) / (end - start)) * 100) / 100,
  );
};

/** The month in which the forecast ends, after the data month; undefined where the project is over, no end is known, or the end is beyond the horizon. */
const forecastMonthOf = (standing: Standing, dataMonth: string | undefined, drawnTo: string | undefined): string | undefined => {
  const end = expectedEnd(standing);
  if (end === undefined || dataMonth === undefined || drawnTo === undefined || standing.facts.actualEnd.value !== undefined) {
    return undefined;
  }
  const month = monthOf(end) > dataMonth ? monthOf(end) : addMonths(dataMonth, 1);
  return month > addMonths(drawnTo, horizon) ? undefined : month;
};

/** The curve of a standing. `history` is the project at each report, oldest first. Undefined where there is neither a plan nor a report with money. */
export const sCurve = (standing: Standing, history: readonly Standing[]): SCurve | undefined => {
  const { facts, figures } = standing;
  const plan = facts.plan.value;
  const at = new Map(history.flatMap((past) => (past.report === undefined ? [] : [[past.report.month, past] as const])));
  const hasMoney = history.some((past) => past.figures.earnedValue !== undefined || past.figures.actualCost !== undefined);
  if (plan === undefined && !hasMoney) return undefined;
  const dataMonth = standing.report?.month;
  const planEnd = plan === undefined ? undefined : lastMonthOf(plan);
  const forecastMonth = forecastMonthOf(standing, dataMonth, latest([planEnd, dataMonth]));
  const from = earliest([plan?.from, ...at.keys()]);
  const to = latest([planEnd, dataMonth, forecastMonth]);
  const months = from === undefined || to === undefined ? [] : monthsFrom(from, to);
  const valueOf = (id: 'earnedValue' | 'actualCost'): readonly Known[] => months.map((month) => at.get(month)?.figures[id]);
  const planned = months.map((month): Known => {
    if (plan === undefined || month < plan.from) return undefined;
    return unitsOf(plan.cumulative[monthsBetween(plan.from, month)]);
  });
  const range = estimateRange(figures);
  const spent = figures.actualCost;
  const path = (total: Known): readonly Known[] =>
    dataMonth === undefined || forecastMonth === undefined || spent === undefined
      ? months.map(() => undefined)
      : pathTo(months, dataMonth, spent, forecastMonth, total);
  const index = ratio(figures.earnedValue, spent);
  return {
    months,
    dataMonth,
    forecastMonth: figures['estimateAtCompletion.chosen'] === undefined ? undefined : forecastMonth,
    lines: {
      plannedValue: planned,
      earnedValue: valueOf('earnedValue'),
      actualCost: valueOf('actualCost'),
      forecast: path(figures['estimateAtCompletion.chosen']),
      lowest: path(range?.lowest.value),
      highest: path(range?.highest.value),
    },
    earned: figures.earnedValue,
    spent,
    planned: figures.plannedValue,
    earnedAgainstSpent: index === undefined ? undefined : index - 1,
    estimate: figures['estimateAtCompletion.chosen'],
    budget: figures.budgetAtCompletion,
    gaps: [
      ...(plan === undefined ? [wholeGap('plannedValue', 'plannedValue', standing)] : []),
      ...partialGap('earnedValue', standing, history),
      ...partialGap('actualCost', standing, history),
      ...forecastGap(standing, forecastMonth),
    ],
  };
};

const wholeGap = (line: CurveGap['line'], figure: FigureId, { facts, figures }: Standing): CurveGap => ({
  line,
  why: gapsOf(figure, facts, figures),
  months: undefined,
});

const partialGap = (figure: 'earnedValue' | 'actualCost', standing: Standing, history: readonly Standing[]): readonly CurveGap[] => {
  const without = history.filter((past) => past.figures[figure] === undefined);
  const [first] = without;
  if (first === undefined) return standing.report === undefined ? [wholeGap(figure, figure, standing)] : [];
  if (without.length === history.length) return [wholeGap(figure, figure, standing)];
  return [{ line: figure, why: gapsOf(figure, first.facts, first.figures), months: without.flatMap(({ report }) => report?.month ?? []) }];
};

const forecastGap = (standing: Standing, forecastMonth: string | undefined): readonly CurveGap[] => {
  if (standing.facts.actualEnd.value !== undefined || standing.report === undefined) return [];
  if (standing.figures['estimateAtCompletion.chosen'] === undefined) return [wholeGap('forecast', 'estimateAtCompletion.chosen', standing)];
  if (standing.figures.actualCost === undefined) return [wholeGap('forecast', 'actualCost', standing)];
  if (forecastMonth !== undefined) return [];
  const why = gapsOf('forecastEnd', standing.facts, standing.figures);
  return [{ line: 'forecast', why: why.length > 0 ? why : [{ input: 'estimatedDuration', reason: 'beyond' }], months: undefined }];
};
