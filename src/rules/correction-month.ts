import { reportMonth, reportName } from '#domain/projects/reports.ts';
import type { Rule } from './rule.ts';

/** A correction stands in the month of the published report that it replaces. */
export const correctionMonth: Rule = {
  id: 'correction-month',
  severity: 'error',
  title: {
    en: 'A correction replaces a published report of its month',
    de: 'Eine Korrektur ersetzt einen veröffentlichten Bericht ihres Monats',
  },
  why: {
    en: 'A correction takes the place of the report that it names. Where that report is of another month it would vanish from all figures; where it does not exist, nothing is corrected and nobody notices.',
    de: 'Eine Korrektur tritt an die Stelle des Berichts, den sie nennt. Ist er aus einem anderen Monat, verschwände er aus allen Kennzahlen; gibt es ihn nicht, wird nichts korrigiert, und niemand merkt es.',
  },
  remedy: {
    en: 'Let `corrects` and the file name speak of the same month: `2026-10-correction.md` corrects `2026-10`. The report `2026-10.md` must be there and published; one that is still a draft is simply edited.',
    de: 'Lassen Sie `corrects` und den Dateinamen vom selben Monat sprechen: `2026-10-correction.md` korrigiert `2026-10`. Der Bericht `2026-10.md` muss vorhanden und veröffentlicht sein; ein Entwurf wird einfach geändert.',
  },
  example: {
    wrong: '# status/2026-09-correction.md\ncorrects: 2026-10',
    right: '# status/2026-10-correction.md\ncorrects: 2026-10',
  },
  *check(office) {
    for (const record of office.list('status')) {
      const { corrects } = record.data;
      if (corrects === undefined) continue;
      const id = `${record.project ?? ''}/${corrects}`;
      const month = reportMonth(record);
      if (month !== corrects) {
        yield {
          record,
          path: ['corrects'],
          message: {
            en: `the report is filed under ${month} and corrects ${corrects}`,
            de: `der Bericht liegt unter ${month} und korrigiert ${corrects}`,
          },
          hint: {
            en: `Rename the file to ${corrects}-correction.md, or name the month ${month} under corrects.`,
            de: `Benennen Sie die Datei in ${corrects}-correction.md um, oder nennen Sie unter corrects den Monat ${month}.`,
          },
        };
      } else if (reportName(record) === corrects) {
        yield {
          record,
          path: ['corrects'],
          message: { en: `the report ${corrects} corrects itself`, de: `der Bericht ${corrects} korrigiert sich selbst` },
          hint: {
            en: `Delete corrects, or name the file ${corrects}-correction.md beside the report that was published.`,
            de: `Löschen Sie corrects, oder legen Sie die Korrektur als ${corrects}-correction.md neben den veröffentlichten Bericht.`,
          },
        };
      } else if (!office.unreadable.has(`status/${id}`) && office.find('status', id)?.data.state !== 'published') {
        const isDraft = office.find('status', id) !== undefined;
        yield {
          record,
          path: ['corrects'],
          message: isDraft
            ? {
                en: `the report ${corrects} that it corrects is a draft`,
                de: `der Bericht ${corrects}, den er korrigiert, ist ein Entwurf`,
              }
            : {
                en: `the report ${corrects} that it corrects does not exist`,
                de: `den Bericht ${corrects}, den er korrigiert, gibt es nicht`,
              },
          hint: isDraft
            ? { en: 'Edit the draft instead.', de: 'Ändern Sie stattdessen den Entwurf.' }
            : {
                en: `Name the file ${corrects}.md and delete corrects, or restore the report that was published.`,
                de: `Nennen Sie die Datei ${corrects}.md und löschen Sie corrects, oder stellen Sie den veröffentlichten Bericht wieder her.`,
              },
        };
      }
    }
  },
};
