/** Where every contract stands on the data date. Computed once for all pages. */
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { costPerYear } from './contract-cost.ts';
import type { ContractMoney } from './contract-cost.ts';
import { contractTerm } from './contract-term.ts';
import type { ContractTerm } from './contract-term.ts';

/** Whether a contract under which personal data are processed for us is covered by an agreement (GDPR, article 28). `none`: no such data; `unknown`: nobody has said. */
export type AgreementState = 'there' | 'missing' | 'none' | 'unknown';

/** Where a contract stands. */
export interface ContractStanding {
  readonly contract: OfficeRecord<'contracts'>;
  readonly term: ContractTerm;
  /** Value from start to end, in minor units; undefined where the edition does not hold it or its currency has no rate. */
  readonly value: number | undefined;
  /** Cost a year, in minor units. */
  readonly perYear: number | undefined;
  readonly agreement: AgreementState;
  /** Applications that are not retired and name it. */
  readonly applications: readonly OfficeRecord<'applications'>[];
  readonly assets: readonly OfficeRecord<'assets'>[];
}

/** Whether the agreement of a contract is there. */
export const agreementState = ({
  dataProcessing,
  processingAgreement,
}: Pick<OfficeRecord<'contracts'>['data'], 'dataProcessing' | 'processingAgreement'>): AgreementState => {
  if (dataProcessing === undefined) return 'unknown';
  if (!dataProcessing) return 'none';
  return processingAgreement === undefined ? 'missing' : 'there';
};

/** Whether a contract runs on the day: it has begun and not ended. */
export const isInForce = ({ term: { state } }: Pick<ContractStanding, 'term'>): boolean => state !== 'future' && state !== 'ended';

const standingOf = (office: Office, contract: OfficeRecord<'contracts'>, asOf: string): ContractStanding => {
  const settings = office.organisation.data;
  const data: ContractMoney = contract.data;
  const named = office.referrersOf(contract.key);
  return {
    contract,
    term: contractTerm(contract.data, asOf),
    value: data.value === undefined ? undefined : minorUnitsOn(data.value, asOf, settings),
    perYear: costPerYear(data, asOf, settings),
    agreement: agreementState(contract.data),
    applications: named
      .filter((record) => record.collection === 'applications')
      .filter(({ data: { lifecycle } }) => lifecycle !== 'retired'),
    assets: named.filter((record) => record.collection === 'assets'),
  };
};

/** Standing of every contract of the edition, by id. */
export const contractStandings = (office: Office, asOf: string): readonly ContractStanding[] =>
  office.once(`contract-standings/${asOf}`, () => office.list('contracts').map((contract) => standingOf(office, contract, asOf)));

/** The same, by id of the contract. */
export const contractStandingById = (office: Office, asOf: string): ReadonlyMap<string, ContractStanding> =>
  office.once(
    `contract-standing-by-id/${asOf}`,
    () => new Map(contractStandings(office, asOf).map((standing) => [standing.contract.id, standing])),
  );
