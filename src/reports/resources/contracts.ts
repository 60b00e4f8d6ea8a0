/** The register of contracts: each with its state, its days and what it costs a year; and the months in which notice can be given. */
import { inUnits, partialSum } from '#domain/money/partial-sum.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Total } from '#domain/money/total.ts';
import { byText, inTurn } from '#domain/office/order.ts';
import type { Office } from '#domain/office/office.ts';
import { contractStandings, isInForce } from '#domain/resources/contract-standing.ts';
import type { AgreementState, ContractStanding } from '#domain/resources/contract-standing.ts';
import { contractStates } from '#domain/resources/contract-term.ts';
import type { ContractState, ContractTerm } from '#domain/resources/contract-term.ts';
import { addMonths, addMonthsToDay, monthOf } from '#domain/time/calendar.ts';
import { distinctNames, nameOf, named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

/** A contract in a list. */
export interface ContractRow extends Named {
  readonly supplier: Named;
  readonly owner: Named | undefined;
  readonly start: string;
  /** As written: before any renewal. */
  readonly writtenEnd: string;
  readonly autoRenew: boolean | undefined;
  readonly renewalMonths: number;
  readonly noticeDays: number;
  readonly term: ContractTerm;
  /** Value and cost a year in units of the organisation's currency; undefined where they are not known in this edition. */
  readonly value: number | undefined;
  readonly perYear: number | undefined;
  readonly agreement: AgreementState;
}

/** A month with the contracts of which notice can be given up to a day in it. */
export interface NoticeMonth {
  readonly month: string;
  readonly contracts: readonly ContractRow[];
}

/** The register. */
export interface ContractRegister {
  /** What asks for a decision first: notice passed, notice near; then by the day that comes next. */
  readonly rows: readonly ContractRow[];
  readonly counts: Readonly<Record<ContractState, number>>;
  /** Cost a year of the contracts that run. */
  readonly perYear: Total;
  /** Contracts, not ended, under which personal data are processed without an agreement. */
  readonly withoutAgreement: readonly ContractRow[];
  /** The twelve months from that of the data date. */
  readonly months: readonly NoticeMonth[];
  readonly suppliers: readonly Named[];
  readonly owners: readonly Named[];
}

/** A contract as lists show it. */
export const contractRow = (office: Office, standing: ContractStanding): ContractRow => {
  const { contract, term, value, perYear, agreement } = standing;
  const { data } = contract;
  return {
    ...nameOf(office, contract),
    supplier: named(office, 'suppliers', data.supplier),
    owner: namedOptional(office, 'roles', data.owner),
    start: data.start,
    writtenEnd: data.end,
    autoRenew: data.autoRenew,
    renewalMonths: data.renewalMonths ?? 12,
    noticeDays: data.noticeDays,
    term,
    value: unitsOf(value),
    perYear: unitsOf(perYear),
    agreement,
  };
};

const nextDay = ({ term }: ContractRow): string => term.noticeBy ?? term.nextNotice?.day ?? term.end;

/** What asks for a decision first. */
export const byUrgency = (a: ContractRow, b: ContractRow): number =>
  inTurn(
    contractStates.indexOf(a.term.state) - contractStates.indexOf(b.term.state),
    // What has ended stands in the order of its end, the newest first.
    a.term.state === 'ended' ? byText(b.term.end, a.term.end) : byText(nextDay(a), nextDay(b)),
    byText(a.id, b.id),
  );

/** All contracts as lists show them. Made once an office and day. */
export const contractRows = (office: Office, asOf: string): readonly ContractRow[] =>
  office.once(`contract-rows/${asOf}`, () =>
    contractStandings(office, asOf)
      .map((standing) => contractRow(office, standing))
      .sort(byUrgency),
  );

/** Contracts of which notice can be given within some months, the first day first. */
export const noticesWithin = (rows: readonly ContractRow[], asOf: string, months: number): readonly ContractRow[] => {
  const last = addMonthsToDay(asOf, months);
  return rows
    .filter(({ term }) => term.nextNotice !== undefined && term.nextNotice.day <= last)
    .sort((a, b) => inTurn(byText(a.term.nextNotice?.day, b.term.nextNotice?.day), byText(a.id, b.id)));
};

const noticeMonths = (rows: readonly ContractRow[], asOf: string): readonly NoticeMonth[] => {
  const near = noticesWithin(rows, asOf, 12);
  return Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(monthOf(asOf), index);
    return { month, contracts: near.filter(({ term }) => term.nextNotice !== undefined && monthOf(term.nextNotice.day) === month) };
  });
};

/** The register on the day. */
export const contractRegister = (office: Office, asOf: string): ContractRegister =>
  office.once(`contract-register/${asOf}`, () => {
    const rows = contractRows(office, asOf);
    const counts = Object.fromEntries(contractStates.map((state) => [state, rows.filter(({ term }) => term.state === state).length]));
    const running = contractStandings(office, asOf).filter(isInForce);
    return {
      rows,
      counts: counts as Record<ContractState, number>,
      perYear: inUnits(partialSum(running.map(({ perYear }) => perYear))),
      withoutAgreement: rows.filter(({ agreement, term }) => agreement === 'missing' && term.state !== 'ended'),
      months: noticeMonths(rows, asOf),
      suppliers: distinctNames(rows.map(({ supplier }) => supplier)),
      owners: distinctNames(rows.flatMap(({ owner }) => owner ?? [])),
    };
  });
