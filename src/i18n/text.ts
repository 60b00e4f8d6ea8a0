/** Text that records hold in one language or both. */
import type { Language, Localised } from '../schemas/shared.ts';

/** Text and the language that it is in, so that markup can set `lang`. */
export interface LanguageText {
  readonly text: string;
  readonly language: Language;
}

/** The text in the reader's language, else in the other one. A plain string is in the source language. Empty only where neither is there. */
export const pick = (localised: Localised, language: Language, sourceLanguage: Language): LanguageText => {
  if (typeof localised === 'string') return { text: localised, language: sourceLanguage };
  const own = localised[language];
  if (own !== undefined) return { text: own, language };
  const otherLanguage = language === 'en' ? 'de' : 'en';
  return { text: localised[otherLanguage] ?? '', language: otherLanguage };
};

/** The value of `lang` on an element: nothing where the text is in the page's own language. */
export const langOf = (text: LanguageText, language: Language): Language | undefined =>
  text.language === language ? undefined : text.language;
