import type { RuleText } from '../rule.ts';

/** Images lie beside their record and hold nothing that runs. Checked by the reader. */
export const image: RuleText = {
  id: 'image',
  severity: 'error',
  security: true,
  title: {
    en: 'Images lie beside their record and hold nothing that runs',
    de: 'Bilder liegen neben ihrem Datensatz und enthalten nichts Ausführbares',
  },
  why: {
    en: 'An image from elsewhere tells a stranger who reads the page, and may change over night. An SVG can hold scripts.',
    de: 'Ein Bild von außen verrät Fremden, wer die Seite liest, und kann sich über Nacht ändern. Ein SVG kann Skripte enthalten.',
  },
  remedy: {
    en: 'Put a png, jpg, webp or plain svg of at most 2 MB beside the record, and name it by its relative path.',
    de: 'Legen Sie ein png, jpg, webp oder einfaches svg von höchstens 2 MB neben den Datensatz, und nennen Sie es mit relativem Pfad.',
  },
  example: { wrong: '![Network](https://example.com/network.png)', right: '![Network](network.png)' },
};
