/** The list of contracts, for the page and for the file of a long one. */
import { columnsOf, sentFilters, type CellPart, type SentTable } from '../../client/sent-table.ts';
import { contractTones } from './contract-tones.ts';
import type { Reader } from '#components/portfolio/reader.ts';
import { namePart } from '#components/portfolio/record-names.ts';
import { formatDay } from '#i18n/format.ts';
import { relativeDay } from '#i18n/relative.ts';
import { resourceRecordRoute, roleRoute } from '#i18n/routes.ts';
import { fill, words } from '#i18n/words.ts';
import type { ContractRow } from '#reports/resources/contracts.ts';

/** How a contract renews itself, as the filter of the list names it. */
export const renewalOf = ({ autoRenew }: Pick<ContractRow, 'autoRenew'>): 'self' | 'ends' | 'unknown' =>
  autoRenew === undefined ? 'unknown' : autoRenew ? 'self' : 'ends';

/** The table: contract with its supplier, state, notice, end, renewal, value and cost a year, owner, personal data. */
export const contractTable = (rows: readonly ContractRow[], reader: Reader): SentTable => {
  const { language, currency, asOf } = reader;
  const { contracts: text, shell } = words(language);
  const { columns: head } = text;
  const day = (value: string): string => formatDay(value, language);
  const column = columnsOf(rows);
  const notice = ({ term }: ContractRow): readonly CellPart[] => {
    const { noticeBy, nextNotice, noticeGiven } = term;
    if (noticeGiven !== undefined && term.state !== 'ended') {
      return [{ text: fill(text.noticeGiven, { day: day(noticeGiven) }), kind: 'soft' }];
    }
    if (noticeBy === undefined) return [{ text: text.noticeNone, kind: 'soft' }];
    const shown = nextNotice?.day ?? noticeBy;
    return [
      { text: day(shown), kind: 'value' },
      { text: relativeDay(shown, asOf, language, 'event'), kind: shown < asOf ? 'beside attention' : 'beside' },
      ...(noticeBy < shown ? [{ text: fill(text.noticeMissed, { day: day(noticeBy) }), kind: 'beside attention' }] : []),
    ];
  };
  const renewal = (row: ContractRow): string => {
    if (row.term.noticeGiven !== undefined) return text.renewals.ends;
    if (row.autoRenew === undefined) return text.renewals.unknown;
    return row.autoRenew ? text.renewals.self(row.renewalMonths) : text.renewals.ends;
  };
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        state: row.term.state,
        supplier: row.supplier.id,
        owner: row.owner?.id ?? '',
        renewal: renewalOf(row),
        processing: row.agreement,
      })),
    ),
    columns: [
      column(head.contract, 'contract', (row) => [
        namePart(reader, row, resourceRecordRoute(language, 'contracts', row.id)),
        namePart(reader, row.supplier, resourceRecordRoute(language, 'suppliers', row.supplier.id), 'beside'),
      ]),
      column(head.state, 'state', ({ term }) => [
        { text: text.states[term.state], kind: `badge ${contractTones[term.state]}` },
        ...(term.renewals > 0 ? [{ text: text.renewed(term.renewals), kind: 'beside' }] : []),
      ]),
      column(head.notice, 'notice', notice, ({ term }) => term.nextNotice?.day ?? term.noticeBy ?? ''),
      column(
        head.end,
        'end',
        ({ term }) => [
          { text: day(term.end), kind: 'value' },
          ...(term.boundUntil > term.end ? [{ text: fill(text.boundUntil, { day: day(term.boundUntil) }), kind: 'beside' }] : []),
        ],
        ({ term }) => term.end,
      ),
      column(head.renewal, 'renewal', (row) => [{ text: renewal(row) }]),
      { kind: 'money', label: head.value, key: 'value', values: rows.map(({ value }) => value ?? '0') },
      { kind: 'money', label: head.perYear, key: 'perYear', values: rows.map(({ perYear }) => perYear ?? '0') },
      column(head.owner, 'owner', ({ owner }) =>
        owner === undefined ? [{ text: shell.noneRecorded, kind: 'unknown' }] : [namePart(reader, owner, roleRoute(language, owner.id))],
      ),
      column(head.processing, 'processing', ({ agreement, term }) => [
        {
          text: text.agreement[agreement],
          kind: agreement === 'missing' && term.state !== 'ended' ? 'attention' : agreement === 'there' ? 'value' : 'soft',
        },
      ]),
    ],
    language,
    currency,
    reasons: [text.noValue],
    colours: {},
  };
};
