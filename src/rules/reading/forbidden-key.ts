import type { RuleText } from '../rule.ts';

/** Keys that programs reserve are refused. Checked by the reader. */
export const forbiddenKey: RuleText = {
  id: 'forbidden-key',
  severity: 'error',
  security: true,
  title: {
    en: 'Keys that programs reserve are refused',
    de: 'Für Programme reservierte Schlüssel werden abgelehnt',
  },
  why: {
    en: 'The keys `__proto__`, `constructor` and `prototype` can change how a program treats all its data. In a record they have no meaning; in an attack they do.',
    de: 'Die Schlüssel `__proto__`, `constructor` und `prototype` können verändern, wie ein Programm alle seine Daten behandelt. In einem Datensatz bedeuten sie nichts, in einem Angriff schon.',
  },
  remedy: {
    en: 'Choose another name for the key.',
    de: 'Wählen Sie für den Schlüssel einen anderen Namen.',
  },
  example: { wrong: 'scores:\n  constructor: 3', right: 'scores:\n  construction: 3' },
};
