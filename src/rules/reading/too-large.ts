import type { RuleText } from '../rule.ts';

/** Records are of bounded size. Checked by the reader. */
export const tooLarge: RuleText = {
  id: 'too-large',
  severity: 'error',
  security: true,
  title: {
    en: 'Records are of bounded size',
    de: 'Datensätze haben eine begrenzte Größe',
  },
  why: {
    en: 'A file that is huge or nested without end can bring the build to a standstill, by accident or on purpose. The limits are far above what people write.',
    de: 'Eine riesige oder endlos verschachtelte Datei kann den Bau der Website lahmlegen, aus Versehen oder mit Absicht. Die Grenzen liegen weit über dem, was Menschen schreiben.',
  },
  remedy: {
    en: 'Split the record or simplify it; the finding names the limit.',
    de: 'Teilen oder vereinfachen Sie den Datensatz; die Meldung nennt die Grenze.',
  },
};
