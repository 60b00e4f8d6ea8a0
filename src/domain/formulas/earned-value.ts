/** Formulas of earned value and of its estimates. One published project runs through the examples: BAC 500,000, 40 % complete, cost 290,000. */
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
} from '#domain/value/earned-value.ts';
import { curveOf, plannedTotal, plannedValueOn } from '#domain/value/planned-value.ts';
import type { ExampleValue, Formula, Unit } from './formula.ts';

const standard = 'ANSI/EIA-748-D; PMI, Practice Standard for Earned Value Management';
const source = `${standard}. Example: R package PRA, chapter on earned value`;

const monthly = [50_000, 75_000, 125_000, 125_000, 125_000];
const costs = [45_000, 110_000, 135_000];
const plan = curveOf(monthly.map((amount, index) => ({ month: `2026-0${String(index + 1)}`, amount })));
const bac = plan === undefined ? undefined : plannedTotal(plan);
const pv = plan === undefined ? undefined : plannedValueOn(plan, '2026-03-31');
const progress = 40;
const ev = earnedValueOf(undefined, progress, bac);
const ac = costs.reduce((sum, cost) => sum + cost, 0);
const stated = 320_000;
const cpi = costPerformanceIndex(ev, ac);
const spi = schedulePerformanceIndex(ev, pv);
const eac = estimateTypical(bac, cpi);

const of = (symbol: string, value: ExampleValue['value'], unit: Unit = 'money'): ExampleValue => ({ symbol, value, unit });
const subscripted = (symbol: string, index: number): string => `${symbol}${'₁₂₃₄₅'.charAt(index)}`;
const [BAC, PV, EV, AC] = [of('BAC', bac), of('PV', pv), of('EV', ev), of('AC', ac)];
const [CPI, SPI, EAC] = [of('CPI', cpi, 'index'), of('SPI', spi, 'index'), of('EAC', eac)];

const formula = (
  id: string,
  symbol: string,
  expression: string,
  unit: Unit,
  inputs: readonly ExampleValue[],
  result: ExampleValue['value'],
  group: Formula['group'] = 'earned-value',
): Formula => ({ id, group, symbol, expression, unit, source, example: { inputs, results: [of(symbol, result, unit)] } });

/** Base values, variances and indices. */
export const earnedValueFormulas: readonly Formula[] = [
  formula(
    'budget-at-completion',
    'BAC',
    'Σ PVₘ',
    'money',
    monthly.map((value, index) => of(subscripted('PV', index), value)),
    bac,
  ),
  formula(
    'planned-value',
    'PV',
    'Σ PVₘ, m ≤ t',
    'money',
    [...monthly.slice(0, 3).map((value, index) => of(subscripted('PV', index), value)), of('t', '2026-03-31', 'day')],
    pv,
  ),
  formula('earned-value', 'EV', 'p × BAC ÷ 100', 'money', [of('p', progress, 'number'), BAC], ev),
  formula(
    'actual-cost',
    'AC',
    'Σ ACₘ, m ≤ t',
    'money',
    costs.map((value, index) => of(subscripted('AC', index), value)),
    ac,
  ),
  formula('cost-variance', 'CV', 'EV − AC', 'money', [EV, AC], costVariance(ev, ac)),
  formula('schedule-variance', 'SV', 'EV − PV', 'money', [EV, PV], scheduleVariance(ev, pv)),
  formula('cost-performance-index', 'CPI', 'EV ÷ AC', 'index', [EV, AC], cpi),
  formula('schedule-performance-index', 'SPI', 'EV ÷ PV', 'index', [EV, PV], spi),
  formula('percent-complete', 'EV %', 'EV ÷ BAC', 'share', [EV, BAC], percentComplete(ev, bac)),
  formula('percent-spent', 'AC %', 'AC ÷ BAC', 'share', [AC, BAC], percentSpent(ac, bac)),
];

const estimate = (id: string, symbol: string, expression: string, inputs: readonly ExampleValue[], result: number | undefined): Formula =>
  formula(id, symbol, expression, 'money', inputs, result, 'estimates');

/** Estimates at completion, what follows from them, and the pace that the rest needs. */
export const estimateFormulas: readonly Formula[] = [
  estimate('estimate-at-completion-remaining-at-plan', 'EAC₁', 'AC + (BAC − EV)', [AC, BAC, EV], estimateRemainingAtPlan(bac, ev, ac)),
  estimate('estimate-at-completion-typical', 'EAC₂', 'BAC ÷ CPI', [BAC, CPI], eac),
  estimate(
    'estimate-at-completion-schedule-and-cost',
    'EAC₃',
    'AC + (BAC − EV) ÷ (CPI × SPI)',
    [AC, BAC, EV, CPI, SPI],
    estimateScheduleAndCost(bac, ev, ac, cpi, spi),
  ),
  estimate(
    'estimate-at-completion-weighted',
    'EAC₄',
    'AC + (BAC − EV) ÷ (0.8 CPI + 0.2 SPI)',
    [AC, BAC, EV, CPI, SPI],
    estimateWeighted(bac, ev, ac, cpi, spi),
  ),
  estimate('estimate-at-completion-bottom-up', 'EAC₅', 'AC + ETC', [AC, of('ETC', stated)], estimateBottomUp(ac, stated)),
  estimate(
    'estimate-at-completion-chosen',
    'EAC',
    'X, else EAC₅, else EAC₂',
    [of('X', undefined), of('EAC₅', undefined), of('EAC₂', eac)],
    chosenEstimate(undefined, eac),
  ),
  estimate('estimate-to-complete', 'ETC', 'EAC − AC', [EAC, AC], estimateToComplete(eac, ac)),
  estimate('variance-at-completion', 'VAC', 'BAC − EAC', [BAC, EAC], varianceAtCompletion(bac, eac)),
  formula(
    'to-complete-performance-index-budget',
    'TCPI',
    '(BAC − EV) ÷ (BAC − AC)',
    'index',
    [BAC, EV, AC],
    toCompleteIndexOfBudget(bac, ev, ac),
    'estimates',
  ),
  formula(
    'to-complete-performance-index-estimate',
    'TCPI(EAC)',
    '(BAC − EV) ÷ (EAC − AC)',
    'index',
    [BAC, EV, AC, EAC],
    toCompleteIndexOfEstimate(bac, ev, ac, eac),
    'estimates',
  ),
];
