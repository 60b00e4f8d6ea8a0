/** Benefits that a project is to bring, as measured by a day. */
import { measurementDueIn } from '#domain/benefits/measurement-due.ts';
import type { MeasurementDue } from '#domain/benefits/measurement-due.ts';
import { benefitOn } from '#domain/benefits/realisation.ts';
import type { RealisationReason } from '#domain/benefits/realisation.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { measuredBy } from '#domain/projects/registers.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

type Benefit = DataOf<'benefits'>;

/** A benefit: where it started, where it is to go, what was measured. */
export interface BenefitView {
  readonly id: string;
  readonly title: Localised;
  readonly owner: Named;
  readonly unit: Localised;
  readonly direction: Benefit['direction'];
  readonly kind: Benefit['kind'];
  readonly baseline: Benefit['baseline'];
  readonly target: Benefit['target'];
  /** Oldest first; empty where nothing was measured by the day. */
  readonly measurements: NonNullable<Benefit['measurements']>;
  readonly perYear: Money | undefined;
  readonly objective: Named | undefined;
  /** Share of the way from the starting value to the target, by the newest measurement; undefined for the reason in `why`. */
  readonly realisation: number | undefined;
  readonly why: RealisationReason | undefined;
  /** Worth a year as far as it is realised, in units of the organisation's currency. */
  readonly realised: number | undefined;
  /** Whether it is of a kind that counts as money in the portfolio. */
  readonly isMoney: boolean;
  /** The next measurement; undefined where the project is not in this edition. */
  readonly due: MeasurementDue | undefined;
}

/** Benefits of a project on a day. */
export const benefitViews = (office: Office, asOf: string, project: string): readonly BenefitView[] => {
  const record = office.find('projects', project);
  return office.partsOf(project, 'benefits').map(({ data }) => {
    const { realisation, why, realised, isMoney } = benefitOn(office, data, asOf);
    return {
      id: data.id,
      title: data.title,
      unit: data.unit,
      direction: data.direction,
      kind: data.kind,
      baseline: data.baseline,
      target: data.target,
      owner: named(office, 'roles', data.owner),
      measurements: [...measuredBy(data.measurements, asOf)],
      perYear: data.monetaryPerYear,
      objective: namedOptional(office, 'objectives', data.objective),
      realisation,
      why,
      realised: unitsOf(realised),
      isMoney,
      due: record === undefined ? undefined : measurementDueIn(office, record, data, asOf),
    };
  });
};
