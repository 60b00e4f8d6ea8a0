import type { RuleText } from '../rule.ts';

/** Data have the form of their type. Checked by the reader. */
export const schema: RuleText = {
  id: 'schema',
  severity: 'error',
  title: {
    en: 'Data have the form of their type',
    de: 'Daten haben die Form ihrer Art',
  },
  why: {
    en: 'A misspelt key is not seen by anybody, a day that does not exist breaks every date behind it. Therefore each type of record says exactly which keys and values it has.',
    de: 'Einen falsch geschriebenen Schlüssel bemerkt niemand, ein Tag, den es nicht gibt, verfälscht jeden Termin danach. Deshalb sagt jede Art von Datensatz genau, welche Schlüssel und Werte sie kennt.',
  },
  remedy: {
    en: 'The finding names the field and what is expected there; the reference page describes every key. Leave out what is not known.',
    de: 'Die Meldung nennt das Feld und was dort erwartet wird; die Referenzseite beschreibt jeden Schlüssel. Lassen Sie weg, was nicht bekannt ist.',
  },
  example: {
    wrong: 'title: Access control\nstaus: draft\neffective: 2026-02-30',
    right: 'title: Access control\nstatus: draft\neffective: 2026-02-28',
  },
};
