import type { Office } from '#domain/office/office.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Rule, Violation } from './rule.ts';

function* endOf({ report, asOf }: Standing): Generator<Violation> {
  const end = report?.report.data.forecastEnd;
  if (report === undefined || end === undefined || end >= asOf) return;
  yield {
    record: report.report,
    path: ['forecastEnd'],
    message: {
      en: `the end was expected on ${end}, and the project is not over`,
      de: `das Ende wurde für den ${end} erwartet, und das Projekt ist nicht zu Ende`,
    },
    hint: {
      en: 'Report a new forecast, or close the project.',
      de: 'Melden Sie eine neue Prognose, oder schließen Sie das Projekt ab.',
    },
  };
}

function* milestonesOf(office: Office, { project, asOf }: Standing): Generator<Violation> {
  const records = new Map(office.partsOf(project.id, 'milestones').map((record) => [record.data.id, record]));
  for (const { id, forecast } of milestonesOn(office, project.id, asOf)) {
    const record = records.get(id);
    if (record === undefined || forecast === undefined || forecast >= asOf) continue;
    yield {
      record,
      path: [record.data.forecast === forecast ? 'forecast' : 'history'],
      message: {
        en: `the milestone "${id}" was expected on ${forecast}, and it is not reached`,
        de: `der Meilenstein „${id}“ wurde für den ${forecast} erwartet, und er ist nicht erreicht`,
      },
      hint: {
        en: 'Enter the day under actual, or give a new forecast and keep the old one in the history.',
        de: 'Tragen Sie den Tag unter actual ein, oder geben Sie eine neue Prognose an und behalten Sie die alte im Verlauf.',
      },
    };
  }
}

/** What a running project expects lies ahead. */
export const forecastPassed: Rule = {
  id: 'forecast-passed',
  severity: 'warning',
  title: { en: 'A forecast lies ahead', de: 'Eine Prognose liegt in der Zukunft' },
  why: {
    en: 'A day that has passed is no forecast any more. Either it happened and nobody has entered it, or it did not and nobody has said when it will; the roadmap and all who depend on the project look at a day that means nothing.',
    de: 'Ein verstrichener Tag ist keine Prognose mehr. Entweder ist es geschehen, und niemand hat es eingetragen, oder es ist nicht geschehen, und niemand hat gesagt, wann; die Roadmap und alle, die vom Projekt abhängen, sehen einen Tag, der nichts bedeutet.',
  },
  remedy: {
    en: 'Give a new `forecastEnd` in the next report, or close the project with `closure.md`. For a milestone enter `actual`, or a new `forecast`. Projects in progress and on hold are asked, by their newest report that stands.',
    de: 'Nennen Sie im nächsten Bericht ein neues `forecastEnd`, oder schließen Sie das Projekt mit der `closure.md` ab. Bei einem Meilenstein ergänzen Sie `actual` oder eine neue `forecast`. Gefragt sind laufende und ruhende Projekte, nach ihrem neuesten gültigen Bericht.',
  },
  example: {
    wrong: '# as of 2026-11-15\nforecastEnd: 2026-10-31',
    right: 'forecastEnd: 2027-01-29\nchanged: The second acceptance test failed.',
  },
  *check(office, asOf) {
    for (const standing of portfolioStandings(office, asOf)) {
      if (!isRunning(standing)) continue;
      yield* endOf(standing);
      yield* milestonesOf(office, standing);
    }
  },
};
