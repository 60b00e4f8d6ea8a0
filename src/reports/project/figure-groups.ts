/** The figures of a project in groups, each with its symbol and the values that it was computed from, and with the one estimate that counts. */
import { ratio } from '#domain/value/known.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { formulaOf } from '#domain/formulas/index.ts';
import { unitOf } from '#domain/value/explanation.ts';
import type { InputId } from '#domain/value/explanation.ts';
import type { FactId, Facts } from '#domain/value/facts.ts';
import type { FigureId } from '#domain/value/figures.ts';
import type { Standing } from '#domain/value/standing.ts';
import { estimateRange } from './estimates.ts';
import type { EstimateRange } from './estimates.ts';
import { figureViews } from './figure-views.ts';
import type { FigureView } from './figure-views.ts';

/** The groups in their order. */
export const figureGroupIds = ['earnedValue', 'estimates', 'earnedSchedule', 'federal'] as const;
/** One of the groups. */
export type FigureGroupId = (typeof figureGroupIds)[number];

/** A value that a figure was computed from. */
export interface InputView {
  readonly id: InputId;
  readonly value: number | string | undefined;
  readonly unit: FigureView['unit'];
}

/** A figure with its symbol, its expression and the values of its inputs. */
export interface FigureRow extends Omit<FigureView, 'inputs'> {
  readonly symbol: string | undefined;
  readonly expression: string | undefined;
  readonly inputs: readonly InputView[];
  /** Whether it is the estimate that counts. */
  readonly isChosen: boolean;
}

/** A group of figures. */
export interface FigureGroup {
  readonly id: FigureGroupId;
  readonly rows: readonly FigureRow[];
  /** How many of them are known. */
  readonly known: number;
}

/** All figures, with the range of the estimates. */
export interface FigureGroups {
  readonly groups: readonly FigureGroup[];
  /** Undefined where no estimate is known. */
  readonly range: EstimateRange | undefined;
  /** Files that the figures rest on, each once. */
  readonly files: readonly { readonly record: string; readonly file: string }[];
}

const scheduleFigures: readonly FigureId[] = [
  'earnedSchedule',
  'actualTime',
  'plannedDuration',
  'scheduleVarianceTime',
  'schedulePerformanceIndexTime',
  'estimatedDuration',
  'forecastEnd',
];

const estimateFigures: readonly FigureId[] = ['estimateToComplete', 'varianceAtCompletion'];

/** The group that a figure belongs to. */
export const groupOf = (id: FigureId): FigureGroupId =>
  id.startsWith('federal.')
    ? 'federal'
    : scheduleFigures.includes(id)
      ? 'earnedSchedule'
      : estimateFigures.includes(id) || id.startsWith('estimateAtCompletion.') || id.startsWith('toCompletePerformanceIndex.')
        ? 'estimates'
        : 'earnedValue';

/** Facts as a reader takes them: money in units, progress as a share, a plan by its length. */
const factValues: Readonly<Record<FactId, (facts: Facts) => Omit<InputView, 'id'>>> = {
  budget: ({ budget }) => ({ value: unitsOf(budget.value), unit: 'money' }),
  plan: ({ plan }) => ({ value: plan.value?.cumulative.length, unit: 'months' }),
  plannedStart: ({ plannedStart }) => ({ value: plannedStart.value, unit: 'day' }),
  plannedEnd: ({ plannedEnd }) => ({ value: plannedEnd.value, unit: 'day' }),
  progress: ({ progress }) => ({ value: ratio(progress.value, 100), unit: 'share' }),
  statedEarnedValue: ({ statedEarnedValue }) => ({ value: unitsOf(statedEarnedValue.value), unit: 'money' }),
  actualCost: ({ actualCost }) => ({ value: unitsOf(actualCost.value), unit: 'money' }),
  statedEstimateToComplete: ({ statedEstimateToComplete }) => ({ value: unitsOf(statedEstimateToComplete.value), unit: 'money' }),
  statedForecastEnd: ({ statedForecastEnd }) => ({ value: statedForecastEnd.value, unit: 'day' }),
  actualEnd: ({ actualEnd }) => ({ value: actualEnd.value, unit: 'day' }),
  finalCost: ({ finalCost }) => ({ value: unitsOf(finalCost.value), unit: 'money' }),
  elapsed: ({ elapsed }) => ({ value: elapsed.value, unit: 'months' }),
};

const isFact = (id: InputId): id is FactId => id in factValues;

const inputOf = (id: InputId, { facts, figures }: Standing): InputView =>
  isFact(id) ? { id, ...factValues[id](facts) } : { id, value: figures[id], unit: unitOf(id) };

/** The figures of a standing in groups. */
export const figureGroups = (standing: Standing): FigureGroups => {
  const range = estimateRange(standing.figures);
  const rows = figureViews(standing).map((view): FigureRow => {
    const formula = formulaOf(view.formula);
    return {
      ...view,
      symbol: formula?.symbol,
      expression: formula?.expression,
      inputs: view.inputs.map((id) => inputOf(id, standing)),
      isChosen: range?.chosen?.id === view.id,
    };
  });
  return {
    range,
    groups: figureGroupIds.map((id) => {
      const own = rows.filter((row) => groupOf(row.id) === id);
      return { id, rows: own, known: own.filter(({ value }) => value !== undefined).length };
    }),
    files: [...new Map(rows.flatMap(({ sources }) => sources.map(({ record, file }) => [file, { record, file }] as const))).values()],
  };
};
