/** Risks of a project, and the matrix that they stand in. */
import type { Office } from '#domain/office/office.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { inUnits } from '#domain/money/partial-sum.ts';
import type { Total } from '#domain/money/total.ts';
import { inTurn } from '#domain/office/order.ts';
import { isLive, risksOn } from '#domain/projects/registers.ts';
import { expectedCost, expectedSum } from '#domain/risk/expected-monetary-value.ts';
import type { ExpectedCost, ExpectedReason, ExpectedSum } from '#domain/risk/expected-monetary-value.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { RiskZone } from '#domain/risk/exposure.ts';
import { byExposure, highestOpenExposure, riskMatrix } from '#domain/risk/open-risks.ts';
import type { HighestExposure } from '#domain/risk/open-risks.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

type Risk = DataOf<'risks'>;

/** A level of likelihood and one of impact, with their product. */
export interface Rating {
  readonly likelihood: number;
  readonly impact: number;
  readonly exposure: number;
  readonly zone: RiskZone;
}

/** An expected cost with its range, in units of the organisation's currency; of an opportunity what it saves. */
export interface ExpectedView {
  readonly likely: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Why `likely` is not known. */
  readonly why: ExpectedReason | undefined;
}

/** The expected cost of some risks, in units of the organisation's currency. */
export interface ExpectedTotal {
  readonly likely: Total;
  /** Undefined where one of them has no range. */
  readonly range: { readonly min: number; readonly max: number } | undefined;
}

/** An expected cost in units of money. */
export const expectedView = ({ likely, min, max, why }: ExpectedCost): ExpectedView => ({
  likely: unitsOf(likely),
  min: unitsOf(min),
  max: unitsOf(max),
  why,
});

/** A sum of expected costs in units of money. */
export const expectedTotal = ({ likely, range }: ExpectedSum): ExpectedTotal => ({
  likely: inUnits(likely),
  range: range === undefined ? undefined : { min: range.min / 100, max: range.max / 100 },
});

/** A risk as the project's page shows it. */
export interface RiskView extends Rating {
  readonly id: string;
  readonly title: Localised;
  readonly owner: Named;
  readonly status: Risk['status'];
  readonly isLive: boolean;
  readonly opportunity: boolean;
  readonly escalated: boolean;
  readonly cause: Localised | undefined;
  readonly event: Localised | undefined;
  readonly effect: Localised | undefined;
  readonly response: Risk['response'];
  readonly residual: Rating | undefined;
  readonly actions: readonly {
    readonly text: Localised;
    readonly owner: Named | undefined;
    readonly due: string | undefined;
    readonly done: string | undefined;
  }[];
  readonly raised: string | undefined;
  readonly closed: string | undefined;
  readonly probability: number | undefined;
  readonly expected: ExpectedView;
}

/** A cell of the matrix, with the ids of the live threats in it. */
export interface MatrixCell extends Rating {
  readonly risks: readonly string[];
}

/** Risks of a project, live ones first, highest exposure first; and the matrix in rows from likelihood 5 to 1, impact 1 to 5. */
export interface RisksView {
  readonly risks: readonly RiskView[];
  readonly matrix: readonly (readonly MatrixCell[])[];
  /** The live threat with the highest exposure. */
  readonly highest: HighestExposure | undefined;
  /** Expected cost of the live threats; undefined where there is none. */
  readonly expected: ExpectedTotal | undefined;
  /** What the live opportunities are expected to save; undefined where there is none. */
  readonly expectedSaving: ExpectedTotal | undefined;
}

/** Risks of a project as of a day. */
export const risksView = (office: Office, asOf: string, project: string): RisksView => {
  const zones = office.organisation.data.riskMatrix;
  const rated = (pair: { readonly likelihood: number; readonly impact: number }): Rating => ({
    likelihood: pair.likelihood,
    impact: pair.impact,
    exposure: exposure(pair),
    zone: riskZone(exposure(pair), zones),
  });
  const written = risksOn(office, project, asOf);
  const risks = written
    .map((risk): RiskView => ({
      ...rated(risk),
      id: risk.id,
      title: risk.title,
      status: risk.status,
      response: risk.response,
      cause: risk.cause,
      event: risk.event,
      effect: risk.effect,
      raised: risk.raised,
      closed: risk.closed,
      probability: risk.probability,
      expected: expectedView(expectedCost(office, risk, asOf)),
      owner: named(office, 'roles', risk.owner),
      isLive: isLive(risk),
      opportunity: risk.opportunity ?? false,
      escalated: risk.escalated ?? false,
      residual: risk.residual === undefined ? undefined : rated(risk.residual),
      actions: (risk.actions ?? []).map(({ text, owner, due, done }) => ({
        text,
        due,
        done,
        owner: namedOptional(office, 'roles', owner),
      })),
    }))
    .sort((a, b) =>
      inTurn(
        Number(b.isLive) - Number(a.isLive),
        byExposure({ exposure: a.exposure, likely: a.expected.likely }, { exposure: b.exposure, likely: b.expected.likely }),
      ),
    );
  const live = (opportunity: boolean): readonly Risk[] =>
    written.filter((risk) => isLive(risk) && (risk.opportunity ?? false) === opportunity);
  const expectedOf = (some: readonly Risk[]): ExpectedTotal | undefined =>
    some.length === 0 ? undefined : expectedTotal(expectedSum(some.map((risk) => expectedCost(office, risk, asOf))));
  return {
    risks,
    matrix: riskMatrix(live(false), zones).map((row) => row.map((cell) => ({ ...cell, risks: cell.risks.map(({ id }) => id) }))),
    highest: highestOpenExposure(office, project, asOf),
    expected: expectedOf(live(false)),
    expectedSaving: expectedOf(live(true)),
  };
};
