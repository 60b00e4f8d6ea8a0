/** What a project plans to cost and bring: as written, and what follows from it. */
import { businessCaseFigures, caseDiscountRate, caseTiming, caseYears } from '#domain/money/business-case.ts';
import type { BusinessCaseFigures } from '#domain/money/business-case.ts';
import { presentValues } from '#domain/money/net-present-value.ts';
import type { Timing } from '#domain/money/net-present-value.ts';
import { cumulative } from '#domain/money/payback.ts';
import { totalOf } from '#domain/money/total.ts';
import type { Total } from '#domain/money/total.ts';
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';

/** A year of a business case, in units of the organisation's currency. */
export interface CaseYearView {
  readonly year: number;
  readonly cost: number;
  readonly benefit: number;
  /** Benefit − cost. */
  readonly net: number;
  /** Sum of the present values up to this year; undefined without a discount rate. */
  readonly discounted: number | undefined;
}

/** A business case as written, with its figures. */
export interface BusinessCaseView {
  readonly year0: number;
  /** A share of 1 a year: the project's own, else the organisation's; undefined where neither says. */
  readonly discountRate: number | undefined;
  readonly timing: Timing;
  readonly flows: readonly { readonly year: number; readonly cost: Money | undefined; readonly benefit: Money | undefined }[];
  readonly cost: Total;
  readonly benefit: Total;
  readonly figures: BusinessCaseFigures;
  /** Every year from the first on; undefined where an amount is not known, for `figures` say why. */
  readonly years: readonly CaseYearView[] | undefined;
}

/** A project or a request, as far as it plans. */
type Planned = Pick<DataOf<'projects'> | DataOf<'requests'>, 'businessCase'>;

const yearViews = (office: Office, asOf: string, project: Planned): BusinessCaseView['years'] => {
  const years = caseYears(office, asOf, project).value;
  const rate = caseDiscountRate(office, project);
  const values =
    rate === undefined
      ? undefined
      : cumulative(
          presentValues(
            rate,
            (years ?? []).map(({ net }) => net),
            caseTiming(project),
          ),
        );
  return years?.map(({ year, cost, benefit, net }, index) => {
    const discounted = values?.[index];
    return {
      year,
      cost: cost / 100,
      benefit: benefit / 100,
      net: net / 100,
      discounted: discounted === undefined ? undefined : discounted / 100,
    };
  });
};

/** The business case of a project or a request; undefined where there is none. */
export const businessCaseView = (office: Office, asOf: string, project: Planned): BusinessCaseView | undefined => {
  const { businessCase } = project;
  if (businessCase === undefined) return undefined;
  const settings = office.organisation.data;
  const flows = [...businessCase.cashflows].sort((a, b) => a.year - b.year).map(({ year, cost, benefit }) => ({ year, cost, benefit }));
  return {
    year0: businessCase.year0,
    discountRate: caseDiscountRate(office, project),
    timing: caseTiming(project),
    figures: businessCaseFigures(office, asOf, project),
    years: yearViews(office, asOf, project),
    flows,
    cost: totalOf(
      flows.map(({ cost }) => cost),
      asOf,
      settings,
    ),
    benefit: totalOf(
      flows.map(({ benefit }) => benefit),
      asOf,
      settings,
    ),
  };
};
