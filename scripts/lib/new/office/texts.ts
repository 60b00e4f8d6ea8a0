/** Texts of a new office in the languages that it has. */
import type { Language, LocalisedText } from '#schemas/shared.ts';

/** A text in every language of the site. */
export type Texts = Readonly<Record<Language, string>>;

/** What a new office is made of. */
export interface OfficePlan {
  readonly name: string;
  readonly currency: string;
  /** The first is the one in which records are written. */
  readonly languages: readonly Language[];
  /** The day on which it begins. */
  readonly today: string;
}

/** The language in which records are written. */
export const sourceOf = ({ languages }: OfficePlan): Language => languages[0] ?? 'en';

/** A text as a key in two languages wants it: one string where the office has one language. */
export const localisedBy = (plan: OfficePlan, texts: Texts): string | LocalisedText =>
  plan.languages.length === 1 ? texts[sourceOf(plan)] : Object.fromEntries(plan.languages.map((language) => [language, texts[language]]));
