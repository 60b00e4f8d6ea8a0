import { reportMonth } from '#domain/projects/reports.ts';
import { publishedReports, reportPairs } from './published-reports.ts';
import type { ReportPair } from './published-reports.ts';
import type { Rule } from './rule.ts';

const wordsOf = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A report says something new. */
export const sameTextAsLastReport: Rule = {
  id: 'same-text-as-last-report',
  severity: 'warning',
  title: { en: 'A report says something new', de: 'Ein Bericht sagt etwas Neues' },
  why: {
    en: 'A text that repeats word for word what stood there a month ago was copied, not written. After the second time nobody reads it any more.',
    de: 'Ein Text, der Wort für Wort wiederholt, was vor einem Monat dort stand, wurde kopiert, nicht geschrieben. Nach dem zweiten Mal liest ihn niemand mehr.',
  },
  remedy: {
    en: 'Write what was achieved this month and what comes next. In a month without work one sentence that says so is enough.',
    de: 'Schreiben Sie, was in diesem Monat erreicht wurde und was als Nächstes kommt. In einem Monat ohne Arbeit genügt ein Satz, der das sagt.',
  },
  example: {
    wrong: '# 2026-09 and 2026-10\nWork went on as planned.',
    right: '# 2026-10\n61 of 84 test cases passed; the interface to billing is open.',
  },
  *check(office, asOf) {
    for (const project of office.list('projects')) {
      const published = publishedReports(office, project.id);
      const last = published.at(-1);
      // A draft is where it can still be mended.
      const drafts = office
        .partsOf(project.id, 'status')
        .filter((report) => report.data.state === 'draft' && last !== undefined && reportMonth(report) > reportMonth(last));
      const draftPairs = last === undefined ? [] : drafts.slice(0, 1).map((draft): ReportPair => [last, draft]);
      for (const [before, record] of [...reportPairs(office, project.id, asOf), ...draftPairs]) {
        const words = wordsOf(record.body?.text);
        if (record.body === undefined || words === '' || words !== wordsOf(before.body?.text)) continue;
        yield {
          record,
          place: { file: record.file, line: record.body.firstLine, column: 1 },
          message: {
            en: `the text is that of ${reportMonth(before)}, word for word`,
            de: `der Text ist Wort für Wort der von ${reportMonth(before)}`,
          },
          hint: {
            en: 'Say what is new, or in one sentence that nothing is.',
            de: 'Sagen Sie, was neu ist, oder in einem Satz, dass es nichts Neues gibt.',
          },
        };
      }
    }
  },
};
