/** The business case of a project or a request as data. */
import { businessCaseFigures, caseDiscountRate, caseTiming, caseYears } from '#domain/money/business-case.ts';
import type { CaseFigureId } from '#domain/money/business-case.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';

/**
 * The object `businessCase` of `projects/<id>.json`: each figure, unknown where a reason stands under `why`; `internalRatesOfReturn` holds every rate, and is empty where the
 * cash flows are known and have none. Money in units of the organisation's currency, rates and shares of 1, payback in years from the first flow. `null` without a business case.
 */
export const businessCaseObject = (office: Office, asOf: string, data: Pick<DataOf<'projects'> | DataOf<'requests'>, 'businessCase'>) => {
  if (data.businessCase === undefined) return undefined;
  const figures = businessCaseFigures(office, asOf, data);
  const why = Object.fromEntries(
    (Object.keys(figures) as CaseFigureId[]).flatMap((id) => {
      const { value, why: reason, year } = figures[id];
      return value === undefined ? [[id, { reason, year }]] : [];
    }),
  );
  const rates = figures.internalRatesOfReturn;
  return {
    netPresentValue: figures.netPresentValue.value,
    internalRatesOfReturn: rates.why === 'no-rate' ? [] : rates.value,
    modifiedInternalRateOfReturn: figures.modifiedInternalRateOfReturn.value,
    returnOnInvestment: figures.returnOnInvestment.value,
    benefitCostRatio: figures.benefitCostRatio.value,
    paybackYears: figures.paybackYears.value,
    discountedPaybackYears: figures.discountedPaybackYears.value,
    discountRate: caseDiscountRate(office, data),
    timing: caseTiming(data),
    cashFlows: caseYears(office, asOf, data).value?.map(({ year, cost, benefit, net }) => ({
      year,
      cost: cost / 100,
      benefit: benefit / 100,
      net: net / 100,
    })),
    why,
  };
};
