/** The figures of a business case, each with the reason where it is not known. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import { internalRatesOfReturn } from './internal-rate-of-return.ts';
import { modifiedInternalRateOfReturn } from './modified-internal-rate-of-return.ts';
import { defaultTiming, netPresentValue } from './net-present-value.ts';
import type { Timing } from './net-present-value.ts';
import { discountedPayback, payback } from './payback.ts';
import { benefitCostRatio, returnOnInvestment } from './return-on-investment.ts';
import { unitsOf } from './minor-units.ts';
import { minorUnitsOn } from './total.ts';

/** Why a figure of a business case is not known: what is missing, or why the formula gives no number. */
export type CaseReason =
  | 'no-business-case'
  | 'no-cash-flows'
  | 'before-first-year'
  | 'no-amount'
  | 'no-exchange-rate'
  | 'no-discount-rate'
  | 'no-cost'
  | 'no-cost-or-benefit'
  | 'no-rate'
  | 'never-paid-back'
  | 'no-benefit';

/** A figure, or why there is none; `year` is the one whose entry is to blame. */
export type CaseFigure<T = number> =
  | { readonly value: T; readonly why?: undefined; readonly year?: undefined }
  | { readonly value: undefined; readonly why: CaseReason; readonly year?: number | undefined };

/** A year of a business case, in minor units of the organisation's currency. */
export interface CaseYear {
  readonly year: number;
  readonly cost: number;
  readonly benefit: number;
  /** Benefit − cost. */
  readonly net: number;
}

/** What a business case comes to. Money in units of the organisation's currency, rates and shares of 1 a year, durations in years from the first flow. */
export interface BusinessCaseFigures {
  readonly netPresentValue: CaseFigure;
  /** Every rate, ascending. */
  readonly internalRatesOfReturn: CaseFigure<readonly number[]>;
  readonly modifiedInternalRateOfReturn: CaseFigure;
  readonly returnOnInvestment: CaseFigure;
  readonly benefitCostRatio: CaseFigure;
  readonly paybackYears: CaseFigure;
  readonly discountedPaybackYears: CaseFigure;
}

/** The id of a figure of a business case. */
export type CaseFigureId = keyof BusinessCaseFigures;

type Candidate = Pick<DataOf<'projects'> | DataOf<'requests'>, 'businessCase'>;
type Missing = Extract<CaseFigure, { readonly value: undefined }>;

const missing = (why: CaseReason, year?: number): Missing => ({ value: undefined, why, year });

/**
 * The years of a business case, from its first to the last that has an entry. A year without an entry has no flow, and an entry that gives only cost or only benefit says that
 * there is none of the other; an entry that gives neither is unknown, and so is all that follows from it. Two entries of a year are added.
 */
export const caseYears = (office: Office, asOf: string, { businessCase }: Candidate): CaseFigure<readonly CaseYear[]> => {
  if (businessCase === undefined) return missing('no-business-case');
  const { year0, cashflows } = businessCase;
  if (cashflows.length === 0) return missing('no-cash-flows');
  const sums = new Map<number, { cost: number; benefit: number }>();
  for (const { year, cost, benefit } of [...cashflows].sort((a, b) => a.year - b.year)) {
    if (year < year0) return missing('before-first-year', year);
    if (cost === undefined && benefit === undefined) return missing('no-amount', year);
    const [out, back] = [cost ?? 0, benefit ?? 0].map((money) => minorUnitsOn(money, asOf, office.organisation.data));
    if (out === undefined || back === undefined) return missing('no-exchange-rate', year);
    const sum = sums.get(year) ?? { cost: 0, benefit: 0 };
    sums.set(year, { cost: sum.cost + out, benefit: sum.benefit + back });
  }
  return {
    value: Array.from({ length: Math.max(...sums.keys()) - year0 + 1 }, (_, index) => {
      const { cost, benefit } = sums.get(year0 + index) ?? { cost: 0, benefit: 0 };
      return { year: year0 + index, cost, benefit, net: benefit - cost };
    }),
  };
};

/** Rate a year at which a business case is discounted: its own, else the organisation's; undefined where neither says. */
export const caseDiscountRate = (office: Office, { businessCase }: Candidate): number | undefined =>
  businessCase?.discountRate ?? office.organisation.data.discountRate;

/** When in its year a flow falls: as the business case says, else at its start. */
export const caseTiming = ({ businessCase }: Candidate): Timing => businessCase?.timing ?? defaultTiming;

const given = <T>(value: T | undefined, why: CaseReason): CaseFigure<T> => (value === undefined ? missing(why) : { value });

const all = (reason: Missing): BusinessCaseFigures => ({
  netPresentValue: reason,
  internalRatesOfReturn: reason,
  modifiedInternalRateOfReturn: reason,
  returnOnInvestment: reason,
  benefitCostRatio: reason,
  paybackYears: reason,
  discountedPaybackYears: reason,
});

const valueOf = (flows: readonly number[], rate: number | undefined, timing: Timing): CaseFigure =>
  rate === undefined ? missing('no-discount-rate') : given(unitsOf(netPresentValue(rate, flows, timing)), 'no-cash-flows');

/** The net present value of the business case of a project or a request alone, in units of the organisation's currency. */
export const caseNetPresentValue = (office: Office, asOf: string, candidate: Candidate): CaseFigure => {
  const years = caseYears(office, asOf, candidate);
  if (years.value === undefined) return years;
  const flows = years.value.map(({ net }) => net);
  return valueOf(flows, caseDiscountRate(office, candidate), caseTiming(candidate));
};

/** The figures of the business case of a project or a request. The modified rate finances and reinvests at the discount rate. */
export const businessCaseFigures = (office: Office, asOf: string, candidate: Candidate): BusinessCaseFigures => {
  const years = caseYears(office, asOf, candidate);
  if (years.value === undefined) return all(years);
  const flows = years.value.map(({ net }) => net);
  const costs = years.value.map(({ cost }) => cost);
  const benefits = years.value.map(({ benefit }) => benefit);
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  const rate = caseDiscountRate(office, candidate);
  const discounted = (figure: (rate: number) => number | undefined, why: CaseReason): CaseFigure =>
    rate === undefined ? missing('no-discount-rate') : given(figure(rate), why);
  const noPayback: CaseReason = total(benefits) > 0 ? 'never-paid-back' : 'no-benefit';
  const { rates } = internalRatesOfReturn(flows);
  return {
    netPresentValue: valueOf(flows, rate, caseTiming(candidate)),
    internalRatesOfReturn: rates.length === 0 ? missing('no-rate') : { value: rates },
    modifiedInternalRateOfReturn: discounted((share) => modifiedInternalRateOfReturn(flows, share, share), 'no-cost-or-benefit'),
    returnOnInvestment: given(returnOnInvestment(total(costs), total(benefits)), 'no-cost'),
    benefitCostRatio: discounted((share) => benefitCostRatio(share, costs, benefits), 'no-cost'),
    paybackYears: given(payback(flows), noPayback),
    discountedPaybackYears: discounted((share) => discountedPayback(share, flows), noPayback),
  };
};
