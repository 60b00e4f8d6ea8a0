/** The money of the portfolio as data: each fiscal year with its sums, divided in every way; the same figures as the page of the money. */
import { amountKinds, moneyGroupings } from '#domain/money/year-budget.ts';
import type { BudgetAmounts } from '#domain/money/year-budget.ts';
import type { Office } from '#domain/office/office.ts';
import { differenceOf, portfolioMoney } from '#reports/portfolio/money-page.ts';

const amountsOf = (amounts: BudgetAmounts) => ({
  ...Object.fromEntries(amountKinds.map((kind) => [kind, amounts[kind].amount])),
  difference: differenceOf(amounts),
  lines: {
    of: amounts.planned.of,
    ...Object.fromEntries(amountKinds.map((kind) => [kind, amounts[kind].known])),
    begun: amounts.actual.of,
    compared: amounts.compared.known,
  },
});

/**
 * Money by fiscal year, in the organisation's currency: planned, committed, actual, forecast, and forecast − planned over the lines that state both;
 * `lines` says how many budget lines state each, of all (spending: of those whose period has begun). What belongs to no programme or objective has the key null.
 */
export const portfolioMoneyData = (office: Office, asOf: string) => {
  const { years, withoutLines, notThisYear } = portfolioMoney(office, asOf);
  return {
    asOf,
    currency: office.organisation.data.currency,
    years: years.map((year) => ({
      year: year.year,
      from: year.from,
      to: year.to,
      isCurrent: year.isCurrent,
      ...amountsOf(year),
      by: Object.fromEntries(
        moneyGroupings.map((grouping) => [
          grouping,
          year.by[grouping].map((group) => ({ key: group.key, projects: group.projects, ...amountsOf(group) })),
        ]),
      ),
    })),
    withoutLines,
    notThisYear,
  };
};
