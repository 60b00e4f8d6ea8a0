/** Contracts as data: what is written, and where each stands on the data date. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { contractStandings } from '#domain/resources/contract-standing.ts';
import type { ContractStanding } from '#domain/resources/contract-standing.ts';
import { daysToNotice } from '#domain/resources/contract-term.ts';
import { identityOf } from './records.ts';

const contractData = ({ contract, term, value, perYear, agreement, applications, assets }: ContractStanding, asOf: string) => {
  return {
    ...contract.data,
    ...identityOf(contract),
    noticeGiven: term.noticeGiven,
    state: term.state,
    endInForce: term.end,
    renewals: term.renewals,
    noticeBy: term.noticeBy,
    daysToNotice: daysToNotice(term, asOf),
    nextNotice: term.nextNotice,
    boundUntil: term.boundUntil,
    valueInCurrency: unitsOf(value),
    costPerYear: unitsOf(perYear),
    agreement,
    applications: applications.map(({ id }) => id),
    assets: assets.map(({ id }) => id),
  };
};

/** `contracts.json`: the written keys; state, end in force, days of notice, cost a year; whether the processing agreement is there; what depends on it. */
export const contractList = (office: Office, asOf: string) =>
  contractStandings(office, asOf).map((standing) => contractData(standing, asOf));
