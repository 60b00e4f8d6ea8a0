/** The text below the head of a new record: its headings, and under each what belongs there. */
import { defaultHeadings, headingIn, namesOf, plainHeading } from '#rules/required-headings.ts';
import type { RequiredHeading } from '#rules/required-headings.ts';
import { isDocumentCollection } from '#schemas/index.ts';
import type { Collection, DataOf } from '#schemas/index.ts';
import type { Language } from '#schemas/shared.ts';

type Section = readonly [heading: string, text: string];

const statement: Readonly<Record<Language, string>> = {
  en: '- [example-statement] Whoever this document binds **MUST** do what this line says; replace it, and keep its form: an id in brackets that never changes, one keyword in bold.',
  de: '- [example-statement] Wen dieses Dokument bindet, der **MUSS** tun, was diese Zeile sagt; ersetzen Sie sie und behalten Sie die Form bei: eine Kennung in Klammern, die sich nie ändert, und ein Schlüsselwort in Fettschrift.',
};

/** What belongs under a heading that documents usually have, by its plain English name. */
const underHeading: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  purpose: {
    en: 'Say why this document exists, and what is better with it.',
    de: 'Schreiben Sie, wozu es dieses Dokument gibt und was damit besser ist.',
  },
  scope: {
    en: 'Say for whom and for what it holds, and what it leaves out.',
    de: 'Schreiben Sie, für wen und wofür es gilt und was ausgenommen ist.',
  },
  'roles and responsibilities': {
    en: 'Name the roles that must act, and what each does.',
    de: 'Nennen Sie die Rollen, die handeln müssen, und was jede tut.',
  },
  statements: statement,
  waivers: {
    en: 'Say who grants exceptions, for how long, or that there are none.',
    de: 'Schreiben Sie, wer Ausnahmen gewährt und wie lange, oder dass es keine gibt.',
  },
  references: {
    en: 'Name the documents, laws and standards to read with it.',
    de: 'Nennen Sie Dokumente, Gesetze und Normen, die dazugehören.',
  },
};

const elsewhere: Readonly<Record<Language, string>> = { en: 'Say here what applies.', de: 'Schreiben Sie hier, was gilt.' };

const documentSection = (heading: RequiredHeading, language: Language): Section => {
  const names = namesOf(heading);
  const key = Object.keys(underHeading).find((name) => names.includes(plainHeading(name)));
  return [headingIn(heading, language), (underHeading[key ?? ''] ?? elsewhere)[language]];
};

const documentSections = (required: readonly RequiredHeading[], language: Language): readonly Section[] => {
  const sections = required.map((heading) => documentSection(heading, language));
  if (sections.some(([, text]) => text === statement[language])) return sections;
  return [...sections, [language === 'de' ? 'Regelungen' : 'Statements', statement[language]]];
};

/** Headings that records of other types usually have. */
const usual: Partial<Record<Collection, Readonly<Record<Language, readonly Section[]>>>> = {
  glossary: {
    en: [['', 'Say what the word means here, in one or two sentences.']],
    de: [['', 'Schreiben Sie in einem oder zwei Sätzen, was das Wort hier bedeutet.']],
  },
  decisions: {
    en: [
      ['Context', 'What made a decision necessary.'],
      ['Decision', 'What was decided.'],
      ['Consequences', 'What follows from it, good and bad.'],
    ],
    de: [
      ['Anlass', 'Was eine Entscheidung nötig machte.'],
      ['Entscheidung', 'Was entschieden wurde.'],
      ['Folgen', 'Was daraus folgt, im Guten und im Schlechten.'],
    ],
  },
  objectives: {
    en: [
      ['Why', 'Why the organisation wants this.'],
      ['How it is measured', 'What the measures count, and where the numbers come from.'],
    ],
    de: [
      ['Warum', 'Warum die Organisation das will.'],
      ['Wie es gemessen wird', 'Was die Messgrößen zählen und woher die Zahlen kommen.'],
    ],
  },
  programmes: {
    en: [['What holds the projects together', 'What they achieve together that none does alone.']],
    de: [['Was die Projekte verbindet', 'Was sie gemeinsam erreichen und keines allein.']],
  },
  projects: {
    en: [
      ['Scope', 'What belongs to it, and what does not.'],
      ['Goals', 'What is different when it is done.'],
      ['Approach', 'In which steps it gets there.'],
    ],
    de: [
      ['Umfang', 'Was dazugehört und was nicht.'],
      ['Ziele', 'Was anders ist, wenn es getan ist.'],
      ['Vorgehen', 'In welchen Schritten es dahin kommt.'],
    ],
  },
  status: {
    en: [
      ['Achievements', 'TODO: what was finished since the last report.'],
      ['Next steps', 'TODO: what will be finished by the next one.'],
    ],
    de: [
      ['Erreichtes', 'TODO: was seit dem letzten Bericht fertig wurde.'],
      ['Nächste Schritte', 'TODO: was bis zum nächsten fertig wird.'],
    ],
  },
  gates: {
    en: [['Discussion', 'What the board weighed, and why it decided so.']],
    de: [['Beratung', 'Was das Gremium abgewogen hat und warum es so entschieden hat.']],
  },
  closures: {
    en: [
      ['Result', 'What was delivered.'],
      ['Goals reached', 'Which goals were reached, and which were not.'],
      ['Recommendation', 'What others should do likewise, or otherwise.'],
    ],
    de: [
      ['Ergebnis', 'Was geliefert wurde.'],
      ['Erreichte Ziele', 'Welche Ziele erreicht wurden und welche nicht.'],
      ['Empfehlung', 'Was andere ebenso machen sollten, oder anders.'],
    ],
  },
  requests: {
    en: [
      ['Need', 'What is wrong or missing today, in numbers.'],
      ['Idea', 'What could be done.'],
      ['Effect if nothing is done', 'What happens then.'],
    ],
    de: [
      ['Bedarf', 'Was heute falsch ist oder fehlt, in Zahlen.'],
      ['Idee', 'Was getan werden könnte.'],
      ['Wenn nichts geschieht', 'Was dann passiert.'],
    ],
  },
  reports: {
    en: [['', 'What the board makes of the month.']],
    de: [['', 'Wie das Gremium den Monat beurteilt.']],
  },
  pages: { en: [['', 'The text of the page.']], de: [['', 'Der Text der Seite.']] },
};

/** The body of a new Markdown record. */
export const bodyOf = (collection: Collection, language: Language, organisation: DataOf<'organisation'> | undefined): string => {
  const sections = isDocumentCollection(collection)
    ? documentSections(organisation?.headings?.[collection] ?? defaultHeadings[collection] ?? [], language)
    : (usual[collection]?.[language] ?? []);
  return sections.map(([heading, text]) => `\n${heading === '' ? '' : `## ${heading}\n\n`}${text}\n`).join('');
};
