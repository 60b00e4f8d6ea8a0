import { monthsDue } from '#domain/projects/reporting.ts';
import { reportMonth } from '#domain/projects/reports.ts';
import type { Office } from '#domain/office/office.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Message } from '#schemas/finding.ts';
import { reportsBy } from './published-reports.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** Months that were left out before the newest report, and those that are due after it: the latter are why the project has no current status. */
const missingMonths = (office: Office, { project, asOf, report, missingMonths: after }: Standing): readonly string[] => {
  if (report === undefined) return after;
  const published = new Set(reportsBy(office, project.id, asOf).map((other) => reportMonth(other)));
  const [first = ''] = [...published].sort();
  // Nobody writes the reports of the years before the office was set up.
  const between = monthsDue(office, project, asOf).filter((month) => month > first && month < report.month && !published.has(month));
  return [...between, ...after];
};

const messageOf = (missing: readonly string[], hasReported: boolean): Message => {
  const [since = ''] = missing;
  if (hasReported || missing.length === 1) {
    return { en: `no published report for ${listed(missing, 'en')}`, de: `kein veröffentlichter Bericht für ${listed(missing, 'de')}` };
  }
  return {
    en: `no report was ever published; ${String(missing.length)} are due, for each month since ${since}`,
    de: `nie wurde ein Bericht veröffentlicht; ${String(missing.length)} sind fällig, für jeden Monat seit ${since}`,
  };
};

/** What to do about a month: to write its report, or to say why the one that is there does not count. */
const hintOf = (office: Office, project: string, month: string, asOf: string): Message => {
  const file = `projects/${project}/status/${month}.md`;
  const written = office.byKey(`status/${project}/${month}`);
  if (written?.collection !== 'status') return { en: `Write ${file}.`, de: `Schreiben Sie ${file}.` };
  const { state, dataDate } = written.data;
  if (state === 'draft') {
    return {
      en: `${file} is a draft: once it is written, set its state to published.`,
      de: `${file} ist ein Entwurf: Ist er fertig, setzen Sie dort state auf published.`,
    };
  }
  return {
    en: `${file} does not count yet: its dataDate ${dataDate} is later than ${asOf}, the data date of the office.`,
    de: `${file} zählt noch nicht: Sein dataDate ${dataDate} liegt nach dem ${asOf}, dem Datenstand des Büros.`,
  };
};

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
    en: 'Write the report as `status/<month>.md` and set `state: published`. Due is every whole month since the first published report, or since the start where there is none, within `reporting.dueDays` days after its end. A project that rests is `on-hold`. Where the newest report is missing the project has no current status; from two on it counts as red.',
    de: 'Schreiben Sie den Bericht als `status/<Monat>.md` und setzen Sie `state: published`. Fällig ist jeder ganze Monat seit dem ersten veröffentlichten Bericht, ohne einen solchen seit dem Beginn, binnen `reporting.dueDays` Tagen nach Monatsende. Ein ruhendes Projekt ist `on-hold`. Fehlt der neueste Bericht, so hat das Projekt keinen aktuellen Stand; ab zweien gilt es als rot.',
  },
  example: { wrong: '# as of 2026-11-15\nstatus/2026-09.md', right: '# as of 2026-11-15\nstatus/2026-09.md\nstatus/2026-10.md' },
  *check(office, asOf) {
    for (const standing of portfolioStandings(office, asOf)) {
      const { project: record, report } = standing;
      const missing = missingMonths(office, standing).filter((month) => !office.unreadable.has(`status/${record.id}/${month}`));
      if (missing.length === 0) continue;
      yield {
        record,
        path: ['lifecycle'],
        message: messageOf(missing, report !== undefined),
        hint: hintOf(office, record.id, missing.at(-1) ?? '', asOf),
      };
    }
  },
};
