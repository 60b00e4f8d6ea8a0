import { monthsDue } from '#domain/projects/reporting.ts';
import { reportMonth } from '#domain/projects/reports.ts';
import { publishedReports } from './published-reports.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** A project in progress has a published report for each month that is over and due. */
export const reportMissing: Rule = {
  id: 'report-missing',
  severity: 'warning',
  title: { en: 'Projects in progress report each month', de: 'Laufende Projekte berichten jeden Monat' },
  why: {
    en: 'No news is not good news. A portfolio that is missing a report shows the past as the present, and troubled projects are those that stop reporting.',
    de: 'Keine Nachricht ist keine gute Nachricht. Ein Portfolio, dem ein Bericht fehlt, zeigt Vergangenes als Gegenwart, und gerade Projekte in Not hören auf zu berichten.',
  },
  remedy: {
    en: 'Write the report as `status/<month>.md` and set `state: published`. Due is every whole month since the first published report, or the last one where there is none, within `reporting.dueDays` days after its end. A project that rests is `on-hold`.',
    de: 'Schreiben Sie den Bericht als `status/<Monat>.md` und setzen Sie `state: published`. Fällig ist jeder ganze Monat seit dem ersten veröffentlichten Bericht, ohne einen solchen der letzte, binnen `reporting.dueDays` Tagen nach Monatsende. Ein ruhendes Projekt ist `on-hold`.',
  },
  example: { wrong: '# as of 2026-11-15\nstatus/2026-09.md', right: '# as of 2026-11-15\nstatus/2026-09.md\nstatus/2026-10.md' },
  *check(office, asOf) {
    for (const record of office.list('projects')) {
      const published = new Set(
        publishedReports(office, record.id).flatMap((report) => [reportMonth(report), report.data.corrects?.slice(0, 7) ?? '']),
      );
      const [first] = [...published].filter((month) => month !== '').sort();
      const due = monthsDue(office, record, asOf);
      // Nobody writes the reports of the years before the office was set up.
      const wanted = first === undefined ? due.slice(-1) : due.filter((month) => month > first);
      const missing = wanted.filter((month) => !published.has(month) && !office.unreadable.has(`status/${record.id}/${month}`));
      if (missing.length === 0) continue;
      yield {
        record,
        path: ['lifecycle'],
        message: {
          en: `no published report for ${listed(missing, 'en')}`,
          de: `kein veröffentlichter Bericht für ${listed(missing, 'de')}`,
        },
        hint: {
          en: `Write projects/${record.id}/status/${missing.at(-1) ?? ''}.md.`,
          de: `Schreiben Sie projects/${record.id}/status/${missing.at(-1) ?? ''}.md.`,
        },
      };
    }
  },
};
