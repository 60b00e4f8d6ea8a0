/** The rows of the index of statements, for the page and for the file of a long one. */
import { filterValue, type LongRow } from '../../client/sent-table.ts';
import { shownDocument } from '#i18n/document-link.ts';
import { words, type Language } from '#i18n/words.ts';
import type { IndexedStatement, StatementIndex } from '#reports/handbook/statement-index.ts';

const tones = { must: 'strong', 'must-not': 'forbid', should: 'medium', 'should-not': 'medium', may: 'light' } as const;

const boundOf = ({ bound }: IndexedStatement, kind: 'units' | 'roles'): string =>
  bound === 'everybody' ? '*' : [...bound[kind]].join(' ');

/** One row for each statement: its strength, its text with its id, its document. */
export const statementRows = ({ statements }: StatementIndex, language: Language, source: Language): readonly LongRow[] => {
  const { levels, kinds, statementStatus } = words(language).handbook;
  return statements.map((statement) => {
    const { document, id, level, text, language: written, deprecated, tiers, classes, frameworks } = statement;
    const link = shownDocument(document, language, source);
    return {
      filters: {
        level: level ?? '',
        kind: document.collection,
        unit: boundOf(statement, 'units'),
        role: boundOf(statement, 'roles'),
        tier: tiers === undefined ? '*' : tiers.join(' '),
        class: classes === undefined ? '*' : classes.map(filterValue).join(' '),
        framework: frameworks.join(' '),
        status: deprecated ? 'deprecated' : 'active',
      },
      cells: [
        level === undefined ? [] : [{ text: levels[level], kind: `chip ${tones[level]}` }],
        [
          { text, lang: written === language ? undefined : written },
          ...(deprecated ? [{ text: statementStatus.deprecated, kind: 'badge' }] : []),
          { text: `${document.key}#${id}`, href: `${link.href}#${id}`, kind: 'statement-id cell-note' },
        ],
        [
          { text: link.text, href: link.href, lang: link.lang },
          { text: [kinds[document.collection], document.number].filter((part) => part !== undefined).join(' '), kind: 'cell-note' },
        ],
      ],
    };
  });
};
