/** The list of assets, for the page and for the file of a long one. */
import { columnsOf, dayValue, sentFilters, type CellPart, type SentTable } from '../../client/sent-table.ts';
import type { Reader } from '#components/portfolio/reader.ts';
import { namePart } from '#components/portfolio/record-names.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { resourceRecordRoute, resourceRoute, roleRoute } from '#i18n/routes.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { AssetRow } from '#reports/resources/assets.ts';
import { licenceTones } from './licence-tones.ts';
import { supportTones } from './support-tones.ts';

/** The table: asset, product, pieces, owner, support, licence, cost, state. */
export const assetTable = (rows: readonly AssetRow[], reader: Reader): SentTable => {
  const { language, source, currency } = reader;
  const { technology, applications } = words(language);
  const { assets: text, licences } = technology;
  const column = columnsOf(rows);
  const unknown: CellPart = { text: words(language).shell.noneRecorded, kind: 'unknown' };
  const product = ({ product: of, version = '' }: AssetRow): readonly CellPart[] => {
    if (of === undefined) return [unknown];
    const name = pick(of.name, language, source);
    const href = of.id === undefined ? undefined : resourceRoute(language, 'technology', of.id);
    return [{ text: `${name.text} ${version}`.trim(), href, lang: langOf(name, language) }];
  };
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        kind: row.kind,
        support: row.quantity === 0 ? '' : row.support,
        licence: row.quantity === 0 ? '' : (row.licence?.state ?? ''),
        owner: row.owner?.id ?? '',
      })),
    ),
    columns: [
      column(text.asset, 'asset', (row) => [
        namePart(reader, row, resourceRecordRoute(language, 'assets', row.id)),
        { text: text.kinds[row.kind], kind: 'beside' },
      ]),
      column(text.product, 'product', product),
      column(
        text.quantity,
        'quantity',
        ({ quantity, licence }) => {
          const count = quantity ?? licence?.entitled;
          return count === undefined ? [unknown] : [{ text: formatNumber(count, language, 0), kind: 'value' }];
        },
        ({ quantity, licence }) => quantity ?? licence?.entitled ?? '',
      ),
      column(text.owner, 'owner', ({ owner }) =>
        owner === undefined ? [unknown] : [namePart(reader, owner, roleRoute(language, owner.id))],
      ),
      column(
        text.support,
        'support',
        ({ support, end, licence }) => [
          ...(licence === undefined ? [] : [{ text: licences.states[licence.state], kind: `badge ${licenceTones[licence.state]}` }]),
          ...(licence !== undefined && end.day === undefined
            ? []
            : [{ text: applications.supports[support], kind: `badge ${supportTones[support]}` }]),
          ...(end.day === undefined
            ? []
            : [{ text: `${end.from === 'warranty' ? `${text.warranty} ` : ''}${formatDay(end.day, language)}`, kind: 'beside' }]),
        ],
        ({ end }) => (end.day === undefined ? '' : dayValue(end.day)),
      ),
      { kind: 'money', label: text.cost, key: 'cost', values: rows.map(({ cost }) => cost ?? '0') },
      column(text.state, 'state', ({ state }) => {
        if (state === undefined) return [unknown];
        const said = pick(state, language, source);
        return [{ text: said.text, lang: langOf(said, language) }];
      }),
    ],
    language,
    currency,
    reasons: [text.unknownCost],
    colours: {},
  };
};
