/** The overview of the resources: what each register comes to, what asks for a decision first. */
import { inUnits } from '#domain/money/partial-sum.ts';
import type { Total } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import { applicationStandings, isInUse } from '#domain/resources/application-standing.ts';
import { licenceBalance } from '#domain/resources/licence-balance.ts';
import { runCost } from '#domain/resources/run-cost.ts';
import { releasesInUse } from '#domain/resources/technology-use.ts';
import { quadrants } from '#domain/resources/time-quadrant.ts';
import type { Quadrant } from '#domain/resources/time-quadrant.ts';
import type { Audience } from '#schemas/shared.ts';
import { contractRegister } from './contracts.ts';
import type { ContractRow } from './contracts.ts';
import { resourceMoney } from './money.ts';
import type { PurposePart } from './money.ts';
import { personalDataRegister } from './personal-data.ts';
import { supplierRegister } from './suppliers.ts';
import type { SupplierRow } from './suppliers.ts';

/** The overview. */
export interface ResourceOverview {
  readonly applications: {
    readonly total: number;
    readonly inUse: number;
    /** Of criticality 1 among those in use. */
    readonly vital: number;
    /** Applications in use by quadrant. */
    readonly quadrants: Readonly<Record<Quadrant, number>>;
    readonly notAssessed: number;
    /** Of those in use, with a component whose support has ended. */
    readonly unsupported: number;
  };
  /** Releases of products in use. */
  readonly releases: { readonly total: number; readonly ended: number; readonly soon: number };
  readonly licences: { readonly total: number; readonly short: number; readonly idle: number };
  readonly assets: number;
  readonly contracts: {
    readonly total: number;
    readonly inForce: number;
    readonly perYear: Total;
    /** The last day for notice comes within 90 days, or has passed. */
    readonly near: readonly ContractRow[];
    readonly passed: readonly ContractRow[];
  };
  readonly suppliers: {
    readonly total: number;
    readonly critical: number;
    /** Undefined where this edition holds no plans. */
    readonly withoutPlan: readonly SupplierRow[] | undefined;
    readonly untried: readonly SupplierRow[] | undefined;
  };
  readonly personalData: {
    readonly total: number;
    readonly missing: number;
    readonly withoutAgreement: number;
    readonly unsaid: number;
  };
  readonly money: { readonly run: Total; readonly year: number; readonly parts: readonly PurposePart[] };
}

const computed = (office: Office, asOf: string, edition: Audience): ResourceOverview => {
  const standings = applicationStandings(office, asOf);
  const inUse = standings.filter(({ application }) => isInUse(application));
  const releases = releasesInUse(office, asOf);
  const licences = office
    .list('assets')
    .filter(({ data }) => data.kind === 'licence')
    .map(({ data }) => licenceBalance(data).state);
  const contracts = contractRegister(office, asOf);
  const { counts } = contracts;
  const suppliers = supplierRegister(office, asOf, edition);
  const data = personalDataRegister(office, asOf);
  const money = resourceMoney(office, asOf);
  const byQuadrant = Object.fromEntries(quadrants.map((quadrant) => [quadrant, inUse.filter((one) => one.quadrant === quadrant).length]));
  return {
    applications: {
      total: standings.length,
      inUse: inUse.length,
      vital: inUse.filter(({ application }) => application.data.criticality === 1).length,
      quadrants: byQuadrant as Record<Quadrant, number>,
      notAssessed: inUse.filter(({ quadrant }) => quadrant === undefined).length,
      unsupported: inUse.filter(({ support }) => support === 'ended').length,
    },
    releases: {
      total: releases.length,
      ended: releases.filter(({ state }) => state === 'ended').length,
      soon: releases.filter(({ state }) => state === 'soon').length,
    },
    licences: {
      total: licences.length,
      short: licences.filter((state) => state === 'short').length,
      idle: licences.filter((state) => state === 'idle').length,
    },
    assets: office.list('assets').length,
    contracts: {
      total: contracts.rows.length,
      inForce: contracts.rows.length - counts.future - counts.ended,
      perYear: contracts.perYear,
      near: contracts.rows.filter(({ term }) => term.state === 'notice-near'),
      passed: contracts.rows.filter(({ term }) => term.state === 'notice-passed'),
    },
    suppliers: {
      total: suppliers.rows.length,
      critical: suppliers.critical,
      withoutPlan: suppliers.withoutPlan,
      untried: suppliers.untried,
    },
    personalData: {
      total: data.rows.length,
      missing: data.missing,
      withoutAgreement: data.withoutAgreement,
      unsaid: data.unsaid.length,
    },
    money: { run: inUnits(runCost(office, asOf).total), year: money.year.year, parts: money.parts },
  };
};

/** The overview on the day. */
export const resourceOverview = (office: Office, asOf: string, edition: Audience): ResourceOverview =>
  office.once(`resource-overview/${edition}/${asOf}`, () => computed(office, asOf, edition));
