import { isStale } from '#domain/governance/translations.ts';
import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

/** A translation renders the current text. */
export const translationStale: Rule = {
  id: 'translation-stale',
  severity: 'warning',
  title: { en: 'A translation renders the current version', de: 'Eine Übersetzung gibt die aktuelle Version wieder' },
  why: {
    en: 'Readers of the second language follow what they read. While the translation lags behind, they follow something that no longer holds; the page therefore says so.',
    de: 'Wer die zweite Sprache liest, richtet sich nach dem Gelesenen. Hinkt die Übersetzung hinterher, gilt das Gelesene nicht mehr; die Seite weist deshalb darauf hin.',
  },
  remedy: {
    en: 'Carry the changes over, then set `translates` to the version of the source. While a draft is changing, its SHA-256 may stand there instead.',
    de: 'Übertragen Sie die Änderungen und setzen Sie dann `translates` auf die Version des Ausgangstextes. Solange sich ein Entwurf ändert, darf dort auch dessen SHA-256 stehen.',
  },
  example: {
    wrong: '# access-control.md\nversion: "2.1"\n# access-control.de.md\ntranslates: "2.0"',
    right: '# access-control.de.md\ntranslates: "2.1"',
  },
  *check(office) {
    for (const record of office.records) {
      for (const translation of record.translations) {
        if (!isStale(record, translation)) continue;
        const version = 'version' in record.data ? (record.data.version ?? '') : '';
        yield {
          record,
          place: { file: translation.body.file, line: 1, column: 1 },
          message: {
            en: `the translation renders ${quoted(translation.translates)}, the source is at version ${version}`,
            de: `die Übersetzung gibt ${quoted(translation.translates)} wieder, der Ausgangstext steht bei Version ${version}`,
          },
          hint: {
            en: `Carry the changes over and set translates to "${version}".`,
            de: `Übertragen Sie die Änderungen und setzen Sie translates auf "${version}".`,
          },
        };
      }
    }
  },
};
