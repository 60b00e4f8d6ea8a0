/** The list of applications, for the page and for the file of a long one. */
import { columnsOf, dayValue, sentFilters, type SentTable } from '../../client/sent-table.ts';
import type { Reader } from '#components/portfolio/reader.ts';
import { namePart } from '#components/portfolio/record-names.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { resourceRecordRoute, roleRoute } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import type { ApplicationRow } from '#reports/resources/applications.ts';
import { supportTones } from './support-tones.ts';

/** Whether the decision follows the advice of the model: `agrees`, `other`, or `open` where one of both is missing. */
const decisionOf = ({ quadrant, disposition, differs }: ApplicationRow): string =>
  quadrant === undefined || disposition === undefined ? 'open' : differs ? 'other' : 'agrees';

/** The table: application, quadrant with its inputs, state, criticality, owner, support, cost, rules. */
export const applicationTable = (rows: readonly ApplicationRow[], reader: Reader): SentTable => {
  const { language, currency } = reader;
  const { applications: text } = words(language);
  const { list } = text;
  const column = columnsOf(rows);
  const number = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value, language, 0));
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        quadrant: row.quadrant ?? 'none',
        decision: decisionOf(row),
        lifecycle: row.lifecycle,
        criticality: String(row.criticality),
        kind: row.kind ?? '',
        owner: row.owner.id,
        unit: row.unit?.id ?? '',
        // What is not in use needs no support any more, or not yet.
        support: row.inUse ? (row.support ?? 'none') : '',
        rules: row.broken > 0 ? 'broken' : '',
      })),
    ),
    columns: [
      column(list.application, 'application', (row) => [
        namePart(reader, row, resourceRecordRoute(language, 'applications', row.id)),
        ...(row.kind === undefined ? [] : [{ text: text.kinds[row.kind], kind: 'beside' }]),
      ]),
      column(
        list.quadrant,
        'quadrant',
        (row) => [
          row.quadrant === undefined ? { text: text.notAssessed, kind: 'unknown' } : { text: text.quadrants[row.quadrant], kind: 'value' },
          ...(row.businessValue === undefined && row.technicalFit === undefined
            ? []
            : [{ text: `${list.value} ${number(row.businessValue)} · ${list.fit} ${number(row.technicalFit)}`, kind: 'beside' }]),
          ...(row.differs && row.disposition !== undefined
            ? [{ text: list.differs(text.quadrants[row.disposition]), kind: 'beside attention' }]
            : []),
        ],
        (row) => row.quadrant ?? '',
      ),
      column(list.lifecycle, 'lifecycle', (row) => [{ text: text.lifecycles[row.lifecycle] }]),
      column(
        list.criticality,
        'criticality',
        ({ criticality }) => [{ text: text.criticalities[criticality as 1 | 2 | 3 | 4] }],
        ({ criticality }) => criticality,
      ),
      column(list.owner, 'owner', ({ owner, unit }) => [
        namePart(reader, owner, roleRoute(language, owner.id)),
        ...(unit === undefined ? [] : [namePart(reader, unit, undefined, 'beside')]),
      ]),
      column(
        list.support,
        'support',
        (row) =>
          row.lifecycle === 'retired'
            ? [{ text: text.lifecycles.retired, kind: 'soft' }]
            : [
                {
                  text: text.supports[row.support ?? 'none'],
                  kind: `badge ${row.support === undefined || !row.inUse ? 'neutral' : supportTones[row.support]}`,
                },
                ...(row.firstEnd === undefined ? [] : [{ text: `${list.first} ${formatDay(row.firstEnd, language)}`, kind: 'beside' }]),
              ],
        ({ firstEnd }) => (firstEnd === undefined ? '' : dayValue(firstEnd)),
      ),
      { kind: 'money', label: list.cost, key: 'cost', values: rows.map(({ cost }) => cost ?? '0') },
      column(
        list.rules,
        'rules',
        ({ broken }) => [broken > 0 ? { text: list.breaks(broken), kind: 'attention' } : { text: list.kept, kind: 'soft' }],
        ({ broken }) => broken,
      ),
    ],
    language,
    currency,
    reasons: [text.figures.costUnknown],
    colours: {},
  };
};
