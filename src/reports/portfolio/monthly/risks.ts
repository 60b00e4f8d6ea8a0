/** The highest risks of the running projects. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { expectedCost } from '#domain/risk/expected-monetary-value.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { RiskZone } from '#domain/risk/exposure.ts';
import { byExposure, openThreats } from '#domain/risk/open-risks.ts';
import type { Localised } from '#schemas/shared.ts';
import type { Known } from '#domain/value/known.ts';
import { nameOf, named } from '../../named.ts';
import type { Named } from '../../named.ts';
import type { MonthlyScope } from './scope.ts';

/** Risks that the report shows. */
export const risksShown = 10;

/** An open risk with its project. */
export interface MonthlyRisk {
  readonly project: Named;
  readonly id: string;
  readonly title: Localised;
  readonly likelihood: number;
  readonly impact: number;
  readonly exposure: number;
  readonly zone: RiskZone;
  readonly owner: Named;
  /** Probability × likely cost, in units of the organisation's currency. */
  readonly expected: Known;
  /** Whether something is done about it that is not finished. */
  readonly hasAction: boolean;
  /** Raised in the month. */
  readonly isNew: boolean;
}

/** Open risks of some projects of the month, the highest exposure first, then the dearest. */
export const risksOfMonth = (
  office: Office,
  { asOf, before }: Pick<MonthlyScope, 'asOf' | 'before'>,
  movements: MonthlyScope['movements'],
): readonly MonthlyRisk[] =>
  movements
    .flatMap(({ project }) =>
      openThreats(office, project.id, asOf).map((risk): MonthlyRisk => {
        const { likely } = expectedCost(office, risk, asOf);
        return {
          project: nameOf(office, project),
          id: risk.id,
          title: risk.title,
          likelihood: risk.likelihood,
          impact: risk.impact,
          exposure: exposure(risk),
          zone: riskZone(exposure(risk), office.organisation.data.riskMatrix),
          owner: named(office, 'roles', risk.owner),
          expected: unitsOf(likely),
          hasAction: (risk.actions ?? []).some(({ done }) => done === undefined),
          isNew: risk.raised !== undefined && risk.raised > before,
        };
      }),
    )
    .sort((a, b) => byExposure({ exposure: a.exposure, likely: a.expected }, { exposure: b.exposure, likely: b.expected }));

/** The risks of the report: the highest, and how many are open in all. */
export interface MonthlyRisks {
  readonly top: readonly MonthlyRisk[];
  readonly open: number;
  readonly red: number;
}

/** Risks of the running projects. */
export const monthlyRisks = (office: Office, scope: MonthlyScope): MonthlyRisks => {
  const all = risksOfMonth(office, scope, scope.running);
  return { top: all.slice(0, risksShown), open: all.length, red: all.filter(({ zone }) => zone === 'red').length };
};
