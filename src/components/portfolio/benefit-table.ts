/** The list of benefits, for the page and for the file of a long one. */
import { columnsOf, sentFilters, type SentTable } from '../../client/sent-table.ts';
import type { Reader } from './reader.ts';
import { namePart } from './record-names.ts';
import { formatDay, formatNumber, formatPercent } from '#i18n/format.ts';
import { projectRoute, roleRoute } from '#i18n/routes.ts';
import { pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { BenefitRow } from '#reports/portfolio/benefits.ts';

/** The table: benefit with its way, project, kind, realised share, worth a year planned and realised, next measurement. */
export const benefitTable = (rows: readonly BenefitRow[], reader: Reader): SentTable => {
  const { language, source, currency } = reader;
  const { portfolio, cases } = words(language);
  const { benefits: text } = cases;
  const reasons = [text.noWorth, text.notKnownWorth];
  const number = (value: number): string => formatNumber(value, language);
  const column = columnsOf(rows);
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        kind: row.kind ?? 'none',
        project: row.project.id,
        measured: row.realisation === undefined ? 'unmeasured' : 'measured',
        due: row.due.state,
      })),
    ),
    columns: [
      column(portfolio.benefits.benefit, 'benefit', (row) => [
        namePart(reader, row, `${projectRoute(language, row.project.id)}#benefit-${row.id}`),
        { text: text.wayTo(number(row.baseline), number(row.target.value), pick(row.unit, language, source).text), kind: 'beside' },
      ]),
      column(text.project, 'project', (row) => [namePart(reader, row.project, projectRoute(language, row.project.id))]),
      column(text.kind, 'kind', (row) => [
        { text: row.kind === undefined ? text.noKind : portfolio.benefits.kind[row.kind], kind: 'value' },
        namePart(reader, row.owner, roleRoute(language, row.owner.id), 'beside'),
      ]),
      column(
        text.realisation,
        'realised',
        (row) => [
          row.realisation === undefined
            ? { text: text.why[row.why ?? 'not-measured'], kind: 'unknown' }
            : { text: formatPercent(row.realisation, language), kind: 'value' },
          ...(row.measured === undefined
            ? []
            : [{ text: portfolio.page.on(number(row.measured.value), formatDay(row.measured.day, language)), kind: 'beside' }]),
        ],
        ({ realisation }) => realisation ?? '',
      ),
      { kind: 'money', label: text.worth, key: 'worth', values: rows.map(({ worth }) => worth ?? '0') },
      { kind: 'money', label: text.realisedWorth, key: 'realisedWorth', values: rows.map(({ realised }) => realised ?? '1') },
      column(
        text.next,
        'due',
        ({ due }) =>
          due.day === undefined
            ? [{ text: text.state.settled, kind: 'soft' }]
            : [
                { text: formatDay(due.day, language), kind: 'value' },
                { text: text.state[due.state], kind: due.state === 'overdue' ? 'beside attention' : 'beside' },
              ],
        ({ due }) => due.day ?? '',
      ),
    ],
    language,
    currency,
    reasons,
    colours: {},
  };
};
