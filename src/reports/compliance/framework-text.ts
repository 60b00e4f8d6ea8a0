/** The texts of a framework whose licence allows to show them: every heading and control with its text and its explanation. */
import { ancestorsOf, entriesByRef } from '#domain/frameworks/framework-structure.ts';
import type { Office } from '#domain/office/office.ts';
import type { Localised } from '#schemas/shared.ts';
import { hasTextPage } from './framework-page.ts';

/** A heading or control with its text. */
export interface FrameworkTextEntry {
  readonly ref: string;
  readonly title: Localised;
  readonly group: boolean;
  /** How many entries stand above it. */
  readonly depth: number;
  readonly text: Localised | undefined;
  readonly guidance: Localised | undefined;
}

/** The page of texts. */
export interface FrameworkText {
  readonly id: string;
  readonly title: Localised;
  readonly publisher: string;
  readonly licence: string;
  readonly source: string | undefined;
  readonly entries: readonly FrameworkTextEntry[];
}

/** Frameworks that have a page of texts. */
export const frameworksWithText = (office: Office): readonly string[] =>
  office
    .list('frameworks')
    .filter(hasTextPage)
    .map(({ id }) => id);

/** The texts of a framework; undefined where they may not be shown, or stand in its statement of applicability. */
export const frameworkText = (office: Office, id: string): FrameworkText | undefined => {
  const framework = office.find('frameworks', id);
  if (framework === undefined || !hasTextPage(framework)) return undefined;
  const { title, publisher, licence, source } = framework.data;
  const entries = entriesByRef(framework);
  return {
    id,
    title,
    publisher,
    licence,
    source,
    entries: [...entries.values()].map((entry) => ({
      ref: entry.ref,
      title: entry.title,
      group: entry.group === true,
      depth: ancestorsOf(entries, entry).length,
      text: entry.text,
      guidance: entry.guidance,
    })),
  };
};
