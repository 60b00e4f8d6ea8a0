/** Risks of a project, and the matrix that they stand in. */
import type { Office } from '#domain/office/office.ts';
import { isLive, risksOn } from '#domain/projects/registers.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { RiskZone } from '#domain/risk/exposure.ts';
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
}

/** A cell of the matrix, with the ids of the live threats in it. */
export interface MatrixCell extends Rating {
  readonly risks: readonly string[];
}

/** Risks of a project, live ones first, highest exposure first; and the matrix in rows from likelihood 5 to 1, impact 1 to 5. */
export interface RisksView {
  readonly risks: readonly RiskView[];
  readonly matrix: readonly (readonly MatrixCell[])[];
}

const levels = [1, 2, 3, 4, 5] as const;

/** Risks of a project as of a day. */
export const risksView = (office: Office, asOf: string, project: string): RisksView => {
  const zones = office.organisation.data.riskMatrix;
  const rated = (pair: { readonly likelihood: number; readonly impact: number }): Rating => ({
    likelihood: pair.likelihood,
    impact: pair.impact,
    exposure: exposure(pair),
    zone: riskZone(exposure(pair), zones),
  });
  const risks = risksOn(office, project, asOf)
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
    .sort((a, b) => (a.isLive === b.isLive ? b.exposure - a.exposure : a.isLive ? -1 : 1));
  const threats = risks.filter((risk) => risk.isLive && !risk.opportunity);
  const matrix = [...levels].reverse().map((likelihood) =>
    levels.map((impact): MatrixCell => ({
      ...rated({ likelihood, impact }),
      risks: threats.filter((risk) => risk.likelihood === likelihood && risk.impact === impact).map(({ id }) => id),
    })),
  );
  return { risks, matrix };
};
