/** The list of suppliers, for the page and for the file of a long one. */
import { columnsOf, sentFilters, type CellPart, type SentTable } from '../../client/sent-table.ts';
import { planTone } from './contract-tones.ts';
import type { Reader } from '#components/portfolio/reader.ts';
import { namePart } from '#components/portfolio/record-names.ts';
import { formatDay } from '#i18n/format.ts';
import { resourceRecordRoute, roleRoute } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import type { SupplierRow } from '#reports/resources/suppliers.ts';

/** Label of a criticality, 1 to 4. */
export const criticalityText = (criticality: number, names: Readonly<Record<string, string>>): string =>
  names[String(criticality)] ?? String(criticality);

/** The table: supplier, criticality, exit plan, contracts, cost a year, applications, owner, agreements. */
export const supplierTable = (rows: readonly SupplierRow[], reader: Reader): SentTable => {
  const { language, currency } = reader;
  const { contracts, shell } = words(language);
  const { suppliers: text } = contracts;
  const { columns: head } = text;
  const column = columnsOf(rows);
  const plan = ({ plan: state, isExposed, planTested }: SupplierRow): readonly CellPart[] =>
    state === undefined
      ? [{ text: text.page.hidden, kind: 'unknown' }]
      : [
          { text: text.plans[state], kind: `badge ${planTone(state, isExposed)}` },
          ...(planTested === undefined ? [] : [{ text: formatDay(planTested, language), kind: 'beside' }]),
        ];
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        criticality: String(row.criticality),
        plan: row.plan ?? '',
        exposed: row.isExposed ? (row.plan ?? '') : '',
        owner: row.owner?.id ?? '',
        agreement: row.withoutAgreement > 0 ? 'missing' : '',
      })),
    ),
    columns: [
      column(head.supplier, 'supplier', (row) => [namePart(reader, row, resourceRecordRoute(language, 'suppliers', row.id))]),
      column(
        head.criticality,
        'criticality',
        ({ criticality }) => [{ text: criticalityText(criticality, text.criticality) }],
        ({ criticality }) => criticality,
      ),
      column(head.plan, 'plan', plan, ({ isExposed, plan: state }) => `${isExposed ? '0' : '1'}${state ?? ''}`),
      column(
        head.contracts,
        'contracts',
        ({ inForce, contracts: all }) =>
          all === 0 ? [{ text: shell.noneRecorded, kind: 'unknown' }] : [{ text: text.inForce(inForce, all) }],
        ({ inForce }) => inForce,
      ),
      {
        kind: 'money',
        label: head.perYear,
        key: 'perYear',
        values: rows.map(({ perYear }) => perYear.amount ?? (perYear.of === 0 ? '0' : '1')),
      },
      column(
        head.applications,
        'applications',
        ({ applications }) => [{ text: String(applications) }],
        ({ applications }) => applications,
      ),
      column(head.owner, 'owner', ({ owner }) =>
        owner === undefined ? [{ text: shell.noneRecorded, kind: 'unknown' }] : [namePart(reader, owner, roleRoute(language, owner.id))],
      ),
      column(
        head.agreement,
        'agreement',
        ({ withoutAgreement }) =>
          withoutAgreement > 0
            ? [{ text: text.agreementsMissing(withoutAgreement), kind: 'attention' }]
            : [{ text: text.agreementsThere, kind: 'soft' }],
        ({ withoutAgreement }) => -withoutAgreement,
      ),
    ],
    language,
    currency,
    reasons: [text.noneInForce, contracts.noValue],
    colours: {},
  };
};
