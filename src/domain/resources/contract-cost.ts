/** What contracts cost, in minor units of the organisation's currency. */
import type { Money } from '#domain/money/minor-units.ts';
import { minorUnitsOn } from '#domain/money/total.ts';
import type { FiscalPeriod } from '#domain/time/fiscal-year.ts';
import { addDays, addMonthsToDay, daysBetween, monthOf, monthsBetween } from '#domain/time/calendar.ts';
import type { DataOf } from '#schemas/index.ts';
import { contractTerm } from './contract-term.ts';
import type { ContractDays } from './contract-term.ts';

type Settings = Pick<DataOf<'organisation'>, 'currency' | 'rates'>;

/** A contract's value and days. An edition may not hold the value. */
export interface ContractMoney extends ContractDays {
  readonly value?: Money | undefined;
}

/** Months from the first to the last day, both included: whole months, and the rest as a part of the month that it lies in. 0 where the last day is earlier. */
export const monthsOfTerm = (start: string, end: string): number => {
  const after = addDays(end, 1);
  if (after <= start) return 0;
  const full = monthsBetween(monthOf(start), monthOf(after));
  const whole = addMonthsToDay(start, full) <= after ? full : full - 1;
  const [from, to] = [addMonthsToDay(start, whole), addMonthsToDay(start, whole + 1)];
  return whole + daysBetween(from, after) / daysBetween(from, to);
};

/**
 * Cost of a contract a year: value × 12 ÷ months from its start to its written end. A renewal is taken to cost the same a year. Undefined where the value is
 * not known, its currency has no rate on the day, or the end lies before the start.
 */
export const costPerYear = ({ value, start, end }: ContractMoney, asOf: string, settings: Settings): number | undefined => {
  const amount = value === undefined ? undefined : minorUnitsOn(value, asOf, settings);
  const months = monthsOfTerm(start, end);
  return amount === undefined || months === 0 ? undefined : Math.round((amount * 12) / months);
};

/** What a contract binds the organisation to pay in a fiscal year: its cost a year for the months of the year in which it is bound. 0 where it is not bound in that year; undefined where its cost is not known. */
export const committedIn = (contract: ContractMoney, { from, to }: FiscalPeriod, asOf: string, settings: Settings): number | undefined => {
  const { boundUntil } = contractTerm(contract, asOf);
  const first = contract.start > from ? contract.start : from;
  const last = boundUntil < to ? boundUntil : to;
  if (last < first) return 0;
  const perYear = costPerYear(contract, asOf, settings);
  return perYear === undefined ? undefined : Math.round((perYear * monthsOfTerm(first, last)) / 12);
};
