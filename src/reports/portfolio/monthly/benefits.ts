/** Benefits in the monthly report: what they are worth a year as planned and as measured, what was measured in the month, and what is overdue. */
import { measurementDueIn } from '#domain/benefits/measurement-due.ts';
import { countsBenefits, portfolioBenefit } from '#domain/benefits/portfolio-benefit.ts';
import { benefitOn } from '#domain/benefits/realisation.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import type { Known } from '#domain/value/known.ts';
import type { Localised } from '#schemas/shared.ts';
import { named } from '../../named.ts';
import type { Named } from '../../named.ts';
import type { MonthlyScope } from './scope.ts';

/** A benefit with its project. */
export interface MonthlyBenefit {
  readonly project: Named;
  readonly id: string;
  readonly title: Localised;
  readonly unit: Localised;
  readonly target: { readonly day: string; readonly value: number };
  readonly measured: { readonly day: string; readonly value: number } | undefined;
  readonly realisation: Known;
  /** Day on which a measurement was due. */
  readonly due: string | undefined;
}

/** Benefits of all projects that were approved by the day; amounts a year, in units of the organisation's currency. */
export interface MonthlyBenefits {
  readonly count: number;
  readonly planned: Known;
  readonly realised: Known;
  /** Of how many benefits in money the realised worth is known. */
  readonly known: number;
  readonly of: number;
  readonly measured: readonly MonthlyBenefit[];
  readonly overdue: readonly MonthlyBenefit[];
}

/** Benefits on the last day of the month. */
export const monthlyBenefits = (office: Office, { asOf, before }: MonthlyScope): MonthlyBenefits => {
  const all = office.list('projects').flatMap((project) =>
    !countsBenefits(lifecycleOn(office, project, asOf))
      ? []
      : office.partsOf(project.id, 'benefits').map((record) => {
          const standing = benefitOn(office, record.data, asOf);
          const next = measurementDueIn(office, project, record.data, asOf);
          const { id, title, unit, target } = record.data;
          const view: MonthlyBenefit = {
            project: named(office, 'projects', project.id),
            id,
            title,
            unit,
            target,
            measured: standing.measured,
            realisation: standing.realisation,
            due: next.state === 'overdue' ? next.day : undefined,
          };
          return { record, standing, view };
        }),
  );
  const sum = portfolioBenefit(all);
  return {
    count: all.length,
    planned: unitsOf(sum.planned.amount),
    realised: unitsOf(sum.realised.amount),
    known: sum.realised.known,
    of: sum.realised.of,
    measured: all.flatMap(({ view }) => (view.measured !== undefined && view.measured.day > before ? [view] : [])),
    overdue: all.flatMap(({ view }) => (view.due === undefined ? [] : [view])),
  };
};
