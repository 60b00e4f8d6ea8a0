import type { RuleText } from '../rule.ts';

/** Each type of record has its folder. Checked by the reader. */
export const filePlace: RuleText = {
  id: 'file-place',
  severity: 'error',
  title: {
    en: 'Each type of record has its folder',
    de: 'Jede Art von Datensatz hat ihren Ordner',
  },
  why: {
    en: 'The path says what a record is. A file in a folder that no type has would be read by nobody, and would be missed only when it is needed.',
    de: 'Der Pfad sagt, was ein Datensatz ist. Eine Datei in einem Ordner, den keine Art hat, läse niemand, und das fiele erst auf, wenn sie gebraucht wird.',
  },
  remedy: {
    en: 'Move the file to the folder of its type; the reference page lists all paths.',
    de: 'Verschieben Sie die Datei in den Ordner ihrer Art; die Referenzseite nennt alle Pfade.',
  },
  example: { wrong: 'policy/mobile-devices.md', right: 'policies/mobile-devices.md' },
};
