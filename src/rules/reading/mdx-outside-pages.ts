import type { RuleText } from '../rule.ts';

/** MDX is allowed only under pages/. Checked by the reader. */
export const mdxOutsidePages: RuleText = {
  id: 'mdx-outside-pages',
  severity: 'error',
  security: true,
  title: {
    en: 'MDX is allowed only under pages/',
    de: 'MDX ist nur unter pages/ erlaubt',
  },
  why: {
    en: 'MDX is code that runs while the site is built. Only trusted authors write it, and only in one folder that they watch over.',
    de: 'MDX ist Programmcode, der beim Bau der Website läuft. Nur vertraute Personen schreiben ihn, und nur in dem einen Ordner, über den sie wachen.',
  },
  remedy: {
    en: 'Write the record as .md. For a page with components ask those who look after pages/.',
    de: 'Schreiben Sie den Datensatz als .md. Für eine Seite mit Bausteinen wenden Sie sich an die Zuständigen für pages/.',
  },
  example: { wrong: 'policies/mobile-devices.mdx', right: 'policies/mobile-devices.md' },
};
