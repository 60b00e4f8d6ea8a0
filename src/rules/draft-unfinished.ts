import { reportMonth } from '#domain/projects/reports.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import { openTexts, placeholder, unchangedFigures } from '#domain/projects/unfinished.ts';
import type { Office } from '#domain/office/office.ts';
import { publishedReports } from './published-reports.ts';
import { placeOf } from './report-placeholder.ts';
import type { Rule } from './rule.ts';

/** The report that a draft follows; of a correction, that of the month before. */
const before = (office: Office, draft: StatusReport): StatusReport | undefined =>
  publishedReports(office, draft.project ?? '').findLast((report) => reportMonth(report) < reportMonth(draft));

/** What a draft of a status report still has to say. */
export const draftUnfinished: Rule = {
  id: 'draft-unfinished',
  severity: 'warning',
  title: { en: 'A draft is finished before it is published', de: 'Ein Entwurf wird fertig, bevor er veröffentlicht wird' },
  why: {
    en: 'A draft is filled in from the last report, so that nothing is typed twice. What still stands there of it is no news, and figures of last month are not those of this one.',
    de: 'Ein Entwurf wird aus dem letzten Bericht vorbereitet, damit nichts zweimal getippt wird. Was davon noch dasteht, ist keine Nachricht, und die Zahlen des letzten Monats sind nicht die dieses Monats.',
  },
  remedy: {
    en: 'Write the text in place of each TODO, put in the new figures, and set `state: published`. Where a figure has not changed the warning goes with publication.',
    de: 'Schreiben Sie an die Stelle jedes TODO den Text, tragen Sie die neuen Zahlen ein und setzen Sie `state: published`. Hat sich eine Zahl nicht geändert, verschwindet die Warnung mit der Veröffentlichung.',
  },
  example: {
    wrong: '# 2026-10: actualCost: 415000\n# 2026-11:\nstate: draft\nactualCost: 415000',
    right: '# 2026-11:\nstate: draft\nactualCost: 448200',
  },
  *check(office) {
    for (const record of office.list('status')) {
      if (record.data.state !== 'draft') continue;
      for (const open of openTexts(record)) {
        yield {
          record,
          ...placeOf(record, open),
          message: { en: `still to be written: ${placeholder}`, de: `noch zu schreiben: ${placeholder}` },
          hint:
            'line' in open
              ? {
                  en: 'Write your text in its place, or delete the line.',
                  de: 'Schreiben Sie Ihren Text an diese Stelle, oder löschen Sie die Zeile.',
                }
              : {
                  en: 'Write your text in its place; where there is nothing to say, delete it together with its key.',
                  de: 'Schreiben Sie Ihren Text an diese Stelle; wo es nichts zu sagen gibt, löschen Sie ihn samt seinem Schlüssel.',
                },
        };
      }
      const last = record.data.corrects === undefined ? before(office, record) : undefined;
      if (last === undefined) continue;
      for (const path of unchangedFigures(record, last)) {
        yield {
          record,
          path,
          message: {
            en: `this is still the figure of ${reportMonth(last)}`,
            de: `das ist noch die Zahl von ${reportMonth(last)}`,
          },
          hint: {
            en: `Put in that of ${reportMonth(record)}; where it has not changed, leave it.`,
            de: `Tragen Sie die von ${reportMonth(record)} ein; hat sie sich nicht geändert, lassen Sie sie stehen.`,
          },
        };
      }
    }
  },
};
