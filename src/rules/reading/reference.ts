import type { RuleText } from '../rule.ts';

/** What a record names exists. Checked by the reader. */
export const reference: RuleText = {
  id: 'reference',
  severity: 'error',
  title: {
    en: 'What a record names exists',
    de: 'Was ein Datensatz nennt, gibt es',
  },
  why: {
    en: 'Records name roles, projects, statements and many things more by their id. A name that leads nowhere is a link that readers cannot follow and a duty that nobody has.',
    de: 'Datensätze nennen Rollen, Projekte, Regelungen und vieles mehr nach ihrer Kennung. Ein Name, der ins Leere führt, ist ein Verweis, dem niemand folgen kann, und eine Pflicht, die niemand hat.',
  },
  remedy: {
    en: 'Correct the id: the finding names the nearest one, or those that are known. If the record is meant to exist, write it first.',
    de: 'Berichtigen Sie die Kennung: Die Meldung nennt die nächstliegende oder die bekannten. Soll es den Datensatz geben, schreiben Sie ihn zuerst.',
  },
  example: { wrong: 'owner: cico', right: 'owner: ciso' },
};
