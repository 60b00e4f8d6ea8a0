import type { RuleText } from '../rule.ts';

/** A key stands once. Checked by the reader. */
export const duplicateKey: RuleText = {
  id: 'duplicate-key',
  severity: 'error',
  title: {
    en: 'A key stands once',
    de: 'Ein Schlüssel steht nur einmal',
  },
  why: {
    en: 'Of two equal keys YAML programs take the first, the last, or neither. What the author sees is then not what the site shows.',
    de: 'Von zwei gleichen Schlüsseln nehmen YAML-Programme den ersten, den letzten oder keinen. Was man beim Schreiben sieht, ist dann nicht, was die Website zeigt.',
  },
  remedy: {
    en: 'Keep one of the two, and merge what stands under both.',
    de: 'Behalten Sie einen der beiden und führen Sie zusammen, was unter beiden steht.',
  },
  example: { wrong: 'owner: ciso\nstatus: draft\nowner: cio', right: 'owner: cio\nstatus: draft' },
};
