/** Suppliers as data: what is written, and what hangs on each on the data date. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { knowsExitPlans, supplierStandings } from '#domain/resources/supplier-standing.ts';
import type { Audience } from '#schemas/shared.ts';
import { identityOf } from './records.ts';

/** `suppliers.json`: the written keys; contracts, cost a year of those that run and of how many it is known, applications, projects, state of the exit plan. An edition that holds no plans says nothing of their state. */
export const supplierList = (office: Office, asOf: string, edition: Audience) =>
  supplierStandings(office, asOf).map(
    ({ supplier, contracts, inForce, perYear, applications, projects, plan, isCritical, withoutAgreement }) => {
      return {
        ...supplier.data,
        ...identityOf(supplier),
        exitPlanTested: plan === 'tried' ? supplier.data.exitPlanTested : undefined,
        isCritical,
        exitPlanState: knowsExitPlans(edition) ? plan : undefined,
        contracts: contracts.map(({ contract }) => contract.id),
        contractsInForce: inForce,
        costPerYear: unitsOf(perYear.amount),
        costPerYearKnown: { known: perYear.known, of: perYear.of },
        applications: applications.map(({ id }) => id),
        projects: projects.map(({ id }) => id),
        withoutAgreement: withoutAgreement.map(({ contract }) => contract.id),
      };
    },
  );
