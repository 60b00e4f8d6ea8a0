/** The rows of the list of responsibilities, for the page and for the file of a long one. */
import type { CellPart, LongRow } from '../../client/sent-table.ts';
import { shownDocument } from '#i18n/document-link.ts';
import { roleRoute } from '#i18n/routes.ts';
import { langOf, pick } from '#i18n/text.ts';
import { words, type Language } from '#i18n/words.ts';
import type { RoleLink } from '#reports/handbook/links.ts';
import type { Part, RaciRow } from '#reports/handbook/raci.ts';

/** Parts in the order of the columns. */
export const raciColumns: readonly Part[] = ['accountable', 'responsible', 'consulted', 'informed'];

/** One row for each document: its title, and the roles of each part. */
export const raciRows = (rows: readonly RaciRow[], language: Language, source: Language): readonly LongRow[] => {
  const { handbook, roles: text, shell } = words(language);
  const roleParts = (roles: readonly (RoleLink | undefined)[]): readonly CellPart[] =>
    roles.map((role, index) => {
      const comma = index < roles.length - 1 ? ',' : '';
      if (role === undefined) return { text: `${shell.restricted}${comma}`, kind: 'restricted' };
      const title = pick(role.title, language, source);
      return { text: `${title.text}${comma}`, href: roleRoute(language, role.id), lang: langOf(title, language) };
    });
  return rows.map(({ document, parts, unclear }) => {
    const link = shownDocument(document, language, source);
    const ids = raciColumns.flatMap((part) => parts[part].flatMap((role) => role?.id ?? []));
    return {
      filters: { kind: document.collection, role: [...new Set(ids)].join(' ') },
      cells: [
        [
          { text: link.text, href: link.href, lang: link.lang },
          ...(unclear === undefined ? [] : [{ text: text.raci.unclear[unclear], kind: 'badge bad' }]),
          {
            text: [handbook.kinds[document.collection], document.number].filter((part) => part !== undefined).join(' '),
            kind: 'cell-note',
          },
        ],
        ...raciColumns.map((part) => roleParts(parts[part])),
      ],
    };
  });
};
