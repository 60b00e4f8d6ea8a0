/** Suppliers: the register with what hangs on each, and the page of one. Editions that do not hold exit plans say nothing of them. */
import { inUnits } from '#domain/money/partial-sum.ts';
import type { Total } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import { knowsExitPlans, supplierStandingById, supplierStandings } from '#domain/resources/supplier-standing.ts';
import type { ExitPlanState, SupplierStanding } from '#domain/resources/supplier-standing.ts';
import type { Audience, Localised } from '#schemas/shared.ts';
import { relationsOf } from '../compliance/related.ts';
import type { Relations } from '../compliance/related.ts';
import { distinctNames, nameOf, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';
import { byUrgency, contractRow } from './contracts.ts';
import type { ContractRow } from './contracts.ts';
import { paidLines } from './paid-lines.ts';
import type { PaidLine } from './paid-lines.ts';

/** A supplier in the register. */
export interface SupplierRow extends Named {
  readonly criticality: number;
  readonly owner: Named | undefined;
  /** Contracts that run, and all with it. */
  readonly inForce: number;
  readonly contracts: number;
  readonly perYear: Total;
  readonly applications: number;
  /** Undefined where this edition holds no plans. */
  readonly plan: ExitPlanState | undefined;
  readonly planTested: string | undefined;
  /** Critical, and the plan is missing or was never tried. */
  readonly isExposed: boolean;
  readonly withoutAgreement: number;
}

/** The register. */
export interface SupplierRegister {
  /** Critical suppliers without a plan first, then by criticality and money. */
  readonly rows: readonly SupplierRow[];
  readonly critical: number;
  /** Critical suppliers without a plan, and with one that was never tried; undefined where this edition holds no plans. */
  readonly withoutPlan: readonly SupplierRow[] | undefined;
  readonly untried: readonly SupplierRow[] | undefined;
  readonly withoutAgreement: readonly SupplierRow[];
  readonly owners: readonly Named[];
}

/** The page of one supplier. */
export interface SupplierPage extends SupplierRow {
  readonly exitPlan: Localised | undefined;
  readonly contractRows: readonly ContractRow[];
  readonly dependents: readonly Named[];
  readonly projects: readonly Named[];
  readonly lines: readonly PaidLine[];
  readonly relations: Relations;
}

const rowOf = (office: Office, asOf: string, standing: SupplierStanding, edition: Audience): SupplierRow => {
  const { supplier, contracts, inForce, perYear, applications, withoutAgreement, isCritical } = standing;
  const plan = knowsExitPlans(edition) ? standing.plan : undefined;
  const tested = supplier.data.exitPlanTested;
  return {
    ...nameOf(office, supplier),
    criticality: supplier.data.criticality,
    owner: namedOptional(office, 'roles', supplier.data.owner),
    inForce,
    contracts: contracts.length,
    perYear: inUnits(perYear),
    applications: applications.length,
    plan,
    planTested: plan === 'tried' && tested !== undefined && tested <= asOf ? tested : undefined,
    isExposed: isCritical && (plan === 'missing' || plan === 'untried'),
    withoutAgreement: withoutAgreement.length,
  };
};

const order = (a: SupplierRow, b: SupplierRow): number =>
  inTurn(
    Number(b.isExposed) - Number(a.isExposed),
    a.criticality - b.criticality,
    (b.perYear.amount ?? -1) - (a.perYear.amount ?? -1),
    byText(a.id, b.id),
  );

/** The register on the day. */
export const supplierRegister = (office: Office, asOf: string, edition: Audience): SupplierRegister =>
  office.once(`supplier-register/${edition}/${asOf}`, () => {
    const rows = supplierStandings(office, asOf)
      .map((standing) => rowOf(office, asOf, standing, edition))
      .sort(order);
    const exposed = (plan: ExitPlanState) =>
      knowsExitPlans(edition) ? rows.filter((row) => row.isExposed && row.plan === plan) : undefined;
    return {
      rows,
      critical: supplierStandings(office, asOf).filter(({ isCritical }) => isCritical).length,
      withoutPlan: exposed('missing'),
      untried: exposed('untried'),
      withoutAgreement: rows.filter(({ withoutAgreement }) => withoutAgreement > 0),
      owners: distinctNames(rows.flatMap(({ owner }) => owner ?? [])),
    };
  });

const shownApart = new Set(['contracts', 'projects', 'budget']);

/** The page of the supplier of that id; undefined where there is none. */
export const supplierPage = (office: Office, asOf: string, id: string, edition: Audience): SupplierPage | undefined => {
  const standing = supplierStandingById(office, asOf).get(id);
  if (standing === undefined) return undefined;
  const { supplier, contracts, applications, projects } = standing;
  const { concerns, namedBy } = relationsOf(office, supplier.key);
  return {
    ...rowOf(office, asOf, standing, edition),
    exitPlan: supplier.data.exitPlan,
    contractRows: contracts.map((contract) => contractRow(office, contract)).sort(byUrgency),
    dependents: applications.map((record) => nameOf(office, record)),
    projects: projects.map((record) => nameOf(office, record)),
    lines: paidLines(office, asOf, supplier.key),
    relations: { concerns, namedBy: namedBy.filter(({ key }) => !shownApart.has(key.slice(0, key.indexOf('/')))) },
  };
};
