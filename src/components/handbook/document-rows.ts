/** The rows of a long list of documents of one kind, for the page and for its file. The day of the review stands alone: only a page tells it relative to today. */
import type { LongRow } from '../../client/sent-table.ts';
import { shownDocument } from '#i18n/document-link.ts';
import { formatDay } from '#i18n/format.ts';
import { roleRoute } from '#i18n/routes.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words, type Language } from '#i18n/words.ts';
import type { DocumentRow } from '#reports/handbook/overview.ts';

const tone = { draft: 'badge warn', 'in-review': 'badge warn', approved: 'badge good', superseded: 'badge', withdrawn: 'badge' } as const;

/** One row for each document: number, title, state, next review, owner, version. */
export const documentRows = (rows: readonly DocumentRow[], language: Language, source: Language): readonly LongRow[] => {
  const { handbook, shell } = words(language);
  const { status, reviewState } = handbook;
  return rows.map((row) => {
    const link = shownDocument(row, language, source);
    const owner = row.owner === undefined ? undefined : pick(row.owner.title, language, source);
    return {
      filters: { owner: row.owner?.id ?? '', status: row.status },
      cells: [
        [{ text: row.number ?? '', kind: 'document-number' }],
        [
          { text: link.text, href: link.href, lang: link.lang },
          ...(link.lang === undefined ? [] : [{ text: `(${shell.writtenIn[link.written]})`, kind: 'soft' }]),
        ],
        [{ text: status[row.status], kind: tone[row.status] }],
        row.review.due === undefined
          ? [{ text: reviewState.none, kind: 'soft' }]
          : [
              { text: formatDay(row.review.due, language) },
              ...(row.review.overdue ? [{ text: reviewState.overdue, kind: 'badge bad' }] : []),
            ],
        owner === undefined || row.owner === undefined
          ? [{ text: shell.restricted, kind: 'restricted' }]
          : [{ text: owner.text, href: roleRoute(language, row.owner.id), lang: langOf(owner, language) }],
        [{ text: row.version }],
      ],
    };
  });
};
