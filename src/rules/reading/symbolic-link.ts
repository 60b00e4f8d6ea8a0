import type { RuleText } from '../rule.ts';

/** Symbolic links are not followed. Checked by the reader. */
export const symbolicLink: RuleText = {
  id: 'symbolic-link',
  severity: 'error',
  security: true,
  title: {
    en: 'Symbolic links are not followed',
    de: 'Symbolischen Verknüpfungen wird nicht gefolgt',
  },
  why: {
    en: 'A link in the file system can lead to any file of the machine that builds the site, and would publish it.',
    de: 'Eine Verknüpfung im Dateisystem kann zu jeder Datei des Rechners führen, der die Website baut, und würde sie veröffentlichen.',
  },
  remedy: {
    en: 'Put the file itself here, or refer to the record by its id.',
    de: 'Legen Sie die Datei selbst hierher, oder nennen Sie den Datensatz nach seiner Kennung.',
  },
};
