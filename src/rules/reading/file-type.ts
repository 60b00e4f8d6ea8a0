import type { RuleText } from '../rule.ts';

/** Among the records there are only records and images. Checked by the reader. */
export const fileType: RuleText = {
  id: 'file-type',
  severity: 'error',
  title: {
    en: 'Among the records there are only records and images',
    de: 'Bei den Datensätzen liegen nur Datensätze und Bilder',
  },
  why: {
    en: 'What lies here is published. Office files, archives and programs cannot be checked and do not show in a comparison of versions.',
    de: 'Was hier liegt, wird veröffentlicht. Office-Dateien, Archive und Programme lassen sich nicht prüfen und zeigen im Versionsvergleich nichts.',
  },
  remedy: {
    en: 'Records are .md and .yaml, images png, jpg, webp or svg. Put downloads under public/.',
    de: 'Datensätze sind .md und .yaml, Bilder png, jpg, webp oder svg. Legen Sie Dateien zum Herunterladen unter public/.',
  },
  example: { wrong: 'content/templates/charter.docx', right: 'public/templates/charter.docx' },
};
