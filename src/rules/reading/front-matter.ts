import type { RuleText } from '../rule.ts';

/** A Markdown record begins with front matter. Checked by the reader. */
export const frontMatter: RuleText = {
  id: 'front-matter',
  severity: 'error',
  security: true,
  title: {
    en: 'A Markdown record begins with front matter',
    de: 'Ein Markdown-Datensatz beginnt mit Kopfdaten',
  },
  why: {
    en: 'The data of a record stand between two lines that are exactly `---`. Other marks behind them would name a programming language, which some tools then execute.',
    de: 'Die Daten eines Datensatzes stehen zwischen zwei Zeilen, die genau `---` lauten. Andere Zeichen dahinter benennen eine Programmiersprache, die manche Werkzeuge dann ausführen.',
  },
  remedy: {
    en: 'Let the first line be exactly `---`, and close the data with another such line.',
    de: 'Lassen Sie die erste Zeile genau `---` lauten, und schließen Sie die Daten mit einer weiteren solchen Zeile ab.',
  },
  example: { wrong: '---js\ntitle: Access control\n---', right: '---\ntitle: Access control\n---' },
};
