/** The list of business cases, for the page and for the file of a long one. */
import { columnsOf, sentFilters, type NumberColumn, type SentTable } from '../../client/sent-table.ts';
import type { Reader } from './reader.ts';
import { namePart } from './record-names.ts';
import { stateText } from '../requests/candidate-text.ts';
import type { CaseFigure } from '#domain/money/business-case.ts';
import { formatList, formatNumber, formatPercent } from '#i18n/format.ts';
import { projectRoute, requestRoute } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import type { CaseRow, ReturnsPage } from '#reports/portfolio/returns.ts';

/** Where the page of a project or a request is. */
export const caseRoute = ({ language }: Reader, { collection, name }: Pick<CaseRow, 'collection' | 'name'>): string =>
  collection === 'projects' ? `${projectRoute(language, name.id)}#_business-case` : requestRoute(language, name.id);

/** The table: name with state and unit, cost, benefit, value, and the figures of the case. What is not known says why. */
export const caseTable = ({ cases: rows, year }: Pick<ReturnsPage, 'cases' | 'year'>, reader: Reader): SentTable => {
  const { language, currency } = reader;
  const { cases, returns: text } = words(language);
  const { business } = cases;
  const column = columnsOf(rows);
  const reasonOf = ({ why, year: at }: CaseFigure<unknown>): string => (why === undefined ? '' : business.reasons[why](String(at ?? '')));
  const reasons = [...new Set([text.reasonless, ...rows.flatMap(({ figures }) => Object.values(figures).map(reasonOf))])];
  const number = (
    kind: 'money' | 'percent' | 'index',
    label: string,
    key: string,
    figureOf: (row: CaseRow) => CaseFigure,
  ): NumberColumn => ({
    kind,
    label,
    key,
    values: rows.map((row) => figureOf(row).value ?? String(reasons.indexOf(reasonOf(figureOf(row))))),
  });
  const parts = (
    label: string,
    key: string,
    figureOf: (row: CaseRow) => CaseFigure<readonly number[]>,
    format: (value: number) => string,
  ) =>
    column(
      label,
      key,
      (row) => {
        const figure = figureOf(row);
        return [
          figure.value === undefined
            ? { text: reasonOf(figure), kind: 'unknown' }
            : { text: formatList(figure.value.map(format), language), kind: 'value' },
        ];
      },
      (row) => figureOf(row).value?.[0] ?? '',
    );
  const percent = (share: number): string => formatPercent(share, language, 1);
  const years = (value: number): string => business.years(formatNumber(value, language, 1));
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        group: row.group,
        kind: row.collection,
        unit: row.unit.id,
        value: row.valueInYear === undefined ? 'unknown' : 'known',
      })),
    ),
    columns: [
      column(text.candidate, 'case', (row) => [
        namePart(reader, row.name, caseRoute(reader, row)),
        { text: `${text.kinds[row.collection]} · ${stateText(row, language)}`, kind: 'beside' },
        namePart(reader, row.unit, undefined, 'beside'),
      ]),
      { kind: 'money', label: text.value(year), key: 'value', values: rows.map(({ valueInYear }) => valueInYear ?? '0') },
      number('money', business.netPresentValue, 'npv', ({ figures }) => figures.netPresentValue),
      number('percent', business.returnOnInvestment, 'roi', ({ figures }) => figures.returnOnInvestment),
      number('index', business.benefitCostRatio, 'bcr', ({ figures }) => figures.benefitCostRatio),
      { kind: 'money', label: text.cost, key: 'cost', values: rows.map(({ cost }) => cost ?? '0') },
      { kind: 'money', label: text.benefit, key: 'benefit', values: rows.map(({ benefit }) => benefit ?? '0') },
      parts(business.internalRatesOfReturn, 'irr', ({ figures }) => figures.internalRatesOfReturn, percent),
      parts(
        business.paybackYears,
        'payback',
        ({ figures: { paybackYears } }) => (paybackYears.value === undefined ? paybackYears : { value: [paybackYears.value] }),
        years,
      ),
    ],
    language,
    currency,
    reasons,
    colours: {},
  };
};
