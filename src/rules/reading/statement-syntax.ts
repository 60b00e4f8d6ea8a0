import type { RuleText } from '../rule.ts';

/** A statement has an id and one keyword. Checked by the reader. */
export const statementSyntax: RuleText = {
  id: 'statement-syntax',
  severity: 'error',
  title: {
    en: 'A statement has an id and one keyword',
    de: 'Eine Regelung hat eine Kennung und ein Schlüsselwort',
  },
  why: {
    en: 'A statement says one thing, to be cited and checked. Without a keyword nobody knows whether it binds; with two keywords nobody knows which part has been met.',
    de: 'Eine Regelung sagt genau eines, damit sie zitiert und geprüft werden kann. Ohne Schlüsselwort weiß niemand, ob sie bindet; bei zweien weiß niemand, welcher Teil erfüllt ist.',
  },
  remedy: {
    en: 'Begin the list item with an id in brackets and put exactly one of **MUST**, **MUST NOT**, **SHOULD**, **SHOULD NOT**, **MAY** in bold. Split what holds two duties.',
    de: 'Beginnen Sie den Listenpunkt mit einer Kennung in eckigen Klammern und setzen Sie genau eines von **MUSS**, **DARF NICHT**, **SOLLTE**, **SOLLTE NICHT**, **KANN** in Fettschrift. Teilen Sie, was zwei Pflichten enthält.',
  },
  example: {
    wrong: '- [MFA] Access from outside must use a second factor.',
    right: '- [mfa-everywhere] Access from outside **MUST** use a second factor.',
  },
};
