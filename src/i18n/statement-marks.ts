/** What stands beside a statement in the text: that it no longer binds, and the waivers from it. */
import type { StatementLine } from '../reports/handbook/document-statements.ts';
import type { Language } from '../schemas/shared.ts';
import { formatDay } from './format.ts';
import { complianceRecordRoute } from './routes.ts';
import { fill, words } from './words.ts';

interface Mark {
  readonly text: string;
  readonly href?: string;
  readonly tone?: 'warn';
  readonly ended: boolean;
}

const deprecated = (language: Language): Mark => ({ text: words(language).handbook.statementStatus.deprecated, ended: true });

/** Marks by the id of the statement; a waiver leads to its page. */
export const statementMarks = (statements: readonly StatementLine[], language: Language): ReadonlyMap<string, readonly Mark[]> => {
  const { marks } = words(language).waivers;
  return new Map(
    statements.map((statement) => [
      statement.id,
      [
        ...(statement.deprecated ? [deprecated(language)] : []),
        ...statement.waivers.map(({ id, phase, from, until }) => ({
          text: fill(phase === 'requested' ? marks.requested : phase === 'upcoming' ? marks.upcoming : marks.open, {
            from: formatDay(from, language),
            until: formatDay(until, language),
          }),
          href: complianceRecordRoute(language, 'waivers', id),
          tone: 'warn' as const,
          ended: false,
        })),
      ],
    ]),
  );
};

/** Marks of statements that no longer bind. */
export const endedMarks = (ids: Iterable<string>, language: Language): ReadonlyMap<string, readonly Mark[]> =>
  new Map([...ids].map((id) => [id, [deprecated(language)]]));
