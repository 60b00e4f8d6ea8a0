/** Table of the business cases: a row for each project and request that is decided or to be decided. Money in units of the organisation's currency. */
import type { Office } from '#domain/office/office.ts';
import { textIn } from '#domain/office/written.ts';
import { returnsPage } from '#reports/portfolio/returns.ts';
import type { Cell, CsvTable } from './csv.ts';

/** Business cases on the day; what is not known is empty. */
export const businessCaseTable = (office: Office, asOf: string): CsvTable => {
  const { cases, year } = returnsPage(office, asOf);
  return {
    name: 'business-cases',
    columns: [
      'collection',
      'id',
      'title',
      'group',
      'state',
      'unit',
      'cost',
      'benefit',
      'netPresentValue',
      `valueIn${String(year)}`,
      'internalRatesOfReturn',
      'modifiedInternalRateOfReturn',
      'returnOnInvestment',
      'benefitCostRatio',
      'paybackYears',
      'discountedPaybackYears',
    ],
    rows: cases.map(({ name, collection, group, state, unit, cost, benefit, valueInYear, figures }): readonly Cell[] => [
      collection,
      name.id,
      name.title === undefined ? undefined : textIn(office, name.title),
      group,
      state,
      unit.id,
      cost,
      benefit,
      figures.netPresentValue.value,
      valueInYear,
      figures.internalRatesOfReturn.value?.join(' '),
      figures.modifiedInternalRateOfReturn.value,
      figures.returnOnInvestment.value,
      figures.benefitCostRatio.value,
      figures.paybackYears.value,
      figures.discountedPaybackYears.value,
    ]),
  };
};
