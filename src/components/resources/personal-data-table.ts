/** The list of applications and projects that process personal data, for the page and for the file of a long one. */
import { columnsOf, filterValue, sentFilters, type CellPart, type SentTable } from '../../client/sent-table.ts';
import type { Reader } from '#components/portfolio/reader.ts';
import { namePart } from '#components/portfolio/record-names.ts';
import { recordRoute } from '#i18n/record-route.ts';
import { roleRoute } from '#i18n/routes.ts';
import { pick } from '#i18n/text.ts';
import { words } from '#i18n/words.ts';
import type { ProcessingRow } from '#reports/resources/personal-data.ts';

/** Look of the state of an assessment. */
const tones = { missing: 'bad', later: 'neutral', there: 'good' } as const;

/** Whether a place can be opened in the browser. */
export const isOnTheWeb = (place: string): boolean => /^(?:https?:|mailto:)/.test(place);

/** The table: application or project with its kind, class of its data, assessment with where it is kept, owner. */
export const personalDataTable = (rows: readonly ProcessingRow[], reader: Reader): SentTable => {
  const { language, source, currency } = reader;
  const { personalData: text } = words(language).resources;
  const { columns: head } = text;
  const column = columnsOf(rows);
  const place = ({ place: kept }: ProcessingRow): readonly CellPart[] =>
    kept === undefined
      ? []
      : [
          {
            text: isOnTheWeb(kept) ? text.open : kept,
            href: isOnTheWeb(kept) ? kept : undefined,
            kind: isOnTheWeb(kept) ? undefined : 'beside',
          },
        ];
  return {
    rows: rows.length,
    filters: sentFilters(
      rows.map((row) => ({
        assessment: row.assessment,
        kind: row.collection,
        class: filterValue(row.dataClass ?? ''),
        owner: row.owner.id,
      })),
    ),
    columns: [
      column(head.place, 'place', (row) => [namePart(reader, row, recordRoute(language, `${row.collection}/${row.id}`))]),
      column(head.kind, 'kind', ({ collection }) => [{ text: text.kinds[collection] }]),
      column(head.dataClass, 'class', ({ className }) =>
        className === undefined ? [{ text: text.classUnknown, kind: 'unknown' }] : [{ text: pick(className, language, source).text }],
      ),
      column(head.assessment, 'assessment', (row) => [
        { text: text.assessments[row.assessment], kind: `badge ${tones[row.assessment]}` },
        ...place(row),
      ]),
      column(head.owner, 'owner', ({ owner }) => [namePart(reader, owner, roleRoute(language, owner.id))]),
    ],
    language,
    currency,
    reasons: [],
    colours: {},
  };
};
