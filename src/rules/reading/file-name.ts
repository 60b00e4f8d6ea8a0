import type { RuleText } from '../rule.ts';

/** File names are in kebab-case. Checked by the reader. */
export const fileName: RuleText = {
  id: 'file-name',
  severity: 'error',
  title: {
    en: 'File names are in kebab-case',
    de: 'Dateinamen bestehen aus Kleinbuchstaben mit Bindestrichen',
  },
  why: {
    en: 'The name of a file is the id of its record and part of its web address. Spaces, umlauts and capitals work on one system and fail on the next; two names that differ only in capitals are one file on Windows and macOS.',
    de: 'Der Name einer Datei ist die Kennung ihres Datensatzes und Teil seiner Webadresse. Leerzeichen, Umlaute und Großbuchstaben gelingen auf dem einen System und scheitern auf dem nächsten; zwei Namen, die sich nur in der Großschreibung unterscheiden, sind unter Windows und macOS dieselbe Datei.',
  },
  remedy: {
    en: 'Rename the file: small letters, digits and hyphens, ending in .md or .yaml.',
    de: 'Benennen Sie die Datei um: Kleinbuchstaben, Ziffern und Bindestriche, mit der Endung .md oder .yaml.',
  },
  example: { wrong: 'policies/Mobile Geräte.md', right: 'policies/mobile-devices.md' },
};
