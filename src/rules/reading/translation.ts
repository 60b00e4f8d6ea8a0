import type { RuleText } from '../rule.ts';

/** A translation belongs to a source. Checked by the reader. */
export const translation: RuleText = {
  id: 'translation',
  severity: 'error',
  title: {
    en: 'A translation belongs to a source',
    de: 'Eine Übersetzung gehört zu einem Ausgangstext',
  },
  why: {
    en: '`x.de.md` translates `x.md` beside it. Without that file there are no data for it, and it would appear nowhere.',
    de: '`x.de.md` übersetzt die danebenliegende Datei `x.md`. Ohne diese hat sie keine Daten und erschiene nirgends.',
  },
  remedy: {
    en: 'Write the source first, or correct the name. The first language of the organisation stands in the file without a language in its name.',
    de: 'Schreiben Sie zuerst den Ausgangstext, oder berichtigen Sie den Namen. Die erste Sprache der Organisation steht in der Datei ohne Sprache im Namen.',
  },
  example: {
    wrong: 'policies/acess-control.de.md\npolicies/access-control.md',
    right: 'policies/access-control.de.md\npolicies/access-control.md',
  },
};
