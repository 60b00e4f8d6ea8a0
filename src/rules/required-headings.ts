/** Headings that documents of a type must have, in any language by alias. */
import type { DataOf, DocumentCollection } from '#schemas/index.ts';
import type { Language } from '#schemas/shared.ts';

/** A heading in each language, then its aliases. */
export type RequiredHeading = NonNullable<NonNullable<DataOf<'organisation'>['headings']>[DocumentCollection]>[number];

/** What holds where the organisation configures nothing: policies only. */
export const defaultHeadings: Readonly<Partial<Record<DocumentCollection, readonly RequiredHeading[]>>> = {
  policies: [
    { en: ['Purpose', 'Purpose and objectives'], de: ['Zweck', 'Zweck und Ziele', 'Zielsetzung'] },
    { en: ['Scope', 'Scope of application', 'Applicability'], de: ['Geltungsbereich', 'Anwendungsbereich'] },
    {
      en: ['Roles and responsibilities', 'Roles & responsibilities', 'Responsibilities'],
      de: [
        'Rollen und Verantwortlichkeiten',
        'Rollen und Zuständigkeiten',
        'Rollen und Verantwortung',
        'Verantwortlichkeiten',
        'Zuständigkeiten',
      ],
    },
    { en: ['Statements', 'Policy statements', 'Requirements'], de: ['Regelungen', 'Anforderungen', 'Vorgaben'] },
    { en: ['Waivers', 'Exceptions', 'Exemptions'], de: ['Ausnahmen', 'Ausnahmeregelungen', 'Ausnahmegenehmigungen'] },
    { en: ['References', 'Related documents'], de: ['Verweise', 'Referenzen', 'Mitgeltende Unterlagen', 'Mitgeltende Dokumente'] },
  ],
};

const longest = 200;

/** A heading without its number, marks, case and full stop: "1.2 **Scope**:" is "scope". */
export const plainHeading = (heading: string): string =>
  heading
    .slice(0, longest)
    .normalize('NFC')
    .replace(/[*_`]/g, '')
    .replace(/^\s*\d[\d.)]*\s+/, '')
    .replace(/[\s.:]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** All names of a heading, in all languages, plain. */
export const namesOf = (heading: RequiredHeading): readonly string[] => [...(heading.en ?? []), ...(heading.de ?? [])].map(plainHeading);

/** The name of a heading in a language; in another where it has none there. */
export const headingIn = (heading: RequiredHeading, language: Language): string =>
  heading[language]?.[0] ?? heading.en?.[0] ?? heading.de?.[0] ?? '';
