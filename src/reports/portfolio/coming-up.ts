/** What lies ahead of the projects that run: their highest risks, and the gates and milestones of the next weeks. */
import type { Office } from '#domain/office/office.ts';
import { byText } from '#domain/office/order.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import { expectedCost } from '#domain/risk/expected-monetary-value.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { RiskZone } from '#domain/risk/exposure.ts';
import { byExposure, openThreats } from '#domain/risk/open-risks.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';

/** An open threat. */
export interface TopRisk {
  readonly project: Named;
  readonly id: string;
  readonly title: Localised;
  readonly owner: Named;
  readonly exposure: number;
  readonly zone: RiskZone;
}

/** Risks of several projects. */
export interface TopRisks {
  /** The highest exposures. */
  readonly shown: readonly TopRisk[];
  readonly of: number;
}

/** A milestone ahead. */
export interface Ahead {
  readonly project: Named;
  readonly title: Localised;
  readonly isGate: boolean;
  /** The day that is forecast, else planned. */
  readonly day: string;
  readonly planned: string;
  /** Days behind its plan, where that is known and it is. */
  readonly late: number | undefined;
}

/** What is due in a span of days. */
export interface ComingUp {
  readonly days: number;
  readonly until: string;
  readonly shown: readonly Ahead[];
  readonly of: number;
  /** Milestones of the same projects that are past their planned day and not reached. */
  readonly missed: number;
}

/** The open threats with the highest exposure, of equals the dearer ones, at most `count`. */
export const topRisks = (office: Office, standings: readonly Standing[], count: number): TopRisks => {
  const all = standings.flatMap((standing) =>
    openThreats(office, standing.project.id, standing.asOf).map((risk) => ({
      standing,
      risk,
      exposure: exposure(risk),
      likely: expectedCost(office, risk, standing.asOf).likely,
    })),
  );
  return {
    of: all.length,
    shown: all
      .sort(byExposure)
      .slice(0, count)
      .map(({ standing, risk, exposure: value }) => ({
        project: nameOf(office, standing.project),
        id: risk.id,
        title: risk.title,
        owner: named(office, 'roles', risk.owner),
        exposure: value,
        zone: riskZone(value, office.organisation.data.riskMatrix),
      })),
  };
};

/** Gates and milestones whose expected day lies within so many days after the data date, earliest first; at most `count`. */
export const comingUp = (office: Office, standings: readonly Standing[], asOf: string, days: number, count: number): ComingUp => {
  const until = addDays(asOf, days);
  const open = standings.flatMap((standing) =>
    milestonesOn(office, standing.project.id, asOf)
      .filter(({ state }) => state !== 'reached')
      .map((milestone) => ({ standing, milestone })),
  );
  const ahead = open
    .filter(({ milestone }) => milestoneDay(milestone) >= asOf && milestoneDay(milestone) <= until)
    .sort((a, b) => byText(milestoneDay(a.milestone), milestoneDay(b.milestone)));
  return {
    days,
    until,
    of: ahead.length,
    missed: open.filter(({ milestone }) => milestone.state === 'missed').length,
    shown: ahead.slice(0, count).map(({ standing, milestone }) => ({
      project: nameOf(office, standing.project),
      title: milestone.title,
      isGate: milestone.kind === 'gate',
      day: milestoneDay(milestone),
      planned: milestone.planned,
      late: milestone.slip !== undefined && milestone.slip > 0 ? milestone.slip : undefined,
    })),
  };
};
