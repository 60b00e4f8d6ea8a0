/** The parts of a document's page in their order, for its list of contents. */
import type { DocumentPage } from '../reports/handbook/document-page.ts';
import type { TypeOutline } from '../reports/handbook/type-outline.ts';
import { words, type Language } from './words.ts';

interface Entry {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** Headings of the page: the outline of its type, those of its text, and the parts below. Each part is there only where it holds something. */
export const documentContents = (
  page: DocumentPage,
  outline: TypeOutline,
  text: readonly Entry[],
  language: Language,
): readonly Entry[] => {
  const { handbook } = words(language);
  const entry = (slug: string, title: string): Entry => ({ depth: 2, slug, text: title });
  const { procedure, methodology, training } = outline;
  const glance =
    procedure !== undefined
      ? [procedure.steps.length > 0 ? handbook.page.stepsAtAGlance : handbook.page.atAGlance]
      : methodology !== undefined
        ? [handbook.page.methodAtAGlance]
        : training !== undefined
          ? [handbook.page.atAGlance]
          : [];
  const hasRelations = Object.values(page.relations).some((documents) => (documents as readonly unknown[]).length > 0);
  return [
    ...glance.map((title) => entry('_outline', title)),
    ...text.filter(({ depth }) => depth === 2),
    ...(training !== undefined && training.quiz.length > 0 ? [entry('_quiz', handbook.quiz.heading)] : []),
    ...(page.statements.length > 0 ? [entry('_statements', handbook.statementsIn)] : []),
    ...(page.waiverRules !== undefined || page.waivers.length > 0 ? [entry('_waivers', handbook.page.waiverHeading)] : []),
    ...(page.requirements.length > 0 ? [entry('_requirements', handbook.page.requirements)] : []),
    ...(hasRelations ? [entry('_relations', handbook.page.relations)] : []),
    ...(page.raci === undefined && outline.steps === undefined ? [] : [entry('_responsibilities', handbook.page.responsibilities)]),
    entry('_history', handbook.history),
  ];
};
