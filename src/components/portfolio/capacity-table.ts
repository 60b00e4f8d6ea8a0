/** The list of over-allocations, for the page and for the file of a long one. */
import { columnsOf, partsColumn, sentFilters, type CellPart, type SentTable } from '../../client/sent-table.ts';
import type { Reader } from './reader.ts';
import { namePart } from './record-names.ts';
import { formatMonth, formatNumber, formatPercent } from '#i18n/format.ts';
import { recordRoute } from '#i18n/record-route.ts';
import { words, type Language } from '#i18n/words.ts';
import type { OverAllocation } from '#reports/portfolio/capacity-page.ts';

/** A quarter such as `2027-Q1` in words. */
export const quarterName = (quarter: string, language: Language): string =>
  words(language).capacity.quarter(quarter.slice(6), quarter.slice(0, 4));

/** The largest parts of a demand that a row names; the rest is in the file and in the interface. */
const mostNamed = 6;

/** The table: role and team, month, capacity, demand, what is missing, and who asks with its part. */
export const capacityTable = (list: readonly OverAllocation[], reader: Reader): SentTable => {
  const { language, currency } = reader;
  const { list: text, heat, unit } = words(language).capacity;
  const fte = (value: number): string => formatNumber(value, language);
  const column = columnsOf(list);
  const askingParts = ({ asking }: OverAllocation): readonly CellPart[] => [
    ...asking.slice(0, mostNamed).flatMap((one): readonly CellPart[] => [
      namePart(reader, one, recordRoute(language, `${one.collection}/${one.id}`)),
      {
        text: text.part(
          fte(one.fte),
          [formatPercent(one.share ?? 0, language), ...(one.standing === 'kept' ? [] : [text.stands[one.standing]])].join(', '),
        ),
        kind: 'asking-part',
      },
    ]),
    ...(asking.length > mostNamed ? [{ text: `+ ${String(asking.length - mostNamed)}`, kind: 'soft' }] : []),
  ];
  return {
    rows: list.length,
    filters: sentFilters(
      list.map(({ team, role, quarter, from, asking }) => ({
        from,
        team: team.id,
        role: role?.id ?? '',
        quarter,
        asks: asking.map((one) => `${one.collection}/${one.id}`).join(' '),
      })),
    ),
    columns: [
      column(text.role, 'role', ({ team, role }) => [
        role === undefined ? { text: heat.wholeTeam } : namePart(reader, role, recordRoute(language, `roles/${role.id}`)),
        namePart(reader, team, recordRoute(language, `teams/${team.id}`), 'beside'),
      ]),
      column(
        text.month,
        'month',
        ({ month }) => [{ text: formatMonth(month, language, 'medium') }],
        ({ month }) => month,
      ),
      column(
        text.capacity,
        'capacity',
        ({ capacity }) => [{ text: fte(capacity ?? 0) }],
        ({ capacity }) => capacity ?? 0,
      ),
      column(
        text.demand,
        'demand',
        ({ demand }) => [
          { text: fte(demand.committed) },
          ...(demand.all === demand.committed ? [] : [{ text: text.withAll(fte(demand.all)), kind: 'beside' }]),
        ],
        ({ demand }) => demand.all,
      ),
      column(
        text.gap,
        'gap',
        ({ gap, from }) =>
          from === 'committed'
            ? [
                { text: `▲ ${fte(gap.committed)} ${unit}`, kind: 'attention' },
                ...(gap.all === gap.committed ? [] : [{ text: text.withAll(fte(gap.all)), kind: 'beside' }]),
              ]
            : [
                { text: `▲ ${fte(gap.all)} ${unit}`, kind: 'value' },
                { text: text.onlyAll, kind: 'beside' },
              ],
        ({ gap }) => gap.all,
      ),
      partsColumn({ label: text.asking }, list.map(askingParts)),
    ],
    language,
    currency,
    reasons: [],
    colours: {},
  };
};
