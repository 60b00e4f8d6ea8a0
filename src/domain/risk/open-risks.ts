/** Risks that may still happen: of a project on a day, and how they spread over the matrix. */
import type { Office } from '#domain/office/office.ts';
import { inTurn } from '#domain/office/order.ts';
import { isLive, risksOn } from '#domain/projects/registers.ts';
import type { DataOf } from '#schemas/index.ts';
import { exposure, riskZone } from './exposure.ts';
import type { RiskZone } from './exposure.ts';

type Risk = DataOf<'risks'>;

const riskLevels = [1, 2, 3, 4, 5] as const;

/** What orders risks: exposure, and likely expected cost in any one unit. */
export interface WeighedRisk {
  readonly exposure: number;
  readonly likely: number | undefined;
}

/** Threats that are open or being dealt with on the day; opportunities are told apart. */
export const openThreats = (office: Office, project: string, asOf: string): readonly Risk[] =>
  risksOn(office, project, asOf).filter((risk) => isLive(risk) && risk.opportunity !== true);

/** The highest exposure first, of equals the dearer; where the expected cost is not known, last. */
export const byExposure = (a: WeighedRisk, b: WeighedRisk): number => inTurn(b.exposure - a.exposure, (b.likely ?? -1) - (a.likely ?? -1));

/** The open threat with the highest exposure, the first of equals. */
export interface HighestExposure {
  readonly risk: string;
  readonly exposure: number;
  readonly zone: RiskZone;
}

/** Highest exposure among the open threats of a project on a day; undefined where it has none. */
export const highestOpenExposure = (office: Office, project: string, asOf: string): HighestExposure | undefined =>
  openThreats(office, project, asOf)
    .map((risk): HighestExposure => ({
      risk: risk.id,
      exposure: exposure(risk),
      zone: riskZone(exposure(risk), office.organisation.data.riskMatrix),
    }))
    .reduce<HighestExposure | undefined>(
      (highest, risk) => (highest === undefined || risk.exposure > highest.exposure ? risk : highest),
      undefined,
    );

/** A field of the matrix. */
export interface MatrixField<T> {
  readonly likelihood: number;
  readonly impact: number;
  readonly exposure: number;
  readonly zone: RiskZone;
  readonly risks: readonly T[];
}

/** Risks in the 5 × 5 matrix: rows from likelihood 5 to 1, in each impact 1 to 5. Every risk stands in exactly one field. */
export const riskMatrix = <T extends { readonly likelihood: number; readonly impact: number }>(
  risks: readonly T[],
  zones?: DataOf<'organisation'>['riskMatrix'],
): readonly (readonly MatrixField<T>[])[] =>
  [...riskLevels].reverse().map((likelihood) =>
    riskLevels.map((impact) => ({
      likelihood,
      impact,
      exposure: exposure({ likelihood, impact }),
      zone: riskZone(exposure({ likelihood, impact }), zones),
      risks: risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact),
    })),
  );

/** Risks by zone, worst first, with the sum of their exposures. The sum tells how much there is to watch; it is no money. */
export const exposureByZone = (
  risks: readonly { readonly likelihood: number; readonly impact: number }[],
  zones?: DataOf<'organisation'>['riskMatrix'],
): readonly { readonly zone: RiskZone; readonly count: number; readonly exposure: number }[] =>
  (['red', 'amber', 'green'] as const).map((zone) => {
    const inZone = risks.map(exposure).filter((value) => riskZone(value, zones) === zone);
    return { zone, count: inZone.length, exposure: inZone.reduce((sum, value) => sum + value, 0) };
  });
