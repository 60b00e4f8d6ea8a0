import type { RuleText } from '../rule.ts';

/** YAML without anchors, aliases, tags and directives. Checked by the reader. */
export const yamlFeature: RuleText = {
  id: 'yaml-feature',
  severity: 'error',
  security: true,
  title: {
    en: 'YAML without anchors, aliases, tags and directives',
    de: 'YAML ohne Anker, Verweise, Tags und Direktiven',
  },
  why: {
    en: "These features let one value stand for many others or for a program's own types. People do not see that when they review a change, and a few lines can grow to gigabytes.",
    de: 'Mit diesen Mitteln steht ein Wert für viele andere oder für Typen eines Programms. Bei der Durchsicht einer Änderung sieht man das nicht, und wenige Zeilen können auf Gigabytes anwachsen.',
  },
  remedy: {
    en: 'Write the value out. Put text that begins with &, * or ! in quotes.',
    de: 'Schreiben Sie den Wert aus. Setzen Sie Text, der mit &, * oder ! beginnt, in Anführungszeichen.',
  },
  example: { wrong: 'a: &owner ciso\nb: *owner', right: 'a: ciso\nb: ciso' },
};
