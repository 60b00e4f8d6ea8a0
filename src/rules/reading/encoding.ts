import type { RuleText } from '../rule.ts';

/** Files are UTF-8. Checked by the reader. */
export const encoding: RuleText = {
  id: 'encoding',
  severity: 'error',
  security: true,
  title: {
    en: 'Files are UTF-8',
    de: 'Dateien sind UTF-8',
  },
  why: {
    en: 'In any other encoding umlauts turn into question marks on the next machine. A byte order mark in front makes the first line differ from what it seems to be.',
    de: 'In jeder anderen Kodierung werden Umlaute auf dem nächsten Rechner zu Fragezeichen. Eine Byte-Reihenfolge-Marke am Anfang macht die erste Zeile zu etwas anderem, als sie scheint.',
  },
  remedy: {
    en: 'Save the file as UTF-8 without BOM; every editor offers it.',
    de: 'Speichern Sie die Datei als UTF-8 ohne BOM; jeder Editor bietet das an.',
  },
};
