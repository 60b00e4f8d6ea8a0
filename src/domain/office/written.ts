/** In which languages a record is written, and what it says in each. Data are those of the source; title, summary and body are translated. */
import type { AnyRecord, Body, Translation } from '#schemas/record.ts';
import type { Language, Localised, LocalisedText } from '#schemas/shared.ts';
import { languagesOf } from './edition.ts';
import type { Office } from './office.ts';

/** The language in which the office writes its records first. */
export const sourceLanguage = (office: Office): Language => languagesOf(office)[0] ?? 'en';

const translationsOf = (office: Office, record: AnyRecord): readonly Translation[] => {
  const [source, ...others] = languagesOf(office);
  return record.translations.filter(({ language }) => language !== source && others.includes(language));
};

/** The translation of a record into a language; undefined for the source language, and where there is none. */
export const translationInto = (office: Office, record: AnyRecord, language: Language): Translation | undefined =>
  translationsOf(office, record).find((translation) => translation.language === language);

/** Languages of the office in which a record is written, the source language first. */
export const writtenIn = (office: Office, record: AnyRecord): readonly Language[] => [
  sourceLanguage(office),
  ...translationsOf(office, record).map(({ language }) => language),
];

/** The text of a record in a language; undefined where it is not written in it. */
export const bodyIn = (office: Office, record: AnyRecord, language: Language): Body | undefined =>
  language === sourceLanguage(office) ? record.body : translationInto(office, record, language)?.body;

/** The title of a record in each language in which it is written. */
export const titlesOf = (office: Office, record: AnyRecord): LocalisedText => {
  const title = 'title' in record.data ? record.data.title : 'term' in record.data ? record.data.term : undefined;
  const own = typeof title === 'object' ? title : { [sourceLanguage(office)]: title ?? record.id };
  return { ...Object.fromEntries(translationsOf(office, record).map((translation) => [translation.language, translation.title])), ...own };
};

/** A text of a record in a language, else in the one that it has; empty where there is none. */
export const localisedIn = (text: Localised | undefined, language: Language): string =>
  typeof text === 'string' ? text : (text?.[language] ?? text?.en ?? text?.de ?? '');

/** The same in the language in which the office writes first. */
export const textIn = (office: Office, text: Localised): string => localisedIn(text, sourceLanguage(office));
