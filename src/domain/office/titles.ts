/** Titles of records in every language in which they are written. */
import type { LocalisedText } from '#schemas/shared.ts';
import type { Translation } from '#schemas/record.ts';
import type { Office } from './office.ts';

interface Titled {
  readonly data: { readonly title: string };
  readonly translations: readonly Translation[];
}

/** The title of a Markdown record: its own in the organisation's first language, and those of its translations. */
export const titleOf = (office: Office, record: Titled): LocalisedText => ({
  [office.organisation.data.languages[0] ?? 'en']: record.data.title,
  ...Object.fromEntries(record.translations.map((translation) => [translation.language, translation.title])),
});
