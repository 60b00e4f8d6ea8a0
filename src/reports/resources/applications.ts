/** The application portfolio: where each application stands, and what the whole comes to. */
import { unitsOf } from '#domain/money/minor-units.ts';
import { inUnits, partialSum } from '#domain/money/partial-sum.ts';
import type { Total } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { applicationStandings, isInUse } from '#domain/resources/application-standing.ts';
import type { ApplicationStanding } from '#domain/resources/application-standing.ts';
import { annualCost } from '#domain/resources/run-cost.ts';
import type { SupportState } from '#domain/resources/support-end.ts';
import { portfolioLines, quadrants } from '#domain/resources/time-quadrant.ts';
import type { PortfolioLines, Quadrant } from '#domain/resources/time-quadrant.ts';
import type { DataOf } from '#schemas/index.ts';
import { distinctNames, nameOf, named } from '../named.ts';
import type { Named } from '../named.ts';

type Application = DataOf<'applications'>;

/** An application in the list. */
export interface ApplicationRow extends Named {
  readonly lifecycle: Application['lifecycle'];
  readonly inUse: boolean;
  readonly criticality: number;
  readonly kind: Application['kind'];
  readonly owner: Named;
  /** Unit of the owner; undefined where it has none. */
  readonly unit: Named | undefined;
  readonly businessValue: number | undefined;
  readonly technicalFit: number | undefined;
  readonly quadrant: Quadrant | undefined;
  readonly disposition: Quadrant | undefined;
  readonly differs: boolean;
  /** Undefined where it names no component. */
  readonly support: SupportState | undefined;
  readonly firstEnd: string | undefined;
  /** How many things it does not keep; without ends of support, which have a column of their own. */
  readonly broken: number;
  readonly users: number | undefined;
  /** Units of the organisation's currency a year; undefined where not known. */
  readonly cost: number | undefined;
}

/** One quadrant of the model, of all applications that are not retired. */
export interface QuadrantSum {
  /** Undefined: not assessed. */
  readonly quadrant: Quadrant | undefined;
  readonly count: number;
  /** A year. */
  readonly cost: Total;
}

/** The page of applications. */
export interface ApplicationsPage {
  /** Most critical first. */
  readonly rows: readonly ApplicationRow[];
  readonly lines: PortfolioLines;
  readonly quadrants: readonly QuadrantSum[];
  readonly inUse: number;
  /** A year, of those in use. */
  readonly cost: Total;
  readonly ended: number;
  readonly soon: number;
  readonly differs: number;
  readonly broken: number;
  readonly filters: { readonly owners: readonly Named[]; readonly units: readonly Named[] };
}

const rowOf = (office: Office, asOf: string, standing: ApplicationStanding): ApplicationRow => {
  const { application, quadrant, differs, support, firstEnd, broken } = standing;
  const { data } = application;
  const unit = office.find('roles', data.owner)?.data.unit;
  return {
    ...nameOf(office, application),
    lifecycle: data.lifecycle,
    inUse: isInUse(application),
    criticality: data.criticality,
    kind: data.kind,
    owner: named(office, 'roles', data.owner),
    unit: unit === undefined ? undefined : named(office, 'units', unit),
    businessValue: data.businessValue,
    technicalFit: data.technicalFit,
    quadrant,
    disposition: data.disposition,
    differs,
    support,
    firstEnd,
    broken: broken.filter(({ kind }) => kind !== 'component-unsupported').length,
    users: data.users,
    cost: unitsOf(annualCost(office, application, asOf)),
  };
};

/** All applications of the edition as of a day. */
export const applicationsPage = (office: Office, asOf: string): ApplicationsPage =>
  office.once(`applications-page/${asOf}`, () => {
    const standings = applicationStandings(office, asOf);
    const rows = standings
      .map((standing) => rowOf(office, asOf, standing))
      .sort((a, b) => inTurn(a.criticality - b.criticality, byText(a.id, b.id)));
    const costs = new Map(standings.map(({ application }) => [application.id, annualCost(office, application, asOf)]));
    const costOf = (among: readonly ApplicationRow[]): Total => inUnits(partialSum(among.map(({ id }) => costs.get(id))));
    const inUse = rows.filter((row) => row.inUse);
    const placed = rows.filter(({ lifecycle }) => lifecycle !== 'retired');
    return {
      rows,
      lines: portfolioLines(office),
      quadrants: [...quadrants, undefined].map((quadrant) => {
        const among = placed.filter((row) => row.quadrant === quadrant);
        return { quadrant, count: among.length, cost: costOf(among) };
      }),
      inUse: inUse.length,
      cost: costOf(inUse),
      ended: inUse.filter(({ support }) => support === 'ended').length,
      soon: inUse.filter(({ support }) => support === 'soon').length,
      differs: placed.filter(({ differs }) => differs).length,
      broken: rows.filter(({ broken }) => broken > 0).length,
      filters: {
        owners: distinctNames(rows.flatMap(({ owner }) => (owner.title === undefined ? [] : [owner]))),
        units: distinctNames(rows.flatMap(({ unit }) => (unit?.title === undefined ? [] : [unit]))),
      },
    };
  });
