/** The ranked list of requests and projects, for the page and for the file of a long one. */
import { columnsOf, dayValue, sentFilters, type CellPart, type SentTable } from '../../client/sent-table.ts';
import { namePart } from '../portfolio/record-names.ts';
import type { Reader } from '../portfolio/reader.ts';
import { standingText, stateText, stateTone } from './candidate-text.ts';
import { formatMoney, formatPercent } from '#i18n/format.ts';
import { recordRoute } from '#i18n/record-route.ts';
import { projectRoute, roleRoute } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import type { RequestRow } from '#reports/portfolio/requests.ts';

/** Title with what it became, unit and asker, day, status, score, weighted shortest job first, net present value, cost, objectives, standing. */
export const requestTable = (rows: readonly RequestRow[], reader: Reader): SentTable => {
  const { language, currency } = reader;
  const { requests: text, cases } = words(language);
  const caseReasons = Object.keys(cases.business.reasons) as (keyof typeof cases.business.reasons)[];
  const reasons = [...caseReasons.map((reason) => cases.business.reasons[reason]('')), text.noWsjf];
  const money = (amount: number): string => formatMoney(amount, currency, language, 'compact');
  const column = columnsOf(rows);
  const costOf = ({ likely, total }: RequestRow): readonly CellPart[] => [
    ...(likely === undefined ? [] : [{ text: money(likely), kind: 'value' }]),
    ...(total === undefined || total === likely
      ? []
      : [{ text: likely === undefined ? money(total) : text.total(money(total)), kind: likely === undefined ? 'value' : 'beside' }]),
    ...(likely === undefined && total === undefined ? [{ text: text.unknownCost, kind: 'unknown' }] : []),
  ];
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        status: row.state,
        unit: row.unit.id,
        objective: row.objectives.length === 0 ? 'none' : row.objectives.map(({ id }) => id).join(' '),
        kind: row.collection,
        standing: row.standing ?? 'out',
      })),
    ),
    columns: [
      column(
        text.rank,
        'rank',
        ({ rank }) => [rank === undefined ? { text: '—', kind: 'soft' } : { text: String(rank), kind: 'value' }],
        ({ rank }) => rank ?? '',
      ),
      column(text.candidate, 'title', (row) => [
        namePart(reader, row, recordRoute(language, `${row.collection}/${row.id}`)),
        ...(row.collection === 'projects' ? [{ text: text.kinds.projects, kind: 'badge accent' }] : []),
        ...(row.mandatory ? [{ text: text.mandatory, kind: 'badge warn' }] : []),
        ...(row.becomes === undefined
          ? []
          : [{ text: text.became, kind: 'beside' }, namePart(reader, row.becomes, projectRoute(language, row.becomes.id), 'beside')]),
      ]),
      column(text.unit, 'unit', (row) => [
        namePart(reader, row.unit),
        namePart(reader, row.role, roleRoute(language, row.role.id), 'beside'),
      ]),
      { kind: 'day', label: text.day, key: 'day', values: rows.map(({ day }) => (day === undefined ? '' : dayValue(day))) },
      column(text.state, 'status', (row) => [{ text: stateText(row, language), kind: `badge ${stateTone(row.state)}` }]),
      column(
        text.score,
        'score',
        ({ score }) => [
          score === undefined ? { text: text.noScore, kind: 'unknown' } : { text: formatPercent(score, language), kind: 'value' },
        ],
        ({ score }) => score ?? '',
      ),
      { kind: 'index', label: text.wsjf, key: 'wsjf', values: rows.map(({ wsjf }) => wsjf ?? String(caseReasons.length)) },
      {
        kind: 'money',
        label: text.npv,
        key: 'npv',
        values: rows.map(({ netPresentValue, whyNoValue }) =>
          netPresentValue === undefined ? String(whyNoValue === undefined ? '' : caseReasons.indexOf(whyNoValue)) : netPresentValue,
        ),
      },
      column(text.cost, 'cost', costOf, ({ likely, total }) => likely ?? total ?? ''),
      column(text.objectives, 'objectives', ({ objectives }) =>
        objectives.length === 0
          ? [{ text: text.noObjective, kind: 'soft' }]
          : objectives.map((of, index) => namePart(reader, of, undefined, index === 0 ? 'value' : 'beside')),
      ),
      column(text.standing, 'standing', (row) => {
        const { text: said, why } = standingText(row, language);
        return [{ text: said, kind: 'value' }, ...(why === '' ? [] : [{ text: why, kind: 'beside' }])];
      }),
    ],
    language,
    currency,
    reasons,
    colours: {},
  };
};
