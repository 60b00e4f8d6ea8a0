/** The return of several business cases together: what they cost and bring, and their value in the money of one year. */
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import { caseDiscountRate, caseNetPresentValue, caseYears } from './business-case.ts';
import type { CaseReason } from './business-case.ts';
import { partialSum } from './partial-sum.ts';
import type { PartialSum } from './partial-sum.ts';
import { returnOnInvestment } from './return-on-investment.ts';

type Case = Pick<DataOf<'projects'> | DataOf<'requests'>, 'businessCase'>;

/**
 * Value of a flow in the money of another year: value × (1 + r)^(year − year0). A net present value is in the money of the first year of its case; cases with
 * different first years are comparable only in the money of one year (time value of money; PMI, The Standard for Portfolio Management). Undefined where an input is.
 */
export const valueInYear = (value: number | undefined, rate: number | undefined, year0: number, year: number): number | undefined =>
  value === undefined || rate === undefined ? undefined : value * (1 + rate) ** (year - year0);

/** What several cases come to. Sums in minor units of the organisation's currency; each says how many of its parts are known. */
export interface PortfolioReturn {
  readonly cost: PartialSum;
  readonly benefit: PartialSum;
  /** Net present values, each in the money of `year`. */
  readonly netPresentValue: PartialSum;
  /** (benefit − cost)/cost over the cases whose cost and benefit are known; undefined where there is none, or they cost nothing. */
  readonly returnOnInvestment: number | undefined;
  /** Year in whose money the value is stated. */
  readonly year: number;
  /** Positions of cases without figures, and why. */
  readonly unknown: readonly { readonly index: number; readonly why: CaseReason }[];
}

/** Net present value of one case in the money of a year, in minor units; undefined where it is not known. */
export const caseValueIn = (office: Office, asOf: string, candidate: Case, year: number): number | undefined => {
  const { value } = caseNetPresentValue(office, asOf, candidate);
  const moved = valueInYear(value, caseDiscountRate(office, candidate), candidate.businessCase?.year0 ?? year, year);
  return moved === undefined ? undefined : Math.round(moved * 100);
};

/** The return of several cases, in the money of the year. */
export const portfolioReturn = (office: Office, asOf: string, cases: readonly Case[], year: number): PortfolioReturn => {
  const flows = cases.map((candidate) => caseYears(office, asOf, candidate));
  const sumOf = (key: 'cost' | 'benefit'): readonly (number | undefined)[] =>
    flows.map(({ value }) => value?.reduce((sum, flow) => sum + flow[key], 0));
  const cost = partialSum(sumOf('cost'));
  const benefit = partialSum(sumOf('benefit'));
  return {
    cost,
    benefit,
    netPresentValue: partialSum(cases.map((candidate) => caseValueIn(office, asOf, candidate, year))),
    returnOnInvestment:
      cost.amount === undefined || benefit.amount === undefined ? undefined : returnOnInvestment(cost.amount, benefit.amount),
    year,
    unknown: cases.flatMap((candidate, index) => {
      const { why } = caseNetPresentValue(office, asOf, candidate);
      return why === undefined ? [] : [{ index, why }];
    }),
  };
};

/** Simple payback = cost ÷ benefit a year, in years. Undefined where one is not known, or there is no benefit. */
export const simplePayback = (cost: number | undefined, perYear: number | undefined): number | undefined =>
  cost === undefined || perYear === undefined || perYear <= 0 ? undefined : cost / perYear;
