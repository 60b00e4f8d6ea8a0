/** The terms of the glossary by initial letter, and which documents use each. */
import { documentsOf } from '#domain/governance/documents.ts';
import type { Office } from '#domain/office/office.ts';
import { bodyIn, sourceLanguage, titlesOf } from '#domain/office/written.ts';
import type { Body } from '#schemas/record.ts';
import type { Language } from '#schemas/shared.ts';
import { documentLink } from './links.ts';
import type { DocumentLink } from './links.ts';

/** A term in the reader's language, or in the one that it is written in. */
export interface GlossaryEntry {
  readonly id: string;
  readonly key: string;
  readonly term: string;
  readonly termLanguage: Language;
  /** The term in the other language, where it has one there. */
  readonly otherTerm: { readonly text: string; readonly language: Language } | undefined;
  readonly aliases: readonly string[];
  /** Language of the definition; undefined where there is none. */
  readonly definitionLanguage: Language | undefined;
  /** The definition, for the page to render. */
  readonly body: Body | undefined;
  /** Number of documents whose text links to the term, and the first of them. */
  readonly uses: number;
  readonly usedIn: readonly DocumentLink[];
}

/** Terms that begin with a letter; `#` holds those that begin with none. */
export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

const usesShown = 8;

const usesOf = (office: Office): ReadonlyMap<string, readonly DocumentLink[]> => {
  const uses = new Map<string, DocumentLink[]>();
  for (const document of documentsOf(office)) {
    const terms = new Set((document.body?.links ?? []).flatMap(({ key }) => (key?.startsWith('glossary/') === true ? [key] : [])));
    for (const term of terms) uses.set(term, [...(uses.get(term) ?? []), documentLink(office, document)]);
  }
  return uses;
};

const letterOf = (term: string): string => {
  const letter = term.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
};

/** The glossary in a language, letters and terms in that language's order. */
export const glossary = (office: Office, language: Language): readonly LetterGroup[] => {
  const uses = usesOf(office);
  const source = sourceLanguage(office);
  const collator = new Intl.Collator(language);
  const entries = office.list('glossary').map((record): GlossaryEntry => {
    const titles = titlesOf(office, record);
    const termLanguage = titles[language] === undefined ? (language === 'en' ? 'de' : 'en') : language;
    const other: Language = termLanguage === 'en' ? 'de' : 'en';
    const term = titles[termLanguage] ?? record.id;
    const otherText = titles[other];
    const own = bodyIn(office, record, language);
    const usedIn = uses.get(record.key) ?? [];
    return {
      id: record.id,
      key: record.key,
      term,
      termLanguage,
      otherTerm: otherText === undefined || otherText === term ? undefined : { text: otherText, language: other },
      aliases: record.data.aliases ?? [],
      definitionLanguage: own !== undefined ? language : record.body === undefined ? undefined : source,
      body: own ?? record.body,
      uses: usedIn.length,
      usedIn: usedIn.slice(0, usesShown),
    };
  });
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries.sort((a, b) => collator.compare(a.term, b.term))) {
    const letter = letterOf(entry.term);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [entry]);
    else group.push(entry);
  }
  return [...groups].sort(([a], [b]) => collator.compare(a, b)).map(([letter, group]) => ({ letter, entries: group }));
};
