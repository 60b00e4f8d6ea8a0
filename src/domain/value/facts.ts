/** What the records of a project say on the day of a report: everything that its figures are computed from, each with its place, or with the reason why it is not known. */
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { closureOn, projectPeriod } from '#domain/projects/period.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import type { FieldPath } from '#schemas/finding.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import { actualTime, curveOf, linearCurve, plannedTotal } from './planned-value.ts';
import type { PlannedCurve } from './planned-value.ts';

/** Why a fact is not known: nothing holds it, a record does not state it, or its currency has no rate. */
export type MissingReason = 'no-baseline' | 'no-plan' | 'no-report' | 'not-stated' | 'no-rate' | 'not-finished';

/** The value of a record that something was computed from. */
export interface Source {
  readonly record: AnyRecord;
  readonly path: FieldPath;
}

/** A value as records hold it. */
export interface Fact<T> {
  readonly value: T | undefined;
  /** Why it is not known; undefined where it is. */
  readonly reason: MissingReason | undefined;
  readonly sources: readonly Source[];
}

/** All facts of a project on a day. Money in minor units of the organisation's currency. */
export interface Facts {
  /** Sum of the planned value of the baseline in force, else its budget. */
  readonly budget: Fact<number>;
  /** The monthly plan; also from a `linear` profile. */
  readonly plan: Fact<PlannedCurve>;
  readonly plannedStart: Fact<string>;
  readonly plannedEnd: Fact<string>;
  /** Work done, in per cent. */
  readonly progress: Fact<number>;
  readonly statedEarnedValue: Fact<number>;
  readonly actualCost: Fact<number>;
  readonly statedEstimateToComplete: Fact<number>;
  /** The end that the report expects. */
  readonly statedForecastEnd: Fact<string>;
  readonly actualEnd: Fact<string>;
  /** Actual total cost, once finished. */
  readonly finalCost: Fact<number>;
  /** Months of the plan that have passed, up to the data date or the actual end. */
  readonly elapsed: Fact<number>;
}

/** The name of a fact. */
export type FactId = keyof Facts;

const missing = (reason: MissingReason, sources: readonly Source[] = []): Fact<never> => ({ value: undefined, reason, sources });

const known = <T>(value: T | undefined, reason: MissingReason, sources: readonly Source[]): Fact<T> =>
  value === undefined ? missing(reason, sources) : { value, reason: undefined, sources };

const from = (record: AnyRecord, path: FieldPath): readonly Source[] => [{ record, path }];

type Convert = (money: Money) => number | undefined;

type BaselineFacts = Pick<Facts, 'budget' | 'plan'>;

const readBaseline = (baseline: OfficeRecord<'baselines'> | undefined, convert: Convert): BaselineFacts => {
  if (baseline === undefined) return { budget: missing('no-baseline'), plan: missing('no-baseline') };
  const { plannedValue, profile, start, end, budget } = baseline.data;
  const ownBudget = known(convert(budget), 'no-rate', from(baseline, ['budget']));
  if (plannedValue !== undefined && plannedValue.length > 0) {
    const sources = from(baseline, ['plannedValue']);
    const amounts = plannedValue.flatMap(({ month, amount }) => {
      const units = convert(amount);
      return units === undefined ? [] : [{ month, amount: units }];
    });
    const plan = known(amounts.length === plannedValue.length ? curveOf(amounts, start, end) : undefined, 'no-rate', sources);
    return { plan, budget: known(plan.value === undefined ? undefined : plannedTotal(plan.value), 'no-rate', sources) };
  }
  if (profile !== 'linear') return { budget: ownBudget, plan: missing('no-plan', from(baseline, ['budget'])) };
  const sources = [...ownBudget.sources, { record: baseline, path: ['profile'] }];
  return {
    budget: ownBudget,
    plan: ownBudget.value === undefined ? missing('no-rate', sources) : known(linearCurve(ownBudget.value, start, end), 'no-plan', sources),
  };
};

/** Budget and plan of a baseline; without exchange rates they are the same on every day, and read once. */
const baselineFacts = (office: Office, baseline: OfficeRecord<'baselines'> | undefined, day: string, convert: Convert): BaselineFacts => {
  const isSteady = (office.organisation.data.rates ?? []).length === 0;
  return office.once(`baseline/${baseline?.id ?? ''}/${isSteady ? '' : day}`, () => readBaseline(baseline, convert));
};

/** Budget at completion in minor units by the baseline in force on a day: the sum of its planned value, else its budget. Undefined where none is in force, or its currency has no rate. */
export const budgetOn = (office: Office, project: OfficeRecord<'projects'>, day: string): number | undefined =>
  baselineFacts(office, baselineInForce(office, project.id, day), day, (money) => minorUnitsOn(money, day, office.organisation.data)).budget
    .value;

type ReportFacts = Pick<Facts, 'progress' | 'statedEarnedValue' | 'actualCost' | 'statedEstimateToComplete' | 'statedForecastEnd'>;

const reportFacts = (report: StatusReport | undefined, convert: Convert): ReportFacts => {
  if (report === undefined) {
    const none = missing('no-report');
    return { progress: none, statedEarnedValue: none, actualCost: none, statedEstimateToComplete: none, statedForecastEnd: none };
  }
  const { data } = report;
  const stated = <T>(value: T | undefined, path: FieldPath): Fact<T> => known(value, 'not-stated', from(report, path));
  const money = (key: 'earnedValue' | 'actualCost' | 'estimateToComplete'): Fact<number> => {
    const amount = data[key];
    return amount === undefined ? missing('not-stated', from(report, [key])) : known(convert(amount), 'no-rate', from(report, [key]));
  };
  return {
    progress: stated(data.progress?.value, data.progress === undefined ? ['progress'] : ['progress', 'value']),
    statedEarnedValue: money('earnedValue'),
    actualCost: money('actualCost'),
    statedEstimateToComplete: money('estimateToComplete'),
    statedForecastEnd: stated(data.forecastEnd, ['forecastEnd']),
  };
};

/**
 * The facts of a project: what its report states, beside the plan in force and the end as they are known on the day on which one looks.
 * @param day  data date of the report: rates are those of that day, and time counts up to it
 * @param asOf day on which one looks
 */
export const projectFacts = (
  office: Office,
  project: OfficeRecord<'projects'>,
  report: StatusReport | undefined,
  day: string,
  asOf: string,
): Facts => {
  const convert: Convert = (money) => minorUnitsOn(money, day, office.organisation.data);
  const baseline = baselineInForce(office, project.id, asOf);
  const { start, end } = projectPeriod(office, project, asOf);
  const closure = closureOn(office, project.id, asOf);
  const plan = baselineFacts(office, baseline, day, convert);
  const reported = reportFacts(report, convert);
  const planned = (value: string | undefined, side: 'start' | 'end'): Fact<string> =>
    known(value, 'no-baseline', baseline === undefined ? from(project, [side, 'planned']) : from(baseline, [side]));
  const curve = plan.plan.value;
  const cost = closure?.data.cost;
  return {
    ...plan,
    ...reported,
    plannedStart: planned(start.planned, 'start'),
    plannedEnd: planned(end.planned, 'end'),
    actualEnd: known(
      end.actual,
      'not-finished',
      project.data.end?.actual === end.actual || closure === undefined ? from(project, ['end', 'actual']) : from(closure, ['end']),
    ),
    finalCost:
      end.actual === undefined
        ? missing('not-finished')
        : closure === undefined || cost === undefined
          ? reported.actualCost
          : known(convert(cost), 'no-rate', from(closure, ['cost'])),
    elapsed:
      curve === undefined
        ? missing(plan.plan.reason ?? 'no-plan', plan.plan.sources)
        : known(
            actualTime(curve, end.actual !== undefined && end.actual < day ? end.actual : day),
            'no-plan',
            report === undefined ? [] : from(report, ['dataDate']),
          ),
  };
};
