/** Where a contract stands in its term: what renews itself, until when notice can be given, until when the organisation is bound. */
import { addDays, addMonthsToDay, daysBetween, monthOf, monthsBetween } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';

/** What a contract says of its days. */
export type ContractDays = Pick<DataOf<'contracts'>, 'start' | 'end' | 'noticeDays' | 'autoRenew' | 'renewalMonths' | 'noticeGiven'>;

/**
 * State of a contract. `future`: it has not begun; `notice-near`: the last day for notice comes within 90 days; `notice-passed`: it has passed and nobody gave notice;
 * `notice-given`: it ends at the end of its term; `ended`; else `running`.
 */
export type ContractState = 'future' | 'running' | 'notice-near' | 'notice-passed' | 'notice-given' | 'ended';

/** The states in the order in which they ask for something. */
export const contractStates: readonly ContractState[] = ['notice-passed', 'notice-near', 'running', 'notice-given', 'future', 'ended'];

/** Where a contract stands on a day. */
export interface ContractTerm {
  readonly state: ContractState;
  /** Last day of the term that runs: the written end, or that of the renewal in force. */
  readonly end: string;
  /** Day on which notice was given, as far as it has come. */
  readonly noticeGiven: string | undefined;
  /** How often it has renewed itself. */
  readonly renewals: number;
  /** Last day for notice of the term that runs; undefined where none is needed: it ends by itself, notice was given, or it has ended. */
  readonly noticeBy: string | undefined;
  /** The next day up to which notice can be given, and the end that it brings about; undefined where there is none. */
  readonly nextNotice: { readonly day: string; readonly end: string } | undefined;
  /** Last day that has to be paid for as things stand: notice that can no longer be given binds for another term. */
  readonly boundUntil: string;
}

/** Days ahead within which the last day for notice is near. */
const daysAhead = 90;
const usualRenewal = 12;

/** Last day on which notice can still be given: `noticeDays` before the last day of the contract. */
export const lastDayForNotice = ({ end, noticeDays }: Pick<ContractDays, 'end' | 'noticeDays'>): string => addDays(end, -noticeDays);

/** Last day after some renewals: terms are counted from the day after the written end, so that the end of a month stays one. */
const endAfter = ({ end, renewalMonths = usualRenewal }: ContractDays, renewals: number): string =>
  renewals === 0 ? end : addDays(addMonthsToDay(addDays(end, 1), renewals * renewalMonths), -1);

/** The fewest renewals after which the contract still runs on the day. */
const renewalsUntil = (contract: ContractDays, day: string): number => {
  const { end, renewalMonths = usualRenewal } = contract;
  let renewals = Math.max(0, Math.floor(monthsBetween(monthOf(end), monthOf(day)) / renewalMonths) - 1);
  while (endAfter(contract, renewals) < day) renewals += 1;
  return renewals;
};

/**
 * Where the contract stands. One that renews itself goes on by `renewalMonths` (12 where it says nothing) each time its end passes without notice; notice
 * ends it with the first term whose last day for notice had not passed: given too late, it takes effect a term later. One that says nothing of renewal is taken to end at its end, but asks for notice until then. Notice that is
 * dated later than the day does not count yet.
 */
export const contractTerm = (contract: ContractDays, asOf: string): ContractTerm => {
  const { start, autoRenew, noticeDays } = contract;
  const given = contract.noticeGiven !== undefined && contract.noticeGiven <= asOf ? contract.noticeGiven : undefined;
  const renewals = autoRenew === true ? renewalsUntil(contract, given === undefined ? asOf : addDays(given, noticeDays)) : 0;
  const end = endAfter(contract, renewals);
  const isOver = end < asOf;
  const isAsked = autoRenew !== false && given === undefined && !isOver;
  const noticeBy = isAsked ? lastDayForNotice({ end, noticeDays }) : undefined;
  // The first term that notice given now would still end.
  const reached = autoRenew === true ? Math.max(renewals, renewalsUntil(contract, addDays(asOf, noticeDays))) : renewals;
  const reachedEnd = endAfter(contract, reached);
  const nextDay = lastDayForNotice({ end: reachedEnd, noticeDays });
  const state = (): ContractState => {
    if (isOver) return 'ended';
    if (start > asOf) return 'future';
    if (given !== undefined) return 'notice-given';
    if (noticeBy === undefined) return 'running';
    if (noticeBy < asOf) return 'notice-passed';
    return daysBetween(asOf, noticeBy) <= daysAhead ? 'notice-near' : 'running';
  };
  return {
    state: state(),
    end,
    noticeGiven: given,
    renewals,
    noticeBy,
    nextNotice: isAsked && nextDay >= asOf ? { day: nextDay, end: reachedEnd } : undefined,
    boundUntil: isAsked ? reachedEnd : end,
  };
};

/** Days from the data date to the last day for notice of the term that runs; negative once it has passed, undefined where none is needed. */
export const daysToNotice = ({ noticeBy }: Pick<ContractTerm, 'noticeBy'>, asOf: string): number | undefined =>
  noticeBy === undefined ? undefined : daysBetween(asOf, noticeBy);
