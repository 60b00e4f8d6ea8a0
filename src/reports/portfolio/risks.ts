/** Risks of all running projects together: the matrix, the list behind it, what they are expected to cost. */
import type { Office } from '#domain/office/office.ts';
import { inTurn } from '#domain/office/order.ts';
import { isLive, risksOn } from '#domain/projects/registers.ts';
import { lifecycleOn } from '#domain/projects/stage-on.ts';
import { expectedCost, expectedSum } from '#domain/risk/expected-monetary-value.ts';
import { exposure, riskZone } from '#domain/risk/exposure.ts';
import type { RiskZone } from '#domain/risk/exposure.ts';
import { byExposure, exposureByZone, riskMatrix } from '#domain/risk/open-risks.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';
import { expectedTotal, expectedView } from '../project/risks.ts';
import type { ExpectedTotal, ExpectedView, Rating } from '../project/risks.ts';

type Risk = DataOf<'risks'>;

/** An open risk or opportunity of a running project. */
export interface PortfolioRisk extends Rating {
  readonly id: string;
  readonly title: Localised;
  readonly project: Named;
  readonly owner: Named;
  readonly category: string | undefined;
  readonly response: Risk['response'];
  readonly opportunity: boolean;
  readonly escalated: boolean;
  readonly expected: ExpectedView;
  /** Open actions whose day has passed, the oldest first. */
  readonly overdue: readonly string[];
}

/** What the list can be filtered by: only what occurs. */
export interface RiskFilters {
  readonly projects: readonly Named[];
  readonly owners: readonly Named[];
  readonly categories: readonly string[];
  readonly responses: readonly NonNullable<Risk['response']>[];
}

/** A field of the matrix with the number of threats in it. */
export interface RiskField extends Rating {
  readonly count: number;
}

/** The page of the portfolio's risks. */
export interface PortfolioRisksPage {
  /** Threats, then opportunities; the highest exposure first. */
  readonly risks: readonly PortfolioRisk[];
  /** Threats per field: rows from likelihood 5 to 1, in each impact 1 to 5. */
  readonly matrix: readonly (readonly RiskField[])[];
  readonly zones: readonly { readonly zone: RiskZone; readonly count: number; readonly exposure: number }[];
  readonly expected: ExpectedTotal;
  readonly expectedSaving: ExpectedTotal;
  /** The five threats with the highest exposure, of equals the dearer ones. */
  readonly top: readonly PortfolioRisk[];
  /** The same of opportunities. */
  readonly chances: readonly PortfolioRisk[];
  readonly overdue: number;
  readonly unanswered: number;
  /** Running projects, and those of them that name no risk at all: nobody may have looked. */
  readonly projects: number;
  readonly silent: readonly Named[];
  readonly filters: RiskFilters;
}

/** How many of the top risks a page shows. */
const shownOnTop = 5;

const distinct = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

const portfolioRisk = (office: Office, asOf: string, project: Named, risk: Risk): PortfolioRisk => ({
  id: risk.id,
  title: risk.title,
  likelihood: risk.likelihood,
  impact: risk.impact,
  exposure: exposure(risk),
  zone: riskZone(exposure(risk), office.organisation.data.riskMatrix),
  project,
  owner: named(office, 'roles', risk.owner),
  category: risk.category,
  response: risk.response,
  opportunity: risk.opportunity ?? false,
  escalated: risk.escalated ?? false,
  expected: expectedView(expectedCost(office, risk, asOf)),
  overdue: (risk.actions ?? []).flatMap(({ due, done }) => (due !== undefined && done === undefined && due < asOf ? [due] : [])).sort(),
});

/** Threats before opportunities, the highest exposure first, of equals the dearer; where the cost is not known, last. */
const inOrder = (a: PortfolioRisk, b: PortfolioRisk): number =>
  inTurn(
    Number(a.opportunity) - Number(b.opportunity),
    byExposure({ exposure: a.exposure, likely: a.expected.likely }, { exposure: b.exposure, likely: b.expected.likely }),
  );

/** Open risks of the running projects as of a day. */
export const portfolioRisks = (office: Office, asOf: string): PortfolioRisksPage => {
  const running = office.list('projects').filter((project) => isRunning({ lifecycle: lifecycleOn(office, project, asOf) }));
  const written = running.map((record) => ({ project: nameOf(office, record), all: risksOn(office, record.id, asOf) }));
  const open = written.flatMap(({ project, all }) => all.filter(isLive).map((risk) => ({ project, risk })));
  const risks = open.map(({ project, risk }) => portfolioRisk(office, asOf, project, risk)).sort(inOrder);
  const threats = risks.filter(({ opportunity }) => !opportunity);
  const zones = office.organisation.data.riskMatrix;
  const sumOf = (opportunity: boolean): ExpectedTotal =>
    expectedTotal(
      expectedSum(open.flatMap(({ risk }) => ((risk.opportunity ?? false) === opportunity ? [expectedCost(office, risk, asOf)] : []))),
    );
  return {
    risks,
    matrix: riskMatrix(threats, zones).map((row) => row.map(({ risks: inField, ...field }) => ({ ...field, count: inField.length }))),
    zones: exposureByZone(threats, zones),
    expected: sumOf(false),
    expectedSaving: sumOf(true),
    top: threats.slice(0, shownOnTop),
    chances: risks.filter(({ opportunity }) => opportunity).slice(0, shownOnTop),
    overdue: risks.filter(({ overdue }) => overdue.length > 0).length,
    unanswered: threats.filter(({ response }) => response === undefined).length,
    projects: running.length,
    silent: written.flatMap(({ project, all }) => (all.length === 0 ? [project] : [])),
    filters: {
      projects: distinct(
        risks.map(({ project }) => project),
        ({ id }) => id,
      ),
      owners: distinct(
        risks.flatMap(({ owner }) => (owner.title === undefined ? [] : [owner])),
        ({ id }) => id,
      ),
      categories: [...new Set(risks.flatMap(({ category }) => category ?? []))].sort(),
      responses: [...new Set(risks.flatMap(({ response }) => response ?? []))],
    },
  };
};
