import type { RuleText } from '../rule.ts';

/** Links lead to the web, to a mailbox or to a record. Checked by the reader. */
export const unsafeLink: RuleText = {
  id: 'unsafe-link',
  severity: 'error',
  security: true,
  title: {
    en: 'Links lead to the web, to a mailbox or to a record',
    de: 'Verweise führen ins Web, zu einem Postfach oder zu einem Datensatz',
  },
  why: {
    en: 'Other kinds of links can run programs in the browser of whoever clicks on them.',
    de: 'Andere Arten von Verweisen können im Browser der Person, die sie anklickt, Programme ausführen.',
  },
  remedy: {
    en: 'Use https, http, mailto, tel or a relative path to a record.',
    de: 'Verwenden Sie https, http, mailto, tel oder einen relativen Pfad zu einem Datensatz.',
  },
  example: { wrong: '[Form](javascript:open())', right: '[Form](https://example.com/form)' },
};
