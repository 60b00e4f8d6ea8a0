/** Benefits of all projects together: realised against plan by kind, project and year, and what is to be measured. */
import { measurementDueIn } from '#domain/benefits/measurement-due.ts';
import type { MeasurementDue } from '#domain/benefits/measurement-due.ts';
import { benefitSum, benefitYears, countsBenefits, isMoney, ofKind, portfolioBenefit } from '#domain/benefits/portfolio-benefit.ts';
import type { BenefitSum, StandingBenefit } from '#domain/benefits/portfolio-benefit.ts';
import { benefitKinds, benefitOn, moneyKinds } from '#domain/benefits/realisation.ts';
import type { BenefitKind, RealisationReason } from '#domain/benefits/realisation.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { inUnits } from '#domain/money/partial-sum.ts';
import type { Total } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { isWish, lifecycleOn } from '#domain/projects/stage-on.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';

/** What benefits are worth a year, in units of the organisation's currency. */
export interface WorthView {
  readonly planned: Total;
  readonly realised: Total;
  /** Planned worth of those whose realised worth is known. */
  readonly plannedOfMeasured: Total;
  /** Realised ÷ planned of the same benefits. */
  readonly realisation: number | undefined;
}

/** Benefits of a kind or of a project, how many of them were measured, and their worth. */
interface Group {
  readonly count: number;
  readonly measured: number;
  readonly worth: WorthView;
}

/** Benefits of a kind; without one those that name none. */
export interface KindGroup extends Group {
  readonly kind: BenefitKind | undefined;
  readonly isMoney: boolean;
}

/** Benefits of a project. Its worth counts kinds that are money only. */
export interface ProjectGroup extends Group {
  readonly project: Named;
  readonly lifecycle: Lifecycle;
  readonly overdue: number;
}

/** A benefit in the list. */
export interface BenefitRow {
  readonly id: string;
  readonly title: Localised;
  readonly project: Named;
  readonly owner: Named;
  readonly kind: BenefitKind | undefined;
  readonly isMoney: boolean;
  readonly unit: Localised;
  readonly baseline: number;
  readonly target: DataOf<'benefits'>['target'];
  readonly measured: { readonly day: string; readonly value: number } | undefined;
  readonly realisation: number | undefined;
  readonly why: RealisationReason | undefined;
  /** Worth a year at the target, and as far as it is realised. */
  readonly worth: number | undefined;
  readonly realised: number | undefined;
  readonly due: MeasurementDue;
}

/** Money a year at the end of a year. */
export interface YearView {
  readonly year: number;
  readonly planned: Total;
  /** Undefined for years to come. */
  readonly realised: Total | undefined;
}

/** The page of the portfolio's benefits. */
export interface PortfolioBenefitsPage {
  /** The sum over kinds that are money. */
  readonly total: WorthView;
  readonly kinds: readonly KindGroup[];
  readonly projects: readonly ProjectGroup[];
  readonly years: readonly YearView[];
  readonly rows: readonly BenefitRow[];
  /** How many of the rows were measured, and of how many a measurement is overdue. */
  readonly measured: number;
  readonly overdue: number;
  /** Measurements that are overdue or due soon, by day. */
  readonly due: readonly BenefitRow[];
  /** Benefits of projects that are not decided, or were stopped: shown, and in no sum. */
  readonly notCounted: { readonly undecided: number; readonly cancelled: number };
  /** Projects that were decided and name no benefit. */
  readonly silent: readonly Named[];
}

const worthView = (sum: BenefitSum): WorthView => ({
  planned: inUnits(sum.planned),
  realised: inUnits(sum.realised),
  plannedOfMeasured: inUnits(sum.plannedOfMeasured),
  realisation: sum.realisation,
});

const groupOf = (benefits: readonly StandingBenefit[], sum: BenefitSum): Group => ({
  count: benefits.length,
  measured: benefits.filter(({ standing }) => standing.realisation !== undefined).length,
  worth: worthView(sum),
});

const rowOf = (office: Office, asOf: string, project: OfficeRecord<'projects'>, { record, standing }: StandingBenefit): BenefitRow => ({
  id: record.data.id,
  title: record.data.title,
  project: nameOf(office, project),
  owner: named(office, 'roles', record.data.owner),
  kind: record.data.kind,
  isMoney: standing.isMoney,
  unit: record.data.unit,
  baseline: record.data.baseline.value,
  target: record.data.target,
  measured: standing.measured,
  realisation: standing.realisation,
  why: standing.why,
  worth: unitsOf(standing.worth),
  realised: unitsOf(standing.realised),
  due: measurementDueIn(office, project, record.data, asOf),
});

const dueOrder = (a: BenefitRow, b: BenefitRow): number => ((a.due.day ?? '') < (b.due.day ?? '') ? -1 : a.due.day === b.due.day ? 0 : 1);

/** Benefits of all projects as of a day. Sums hold the projects that were decided and not stopped. */
export const portfolioBenefits = (office: Office, asOf: string): PortfolioBenefitsPage => {
  const all = office.list('projects').map((project) => ({
    project,
    lifecycle: lifecycleOn(office, project, asOf),
    benefits: office
      .partsOf(project.id, 'benefits')
      .map((record): StandingBenefit => ({ record, standing: benefitOn(office, record.data, asOf) })),
  }));
  const counted = all.filter(({ lifecycle }) => countsBenefits(lifecycle));
  const benefits = counted.flatMap((entry) => entry.benefits);
  const rows = all.flatMap(({ project, benefits: own }) => own.map((benefit) => rowOf(office, asOf, project, benefit)));
  const number = (some: typeof all): number => some.reduce((sum, entry) => sum + entry.benefits.length, 0);
  return {
    total: worthView(portfolioBenefit(benefits)),
    kinds: [...benefitKinds, undefined].flatMap((kind) => {
      const own = ofKind(benefits, kind);
      return own.length === 0 ? [] : [{ kind, isMoney: kind !== undefined && moneyKinds.has(kind), ...groupOf(own, benefitSum(own)) }];
    }),
    projects: counted.flatMap(({ project, lifecycle, benefits: own }) =>
      own.length === 0
        ? []
        : [
            {
              project: nameOf(office, project),
              lifecycle,
              ...groupOf(own, portfolioBenefit(own)),
              overdue: own.filter(({ record }) => measurementDueIn(office, project, record.data, asOf).state === 'overdue').length,
            },
          ],
    ),
    years: benefitYears(
      office,
      benefits.filter(isMoney).map(({ record }) => record),
      asOf,
    ).map(({ year, planned, realised }) => ({
      year,
      planned: inUnits(planned),
      realised: realised === undefined ? undefined : inUnits(realised),
    })),
    rows,
    measured: rows.filter(({ realisation }) => realisation !== undefined).length,
    overdue: rows.filter(({ due }) => due.state === 'overdue').length,
    due: rows.filter(({ due }) => due.state === 'overdue' || due.state === 'due').sort(dueOrder),
    notCounted: {
      undecided: number(all.filter(({ lifecycle }) => isWish(lifecycle))),
      cancelled: number(all.filter(({ lifecycle }) => lifecycle === 'cancelled')),
    },
    silent: counted.flatMap(({ project, benefits: own }) => (own.length === 0 ? [nameOf(office, project)] : [])),
  };
};
