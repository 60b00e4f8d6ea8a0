/** Benefits that a project is to bring, as measured by a day. */
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
}

/** Benefits of a project on a day. */
export const benefitViews = (office: Office, asOf: string, project: string): readonly BenefitView[] =>
  office.partsOf(project, 'benefits').map(({ data }) => ({
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
  }));
