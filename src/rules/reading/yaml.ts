import type { RuleText } from '../rule.ts';

/** The YAML can be read. Checked by the reader. */
export const yaml: RuleText = {
  id: 'yaml',
  severity: 'error',
  title: {
    en: 'The YAML can be read',
    de: 'Das YAML ist lesbar',
  },
  why: {
    en: 'A wrong indentation or a colon too many makes a whole file unreadable, and with it everything that the record says.',
    de: 'Eine falsche Einrückung oder ein Doppelpunkt zu viel macht eine ganze Datei unlesbar und mit ihr alles, was der Datensatz sagt.',
  },
  remedy: {
    en: 'Look at the line named and the one before it: indentation by spaces, a space after each colon, quotes around text that holds ": " or " #".',
    de: 'Sehen Sie sich die genannte Zeile und die davor an: Einrückung mit Leerzeichen, ein Leerzeichen nach jedem Doppelpunkt, Anführungszeichen um Text, der „: “ oder „ #“ enthält.',
  },
  example: { wrong: 'summary: Access: who may what', right: 'summary: "Access: who may what"' },
};
