import { reportMonth, reportName } from '#domain/projects/reports.ts';
import type { Rule } from './rule.ts';

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const correction = /^\d{4}-(?:0[1-9]|1[0-2])-[a-z0-9-]+$/;

/** A report is filed under its month and speaks of it. */
export const reportMonthRule: Rule = {
  id: 'report-month',
  severity: 'error',
  title: { en: 'A report is filed under its month', de: 'Ein Bericht liegt unter seinem Monat' },
  why: {
    en: 'Trends, missing reports and the monthly portfolio are counted by the month in the file name. A report for October with figures of August makes all three wrong.',
    de: 'Verläufe, fehlende Berichte und das Monatsportfolio zählen nach dem Monat im Dateinamen. Ein Oktoberbericht mit Zahlen vom August macht alle drei falsch.',
  },
  remedy: {
    en: 'Name the file by its month, `2026-10.md`, and let `dataDate` be the last day of that month, or a later day up to which the figures run. A correction of a published report may be named `2026-10-correction.md`.',
    de: 'Benennen Sie die Datei nach ihrem Monat, `2026-10.md`, und setzen Sie `dataDate` auf den letzten Tag dieses Monats oder einen späteren, bis zu dem die Zahlen reichen. Die Korrektur eines veröffentlichten Berichts darf `2026-10-correction.md` heißen.',
  },
  example: { wrong: '# status/2026-10.md\ndataDate: 2026-08-31', right: '# status/2026-10.md\ndataDate: 2026-10-31' },
  *check(office) {
    for (const record of office.list('status')) {
      const name = reportName(record);
      const { dataDate, corrects } = record.data;
      if (!month.test(name) && !(corrects !== undefined && correction.test(name))) {
        yield {
          record,
          message: { en: `"${name}" is not a month`, de: `„${name}“ ist kein Monat` },
          hint: {
            en: 'Rename the file to year and month, such as 2026-10.md.',
            de: 'Benennen Sie die Datei nach Jahr und Monat, etwa 2026-10.md.',
          },
        };
      } else if (dataDate.slice(0, 7) < reportMonth(record)) {
        yield {
          record,
          path: ['dataDate'],
          message: {
            en: `the data date ${dataDate} lies before the month of the report, ${reportMonth(record)}`,
            de: `der Stichtag ${dataDate} liegt vor dem Monat des Berichts, ${reportMonth(record)}`,
          },
          hint: {
            en: 'Correct the data date, or file the report under the month that it speaks of.',
            de: 'Berichtigen Sie den Stichtag, oder legen Sie den Bericht unter dem Monat ab, von dem er spricht.',
          },
        };
      }
    }
    for (const record of office.list('reports')) {
      if (record.id === record.data.month) continue;
      yield {
        record,
        path: ['month'],
        message: {
          en: `the file is named ${record.id}, the report speaks of ${record.data.month}`,
          de: `die Datei heißt ${record.id}, der Bericht spricht von ${record.data.month}`,
        },
        hint: { en: 'Let both name the same month.', de: 'Lassen Sie beide denselben Monat nennen.' },
      };
    }
  },
};
