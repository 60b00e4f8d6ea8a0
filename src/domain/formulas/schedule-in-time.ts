/** Formulas of earned schedule, and of the variances of the US Federal IT Dashboard. */
import {
  earnedSchedule,
  estimatedDuration,
  forecastEnd,
  schedulePerformanceIndexTime,
  scheduleVarianceTime,
} from '#domain/value/earned-schedule.ts';
import {
  federalCostVariance,
  federalCostVarianceShare,
  federalEnd,
  federalScheduleVarianceDays,
  federalScheduleVarianceShare,
  varianceBucket,
} from '#domain/value/federal-variance.ts';
import { actualTime, linearCurve, plannedDuration } from '#domain/value/planned-value.ts';
import type { ExampleValue, Formula, Unit } from './formula.ts';

const lipke = 'W. Lipke, Schedule is Different, The Measurable News, 2003. Example: pmcontrols, evm-hand-001';
const dashboard = 'US Office of Management and Budget, IT Dashboard. Example: its snapshot of 31 August 2012';

const of = (symbol: string, value: ExampleValue['value'], unit: Unit): ExampleValue => ({ symbol, value, unit });

const [end, dataDate, ev] = ['2026-10-31', '2026-04-30', 30_000];
const plan = linearCurve(100_000, '2026-01-01', end);
const es = plan === undefined ? undefined : earnedSchedule(plan.cumulative, ev);
const at = plan === undefined ? undefined : actualTime(plan, dataDate);
const pd = plan === undefined ? undefined : plannedDuration(plan);
const index = schedulePerformanceIndexTime(es, at);
const estimated = estimatedDuration(pd, index);
const [ES, AT, PD] = [of('ES', es, 'months'), of('AT', at, 'months'), of('PD', pd, 'months')];

const inTime = (
  id: string,
  symbol: string,
  expression: string,
  inputs: readonly ExampleValue[],
  value: ExampleValue['value'],
  unit: Unit = 'months',
): Formula => ({
  id,
  symbol,
  expression,
  unit,
  group: 'earned-schedule',
  source: lipke,
  example: { inputs, results: [of(symbol, value, unit)] },
});

/** Earned schedule: ten months of 10,000 each, four have passed, 30,000 are earned. */
export const earnedScheduleFormulas: readonly Formula[] = [
  inTime(
    'earned-schedule',
    'ES',
    'C + (EV − PV꜀) ÷ (PV꜀₊₁ − PV꜀)',
    [of('EV', ev, 'money'), of('PV₃', plan?.cumulative[2], 'money'), of('PV₄', plan?.cumulative[3], 'money')],
    es,
  ),
  inTime('actual-time', 'AT', 't − t₀', [of('t', dataDate, 'day')], at),
  inTime('planned-duration', 'PD', 'n', [of('t₀', '2026-01-01', 'day'), of('tₙ', end, 'day')], pd),
  inTime('schedule-variance-time', 'SV(t)', 'ES − AT', [ES, AT], scheduleVarianceTime(es, at)),
  inTime('schedule-performance-index-time', 'SPI(t)', 'ES ÷ AT', [ES, AT], index, 'index'),
  inTime('estimated-duration', 'IEAC(t)', 'PD ÷ SPI(t)', [PD, of('SPI(t)', index, 'index')], estimated),
  inTime(
    'forecast-end',
    'T',
    't₀ + IEAC(t) = tₙ + (IEAC(t) − PD)',
    [of('tₙ', end, 'day'), PD, of('IEAC(t)', estimated, 'months')],
    forecastEnd(end, pd, estimated),
    'day',
  ),
];

const [start, planned, snapshot] = ['2011-10-01', '2012-03-31', '2012-08-31'];
const counted = federalEnd({ actual: undefined, projected: planned, planned, dataDate: snapshot });
const days = federalScheduleVarianceDays(planned, counted);
const share = federalScheduleVarianceShare(days, start, planned);
const [budget, projected] = [1_200_000, 1_380_000];
const costShare = federalCostVarianceShare(budget, projected);

const federal = (
  id: string,
  symbol: string,
  expression: string,
  inputs: readonly ExampleValue[],
  value: ExampleValue['value'],
  unit: Unit,
): Formula => ({
  id: `federal-${id}`,
  symbol,
  expression,
  unit,
  group: 'federal',
  source: dashboard,
  example: { inputs, results: [of(symbol, value, unit)] },
});

const money = [of('BAC', budget, 'money'), of('X', projected, 'money')];
const dates = [of('tₙ', planned, 'day'), of('Y', counted, 'day')];

/** Variances as readers of the US Federal IT Dashboard know them. */
export const federalFormulas: readonly Formula[] = [
  federal('cost-variance', 'CV', 'BAC − X', money, federalCostVariance(budget, projected), 'money'),
  federal('cost-variance-share', 'CV %', '(BAC − X) ÷ BAC', money, costShare, 'share'),
  federal('cost-bucket', '|CV %|', '≤ 10 %, ≤ 30 %, > 30 %', [of('CV %', costShare, 'share')], varianceBucket(costShare), 'level'),
  federal('schedule-variance-days', 'SV', 'tₙ − Y', dates, days, 'days'),
  federal('schedule-variance-share', 'SV %', '(tₙ − Y) ÷ (tₙ − t₀)', [of('t₀', start, 'day'), ...dates], share, 'share'),
  federal('schedule-bucket', '|SV %|', '≤ 10 %, ≤ 30 %, > 30 %', [of('SV %', share, 'share')], varianceBucket(share), 'level'),
];
