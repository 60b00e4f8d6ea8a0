import type { RuleText } from '../rule.ts';

/** A control exists in its framework. Checked by the reader. */
export const unknownControl: RuleText = {
  id: 'unknown-control',
  severity: 'error',
  title: {
    en: 'A control exists in its framework',
    de: 'Eine Maßnahme gibt es in ihrem Rahmenwerk',
  },
  why: {
    en: 'A document that claims to meet a control which the framework does not have proves nothing, and lowers the trust in all other claims.',
    de: 'Ein Dokument, das eine Maßnahme zu erfüllen behauptet, die das Rahmenwerk nicht kennt, beweist nichts und mindert das Vertrauen in alle übrigen Angaben.',
  },
  remedy: {
    en: 'Correct the number, or add the control to the framework. Numbers change between editions: look at the version of the framework.',
    de: 'Berichtigen Sie die Nummer, oder ergänzen Sie die Maßnahme im Rahmenwerk. Nummern ändern sich zwischen Ausgaben: Achten Sie auf die Version des Rahmenwerks.',
  },
  example: { wrong: 'satisfies:\n  - control: iso-27001/A.9.2.1', right: 'satisfies:\n  - control: iso-27001/A.5.15' },
};
