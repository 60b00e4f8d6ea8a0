/** Every figure of a project, computed from its facts. Each formula is a function of its own; here they are put together, in minor units, and given in units of money. */
import { unitsOf } from '#domain/money/minor-units.ts';
import {
  chosenEstimate,
  costPerformanceIndex,
  costVariance,
  earnedValueOf,
  estimateBottomUp,
  estimateRemainingAtPlan,
  estimateScheduleAndCost,
  estimateToComplete,
  estimateTypical,
  estimateWeighted,
  percentComplete,
  percentSpent,
  schedulePerformanceIndex,
  scheduleVariance,
  toCompleteIndexOfBudget,
  toCompleteIndexOfEstimate,
  varianceAtCompletion,
} from './earned-value.ts';
import { earnedSchedule, estimatedDuration, forecastEnd, schedulePerformanceIndexTime, scheduleVarianceTime } from './earned-schedule.ts';
import type { Facts } from './facts.ts';
import {
  federalCostVariance,
  federalCostVarianceShare,
  federalEnd,
  federalScheduleVarianceDays,
  federalScheduleVarianceShare,
  varianceBucket,
} from './federal-variance.ts';
import type { VarianceBucket } from './federal-variance.ts';
import type { Known } from './known.ts';
import { plannedDuration, plannedValueOn } from './planned-value.ts';

/** Figures that are numbers: money in units of the organisation's currency, indices and shares without unit, durations in months of the plan or in days. */
export interface NumberFigures {
  readonly budgetAtCompletion: Known;
  readonly plannedValue: Known;
  readonly earnedValue: Known;
  readonly actualCost: Known;
  readonly costVariance: Known;
  readonly scheduleVariance: Known;
  readonly costPerformanceIndex: Known;
  readonly schedulePerformanceIndex: Known;
  readonly percentComplete: Known;
  readonly percentSpent: Known;
  readonly 'estimateAtCompletion.remainingAtPlan': Known;
  readonly 'estimateAtCompletion.typical': Known;
  readonly 'estimateAtCompletion.scheduleAndCost': Known;
  readonly 'estimateAtCompletion.weighted': Known;
  readonly 'estimateAtCompletion.bottomUp': Known;
  readonly 'estimateAtCompletion.chosen': Known;
  readonly estimateToComplete: Known;
  readonly varianceAtCompletion: Known;
  readonly 'toCompletePerformanceIndex.budget': Known;
  readonly 'toCompletePerformanceIndex.estimate': Known;
  readonly earnedSchedule: Known;
  readonly actualTime: Known;
  readonly plannedDuration: Known;
  readonly scheduleVarianceTime: Known;
  readonly schedulePerformanceIndexTime: Known;
  readonly estimatedDuration: Known;
  readonly 'federal.costVariance': Known;
  readonly 'federal.costVarianceShare': Known;
  readonly 'federal.scheduleVarianceDays': Known;
  readonly 'federal.scheduleVarianceShare': Known;
}

/** All figures of a project on a day. */
export interface Figures extends NumberFigures {
  /** A day. */
  readonly forecastEnd: string | undefined;
  readonly 'federal.costBucket': VarianceBucket | undefined;
  readonly 'federal.scheduleBucket': VarianceBucket | undefined;
}

/** The name of a figure, as in the interface: what stands before the point groups. */
export type FigureId = keyof Figures;

/**
 * The figures of a project.
 * @param facts    what the records say on the day of the report
 * @param dataDate day of the report: planned value is counted up to it
 * @param asOf     day on which one looks: an overdue project slips with each day up to it
 */
export const figuresOf = (facts: Facts, dataDate: string, asOf: string): Figures => {
  const bac = facts.budget.value;
  const plan = facts.plan.value;
  const ac = facts.actualCost.value;
  const ev = earnedValueOf(facts.statedEarnedValue.value, facts.progress.value, bac);
  const pv = plan === undefined ? undefined : plannedValueOn(plan, dataDate);
  const cpi = costPerformanceIndex(ev, ac);
  const spi = schedulePerformanceIndex(ev, pv);
  const typical = estimateTypical(bac, cpi);
  const bottomUp = estimateBottomUp(ac, facts.statedEstimateToComplete.value);
  const eac = chosenEstimate(bottomUp, typical, facts.finalCost.value);

  const es = plan === undefined ? undefined : earnedSchedule(plan.cumulative, ev);
  const duration = plan === undefined ? undefined : plannedDuration(plan);
  const at = facts.elapsed.value;
  const spiTime = schedulePerformanceIndexTime(es, at);
  const estimated = estimatedDuration(duration, spiTime);
  const forecast = facts.actualEnd.value ?? forecastEnd(facts.plannedEnd.value, duration, estimated, dataDate);

  const total = facts.actualEnd.value === undefined ? eac : facts.finalCost.value;
  const end = federalEnd({
    actual: facts.actualEnd.value,
    projected: facts.statedForecastEnd.value ?? forecast,
    planned: facts.plannedEnd.value,
    dataDate: asOf,
  });
  const costShare = federalCostVarianceShare(bac, total);
  const days = federalScheduleVarianceDays(facts.plannedEnd.value, end);
  const scheduleShare = federalScheduleVarianceShare(days, facts.plannedStart.value, facts.plannedEnd.value);
  return {
    budgetAtCompletion: unitsOf(bac),
    plannedValue: unitsOf(pv),
    earnedValue: unitsOf(ev),
    actualCost: unitsOf(ac),
    costVariance: unitsOf(costVariance(ev, ac)),
    scheduleVariance: unitsOf(scheduleVariance(ev, pv)),
    costPerformanceIndex: cpi,
    schedulePerformanceIndex: spi,
    percentComplete: percentComplete(ev, bac),
    percentSpent: percentSpent(ac, bac),
    'estimateAtCompletion.remainingAtPlan': unitsOf(estimateRemainingAtPlan(bac, ev, ac)),
    'estimateAtCompletion.typical': unitsOf(typical),
    'estimateAtCompletion.scheduleAndCost': unitsOf(estimateScheduleAndCost(bac, ev, ac, cpi, spi)),
    'estimateAtCompletion.weighted': unitsOf(estimateWeighted(bac, ev, ac, cpi, spi)),
    'estimateAtCompletion.bottomUp': unitsOf(bottomUp),
    'estimateAtCompletion.chosen': unitsOf(eac),
    estimateToComplete: unitsOf(estimateToComplete(eac, ac)),
    varianceAtCompletion: unitsOf(varianceAtCompletion(bac, eac)),
    'toCompletePerformanceIndex.budget': toCompleteIndexOfBudget(bac, ev, ac),
    'toCompletePerformanceIndex.estimate': toCompleteIndexOfEstimate(bac, ev, ac, eac),
    earnedSchedule: es,
    actualTime: at,
    plannedDuration: duration,
    scheduleVarianceTime: scheduleVarianceTime(es, at),
    schedulePerformanceIndexTime: spiTime,
    estimatedDuration: estimated,
    forecastEnd: forecast,
    'federal.costVariance': unitsOf(federalCostVariance(bac, total)),
    'federal.costVarianceShare': costShare,
    'federal.costBucket': varianceBucket(costShare),
    'federal.scheduleVarianceDays': days,
    'federal.scheduleVarianceShare': scheduleShare,
    'federal.scheduleBucket': varianceBucket(scheduleShare),
  };
};
