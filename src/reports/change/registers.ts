/** What a change does to risks and benefits. */
import { benefitOn } from '#domain/benefits/realisation.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { isLive } from '#domain/projects/registers.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { RiskZone } from '#domain/risk/exposure.ts';
import type { Known } from '#domain/value/known.ts';
import type { Shift } from '#domain/value/movements.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { shiftOf } from './comparison.ts';
import type { Comparison } from './comparison.ts';

/** A risk that the change touches. */
export interface RiskChange {
  readonly project: Named;
  readonly id: string;
  readonly title: Localised;
  readonly isOpportunity: boolean;
  readonly presence: 'new' | 'removed' | 'kept';
  /** Likelihood × impact. */
  readonly exposure: Shift<Known> | undefined;
  readonly zone: Shift<RiskZone | undefined> | undefined;
  readonly status: Shift<DataOf<'risks'>['status'] | undefined> | undefined;
  /** Whether it may still happen, before and after. */
  readonly live: Shift<boolean> | undefined;
}

/** A benefit that the change touches. Money a year in units of the organisation's currency. */
export interface BenefitChange {
  readonly project: Named;
  readonly id: string;
  readonly title: Localised;
  readonly presence: 'new' | 'removed' | 'kept';
  readonly target: Shift<Known> | undefined;
  readonly targetDay: Shift<string | undefined> | undefined;
  readonly measured: Shift<Known> | undefined;
  /** Share of 1. */
  readonly realisation: Shift<Known> | undefined;
  readonly worth: Shift<Known> | undefined;
}

const presenceOf = (before: object | undefined, after: object | undefined): RiskChange['presence'] =>
  before === undefined ? 'new' : after === undefined ? 'removed' : 'kept';

const projectIn = ({ before, after }: Comparison, id: string | undefined): Named =>
  after.find('projects', id) === undefined ? named(before, 'projects', id ?? '') : named(after, 'projects', id ?? '');

/** Risks whose exposure, zone or state moved: those that grew most first. */
export const riskChanges = (comparison: Comparison): readonly RiskChange[] => {
  const zoneOf = (risk: DataOf<'risks'> | undefined, office: Comparison['after']): RiskZone | undefined =>
    risk === undefined ? undefined : riskZone(exposure(risk), office.organisation.data.riskMatrix);
  const grown = ({ exposure: moved }: RiskChange): number => (moved?.after ?? 0) - (moved?.before ?? 0);
  return comparison
    .changed('risks')
    .flatMap(({ before, after }): readonly RiskChange[] => {
      const shown = after ?? before;
      if (shown === undefined) return [];
      const change: RiskChange = {
        project: projectIn(comparison, shown.project),
        id: shown.data.id,
        title: shown.data.title,
        isOpportunity: shown.data.opportunity === true,
        presence: presenceOf(before, after),
        exposure: shiftOf(before && exposure(before.data), after && exposure(after.data)),
        zone: shiftOf(zoneOf(before?.data, comparison.before), zoneOf(after?.data, comparison.after)),
        status: shiftOf(before?.data.status, after?.data.status),
        live: before === undefined || after === undefined ? undefined : shiftOf(isLive(before.data), isLive(after.data)),
      };
      return [change.exposure, change.zone, change.status].every((moved) => moved === undefined) ? [] : [change];
    })
    .sort((a, b) => inTurn(grown(b) - grown(a), byText(a.project.id, b.project.id), byText(a.id, b.id)));
};

/** Benefits whose target, measurement or worth moved. */
export const benefitChanges = (comparison: Comparison): readonly BenefitChange[] => {
  const { asOf } = comparison;
  return comparison.changed('benefits').flatMap(({ before, after }): readonly BenefitChange[] => {
    const shown = after ?? before;
    if (shown === undefined) return [];
    const was = before && benefitOn(comparison.before, before.data, asOf);
    const is = after && benefitOn(comparison.after, after.data, asOf);
    const change: BenefitChange = {
      project: projectIn(comparison, shown.project),
      id: shown.data.id,
      title: shown.data.title,
      presence: presenceOf(before, after),
      target: shiftOf(before?.data.target.value, after?.data.target.value),
      targetDay: shiftOf(before?.data.target.day, after?.data.target.day),
      measured: shiftOf(was?.measured?.value, is?.measured?.value),
      realisation: shiftOf(was?.realisation, is?.realisation),
      worth: shiftOf(unitsOf(was?.worth), unitsOf(is?.worth)),
    };
    const { target, targetDay, measured, realisation, worth } = change;
    return [target, targetDay, measured, realisation, worth].every((moved) => moved === undefined) ? [] : [change];
  });
};
