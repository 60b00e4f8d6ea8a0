/**
 * Earned value: what was planned, done and paid by the data date, and what follows from it. All amounts are in one unit of money, whichever it is.
 * Sources: ANSI/EIA-748-D; PMI, Practice Standard for Earned Value Management; PMI, PMBOK Guide, 6th edition, section 7.4.2.
 */
import { minus, plus, ratio, times, withoutHair } from './known.ts';
import type { Known } from './known.ts';

/** EV: the stated one, else progress × BAC, in whole minor units. `progress` in per cent, money in minor units. */
export const earnedValueOf = (stated: Known, progress: Known, budgetAtCompletion: Known): Known =>
  stated ?? (progress === undefined || budgetAtCompletion === undefined ? undefined : Math.round((progress * budgetAtCompletion) / 100));

/** CV = EV − AC: money by which the work done was cheaper than it was worth; negative = over cost. */
export const costVariance = (earnedValue: Known, actualCost: Known): Known => minus(earnedValue, actualCost);

/** SV = EV − PV: money by which more was done than planned; negative = behind. */
export const scheduleVariance = (earnedValue: Known, plannedValue: Known): Known => minus(earnedValue, plannedValue);

/** CPI = EV ÷ AC, without unit; below 1 = each unit of money earns less than it costs. Undefined before anything is spent. */
export const costPerformanceIndex = (earnedValue: Known, actualCost: Known): Known => ratio(earnedValue, actualCost);

/** SPI = EV ÷ PV, without unit; below 1 = less done than planned. Undefined before anything is planned. */
export const schedulePerformanceIndex = (earnedValue: Known, plannedValue: Known): Known => ratio(earnedValue, plannedValue);

/** Percent complete = EV ÷ BAC, as a share of 1. Undefined without a budget. */
export const percentComplete = (earnedValue: Known, budgetAtCompletion: Known): Known => ratio(earnedValue, budgetAtCompletion);

/** Percent spent = AC ÷ BAC, as a share of 1; may exceed 1. Undefined without a budget. */
export const percentSpent = (actualCost: Known, budgetAtCompletion: Known): Known => ratio(actualCost, budgetAtCompletion);

/** EAC with the remaining work at plan = AC + (BAC − EV): what went wrong does not happen again. */
export const estimateRemainingAtPlan = (budgetAtCompletion: Known, earnedValue: Known, actualCost: Known): Known =>
  plus(actualCost, minus(budgetAtCompletion, earnedValue));

/** Typical EAC = BAC ÷ CPI: the rest costs as the work so far did. Undefined while nothing is earned. Of work that is done it is exactly what was paid. */
export const estimateTypical = (budgetAtCompletion: Known, costIndex: Known): Known => withoutHair(ratio(budgetAtCompletion, costIndex));

const remainingAt = (budgetAtCompletion: Known, earnedValue: Known, actualCost: Known, pace: Known): Known =>
  plus(actualCost, ratio(minus(budgetAtCompletion, earnedValue), pace));

/** EAC by schedule and cost = AC + (BAC − EV) ÷ (CPI × SPI): the deadline holds, and being late costs money too. */
export const estimateScheduleAndCost = (
  budgetAtCompletion: Known,
  earnedValue: Known,
  actualCost: Known,
  costIndex: Known,
  scheduleIndex: Known,
): Known => remainingAt(budgetAtCompletion, earnedValue, actualCost, times(costIndex, scheduleIndex));

/** Weighted EAC = AC + (BAC − EV) ÷ (0.8 CPI + 0.2 SPI): cost counts four times as much as schedule (Fleming and Koppelman, Earned Value Project Management). */
export const estimateWeighted = (
  budgetAtCompletion: Known,
  earnedValue: Known,
  actualCost: Known,
  costIndex: Known,
  scheduleIndex: Known,
): Known => remainingAt(budgetAtCompletion, earnedValue, actualCost, plus(times(0.8, costIndex), times(0.2, scheduleIndex)));

/** Bottom-up EAC = AC + ETC, with the estimate to complete that the project states. */
export const estimateBottomUp = (actualCost: Known, estimateToComplete: Known): Known => plus(actualCost, estimateToComplete);

/** The EAC that counts: once the project is over, what it has cost; else the bottom-up one where the project states an estimate, else the typical one. */
export const chosenEstimate = (bottomUp: Known, typical: Known, final?: Known): Known => final ?? bottomUp ?? typical;

/** ETC = EAC − AC: money still to be spent. */
export const estimateToComplete = (estimateAtCompletion: Known, actualCost: Known): Known => minus(estimateAtCompletion, actualCost);

/** VAC = BAC − EAC: money left at the end; negative = overrun. */
export const varianceAtCompletion = (budgetAtCompletion: Known, estimateAtCompletion: Known): Known =>
  minus(budgetAtCompletion, estimateAtCompletion);

const toComplete = (budgetAtCompletion: Known, earnedValue: Known, actualCost: Known, limit: Known): Known => {
  const work = minus(budgetAtCompletion, earnedValue);
  const money = minus(limit, actualCost);
  return work === undefined || money === undefined || money <= 0 ? undefined : work / money;
};

/** TCPI to budget = (BAC − EV) ÷ (BAC − AC): the cost index that the rest needs to keep the budget. Undefined once the budget is spent: with work left, it cannot be kept. */
export const toCompleteIndexOfBudget = (budgetAtCompletion: Known, earnedValue: Known, actualCost: Known): Known =>
  toComplete(budgetAtCompletion, earnedValue, actualCost, budgetAtCompletion);

/** TCPI to estimate = (BAC − EV) ÷ (EAC − AC): the cost index that the rest needs to keep the estimate. Undefined once the estimate is spent. */
export const toCompleteIndexOfEstimate = (
  budgetAtCompletion: Known,
  earnedValue: Known,
  actualCost: Known,
  estimateAtCompletion: Known,
): Known => toComplete(budgetAtCompletion, earnedValue, actualCost, estimateAtCompletion);
