/** What hangs on every supplier on the data date, and whether the organisation could part from it. Computed once for all pages. */
import { partialSum } from '#domain/money/partial-sum.ts';
import type { PartialSum } from '#domain/money/partial-sum.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import type { AnyRecord, OfficeRecord } from '#schemas/record.ts';
import type { Audience } from '#schemas/shared.ts';
import { contractStandingById, isInForce } from './contract-standing.ts';
import type { ContractStanding } from './contract-standing.ts';

/** How a plan to part from a supplier stands. `untried`: written, never tried or walked through. */
export type ExitPlanState = 'missing' | 'untried' | 'tried';

/** What hangs on a supplier. */
export interface SupplierStanding {
  readonly supplier: OfficeRecord<'suppliers'>;
  /** All contracts with it, past and future ones included, by id. */
  readonly contracts: readonly ContractStanding[];
  /** Contracts that run on the day. */
  readonly inForce: number;
  /** Cost a year of the contracts that run, in minor units. */
  readonly perYear: PartialSum;
  /** Applications that depend on a contract with it that runs or will. */
  readonly applications: readonly OfficeRecord<'applications'>[];
  /** Projects that name it, or pay it in a budget line. */
  readonly projects: readonly OfficeRecord<'projects'>[];
  /** Where the edition does not hold plans, nothing can be said of them: see `knowsExitPlans`. */
  readonly plan: ExitPlanState;
  readonly isCritical: boolean;
  /** Contracts, not ended, under which it processes personal data for us without an agreement. */
  readonly withoutAgreement: readonly ContractStanding[];
}

/** Whether the organisation could hardly do without the supplier for a while: criticality 1 or 2. */
export const isCriticalSupplier = ({ criticality }: Pick<DataOf<'suppliers'>, 'criticality'>): boolean => criticality <= 2;

/** Whether an edition holds exit plans: their field is internal. */
export const knowsExitPlans = (edition: Audience): boolean => edition !== 'public';

/** State of a supplier's exit plan. A try that is dated later than the day does not count yet. */
export const exitPlanState = (
  { exitPlan, exitPlanTested }: Pick<DataOf<'suppliers'>, 'exitPlan' | 'exitPlanTested'>,
  asOf: string,
): ExitPlanState => {
  if (exitPlan === undefined) return 'missing';
  return exitPlanTested === undefined || exitPlanTested > asOf ? 'untried' : 'tried';
};

const unique = <R extends AnyRecord>(records: readonly R[]): readonly R[] => [
  ...new Map(records.map((record) => [record.key, record])).values(),
];

const standingOf = (office: Office, supplier: OfficeRecord<'suppliers'>, asOf: string): SupplierStanding => {
  const named = office.referrersOf(supplier.key);
  const known = contractStandingById(office, asOf);
  const contracts = named.flatMap((record) => (record.collection === 'contracts' ? (known.get(record.id) ?? []) : []));
  const running = contracts.filter(isInForce);
  const open = contracts.filter(({ term }) => term.state !== 'ended');
  const projects = named.flatMap((record) => {
    if (record.collection === 'projects') return [record];
    const project = record.collection === 'budget' ? office.find('projects', record.project) : undefined;
    return project === undefined ? [] : [project];
  });
  return {
    supplier,
    contracts,
    inForce: running.length,
    perYear: partialSum(running.map(({ perYear }) => perYear)),
    applications: unique(open.flatMap(({ applications }) => applications)),
    projects: unique(projects),
    plan: exitPlanState(supplier.data, asOf),
    isCritical: isCriticalSupplier(supplier.data),
    withoutAgreement: open.filter(({ agreement }) => agreement === 'missing'),
  };
};

/** Standing of every supplier of the edition, in the order of ids. */
export const supplierStandings = (office: Office, asOf: string): readonly SupplierStanding[] =>
  office.once(`supplier-standings/${asOf}`, () => office.list('suppliers').map((supplier) => standingOf(office, supplier, asOf)));

/** The same, by id of the supplier. */
export const supplierStandingById = (office: Office, asOf: string): ReadonlyMap<string, SupplierStanding> =>
  office.once(
    `supplier-standing-by-id/${asOf}`,
    () => new Map(supplierStandings(office, asOf).map((standing) => [standing.supplier.id, standing])),
  );
