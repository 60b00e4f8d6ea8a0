/** Tables of the portfolio's money: by fiscal year in every way it is divided, and by objective. */
import { amountKinds, moneyGroupings } from '#domain/money/year-budget.ts';
import type { BudgetAmounts } from '#domain/money/year-budget.ts';
import type { Office } from '#domain/office/office.ts';
import { alignmentPage } from '#reports/portfolio/alignment-page.ts';
import { differenceOf, portfolioMoney } from '#reports/portfolio/money-page.ts';
import type { Cell, CsvTable } from './csv.ts';

const cellsOf = (amounts: BudgetAmounts): readonly Cell[] => [
  ...amountKinds.map((kind) => amounts[kind].amount),
  differenceOf(amounts),
  amounts.planned.of,
  ...amountKinds.map((kind) => amounts[kind].known),
  amounts.compared.known,
];

/** Money by fiscal year: one row for the year, and one for each project, pool, kind, unit, category, programme and objective in it. */
export const moneyTable = (office: Office, asOf: string): CsvTable => ({
  name: 'money',
  columns: [
    'fiscalYear',
    'by',
    'key',
    ...amountKinds,
    'difference',
    'lines',
    ...amountKinds.map((kind) => `lines.${kind}`),
    'lines.compared',
  ],
  rows: portfolioMoney(office, asOf).years.flatMap((year): readonly (readonly Cell[])[] => [
    [year.year, 'year', undefined, ...cellsOf(year)],
    ...moneyGroupings.flatMap((grouping) => year.by[grouping].map((group) => [year.year, grouping, group.key, ...cellsOf(group)])),
  ]),
});

/** Budgets of approved and running projects by objective: a row for each project and objective that it serves. */
export const alignmentTable = (office: Office, asOf: string): CsvTable => {
  const { objectives, projects } = alignmentPage(office, asOf);
  return {
    name: 'alignment',
    columns: ['project', 'category', 'objective', 'budget', 'objectiveShareOfMoney', 'objectiveWeight'],
    rows: projects.flatMap(({ project, category, parts }) =>
      objectives.flatMap(({ objective, share, weight }, index): readonly (readonly Cell[])[] => {
        const part = parts[index];
        return part === undefined ? [] : [[project.id, category, objective?.id, part, share, weight]];
      }),
    ),
  };
};
