/** Benefits of many projects together: sums of money by kind and by year, with how many of their parts are known. */
import { partialSum } from '#domain/money/partial-sum.ts';
import type { PartialSum } from '#domain/money/partial-sum.ts';
import type { Office } from '#domain/office/office.ts';
import { isWish } from '#domain/projects/stage-on.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { benefitOn, moneyKinds } from './realisation.ts';
import type { BenefitKind, BenefitOnDay } from './realisation.ts';

/** A benefit record with the figures of a day. */
export interface StandingBenefit {
  readonly record: OfficeRecord<'benefits'>;
  readonly standing: BenefitOnDay;
}

/** What benefits are worth a year: planned at their targets, realised by their newest measurements. */
export interface BenefitSum {
  readonly planned: PartialSum;
  readonly realised: PartialSum;
  /** Planned worth of those whose realised worth is known: what the realised sum is compared with. */
  readonly plannedOfMeasured: PartialSum;
  /** Realised ÷ planned of the same benefits, a share of 1; undefined where none is known, and where that plan is 0. */
  readonly realisation: number | undefined;
}

/** Sum of some benefits. */
export const benefitSum = (benefits: readonly StandingBenefit[]): BenefitSum => {
  const realised = partialSum(benefits.map(({ standing }) => standing.realised));
  const plannedOfMeasured = partialSum(
    benefits.filter(({ standing }) => standing.realised !== undefined).map(({ standing }) => standing.worth),
  );
  return {
    planned: partialSum(benefits.map(({ standing }) => standing.worth)),
    realised,
    plannedOfMeasured,
    realisation:
      realised.amount === undefined || plannedOfMeasured.amount === undefined || plannedOfMeasured.amount === 0
        ? undefined
        : realised.amount / plannedOfMeasured.amount,
  };
};

/** Whether the benefits of a project count in sums: those of a project that nobody decided, or that was stopped, are shown only. */
export const countsBenefits = (lifecycle: Lifecycle): boolean => !isWish(lifecycle) && lifecycle !== 'cancelled';

/** Whether a benefit is of a kind that is money. */
export const isMoney = ({ record }: StandingBenefit): boolean => record.data.kind !== undefined && moneyKinds.has(record.data.kind);

/** Portfolio benefit: the sum over kinds that are money, and over nothing else. */
export const portfolioBenefit = (benefits: readonly StandingBenefit[]): BenefitSum => benefitSum(benefits.filter(isMoney));

/** Benefits of one kind; `undefined` = those that name none. */
export const ofKind = (benefits: readonly StandingBenefit[], kind: BenefitKind | undefined): readonly StandingBenefit[] =>
  benefits.filter(({ record }) => record.data.kind === kind);

/** What benefits are worth a year at the end of a year. */
export interface BenefitYear {
  readonly year: number;
  /** Worth of the benefits whose target day has come by the end of the year: a benefit counts in full from its target on, and not at all before. */
  readonly planned: PartialSum;
  /** Realised worth by the last measurement up to the end of the year, or to the data date in its own year; undefined for years to come. */
  readonly realised: PartialSum | undefined;
}

/** Planned and realised worth a year, for each year from the first target or measurement to the last target. Empty where there is no benefit. */
export const benefitYears = (office: Office, benefits: readonly OfficeRecord<'benefits'>[], asOf: string): readonly BenefitYear[] => {
  const yearOf = (day: string): number => Number(day.slice(0, 4));
  const now = yearOf(asOf);
  const targets = benefits.map(({ data }) => yearOf(data.target.day));
  const measured = benefits.flatMap(({ data }) => (data.measurements ?? []).filter(({ day }) => day <= asOf).map(({ day }) => yearOf(day)));
  if (targets.length === 0) return [];
  const from = Math.min(...targets, ...measured, now);
  const to = Math.max(...targets, now);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const end = `${String(year)}-12-31`;
    const on = benefits.map((record) => ({ record, standing: benefitOn(office, record.data, end < asOf ? end : asOf) }));
    return {
      year,
      planned: partialSum(on.filter(({ record }) => record.data.target.day <= end).map(({ standing }) => standing.worth)),
      realised: year > now ? undefined : partialSum(on.map(({ standing }) => standing.realised)),
    };
  });
};
