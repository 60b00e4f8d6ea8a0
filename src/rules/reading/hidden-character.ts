import type { RuleText } from '../rule.ts';

/** No hidden characters. Checked by the reader. */
export const hiddenCharacter: RuleText = {
  id: 'hidden-character',
  severity: 'error',
  security: true,
  title: {
    en: 'No hidden characters',
    de: 'Keine versteckten Zeichen',
  },
  why: {
    en: 'Some characters are invisible but change what follows: they can turn the direction of text, so that a reviewer reads something other than what is stored.',
    de: 'Manche Zeichen sind unsichtbar, verändern aber, was folgt: Sie können die Schreibrichtung umkehren, sodass man bei der Durchsicht etwas anderes liest, als gespeichert ist.',
  },
  remedy: {
    en: 'Delete the character at the place named. Often it came along when text was copied from another program; typing the line anew removes it.',
    de: 'Löschen Sie das Zeichen an der genannten Stelle. Oft kam es beim Kopieren aus einem anderen Programm mit; die Zeile neu zu tippen entfernt es.',
  },
};
