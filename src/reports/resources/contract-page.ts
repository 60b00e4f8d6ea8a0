/** The page of one contract: its days, its money, what depends on it, and who pays under it. */
import type { Office } from '#domain/office/office.ts';
import { contractStandingById } from '#domain/resources/contract-standing.ts';
import { daysToNotice } from '#domain/resources/contract-term.ts';
import { relationsOf } from '../compliance/related.ts';
import type { Relations } from '../compliance/related.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';
import { contractRow } from './contracts.ts';
import type { ContractRow } from './contracts.ts';
import { paidLines } from './paid-lines.ts';
import type { PaidLine } from './paid-lines.ts';

/** The page. */
export interface ContractPage extends ContractRow {
  readonly daysToNotice: number | undefined;
  readonly processingAgreement: string | undefined;
  readonly applications: readonly Named[];
  readonly assets: readonly Named[];
  readonly lines: readonly PaidLine[];
  /** Records that name it beside those above: waivers, risks, decisions. */
  readonly relations: Relations;
}

const shownApart = new Set(['applications', 'assets', 'budget']);

/** The page of the contract of that id; undefined where there is none. */
export const contractPage = (office: Office, asOf: string, id: string): ContractPage | undefined => {
  const standing = contractStandingById(office, asOf).get(id);
  if (standing === undefined) return undefined;
  const { contract, applications, assets, term } = standing;
  const { concerns, namedBy } = relationsOf(office, contract.key);
  return {
    ...contractRow(office, standing),
    daysToNotice: daysToNotice(term, asOf),
    processingAgreement: contract.data.processingAgreement,
    applications: applications.map((record) => nameOf(office, record)),
    assets: assets.map((record) => nameOf(office, record)),
    lines: paidLines(office, asOf, contract.key),
    relations: { concerns, namedBy: namedBy.filter(({ key }) => !shownApart.has(key.slice(0, key.indexOf('/')))) },
  };
};
