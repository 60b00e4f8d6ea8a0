import { unreadableIn } from '#domain/office/unreadable.ts';
import { dimensions } from '#domain/projects/trend.ts';
import { reportMonth } from '#domain/projects/reports.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import { actionsOn } from '#domain/projects/registers.ts';
import type { FieldPath, Message } from '#schemas/finding.ts';
import { reasonText } from './colour-reasons.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { Rule } from './rule.ts';
import { dimensionNames } from './traffic-lights.ts';

interface Red {
  readonly path: FieldPath;
  readonly message: Message;
}

const overall: Message = { en: 'overall', de: 'Gesamtlage' };

const statedRed = (report: StatusReport): Red | undefined => {
  const { data } = report;
  const said = (path: FieldPath, name: Message): Red => ({
    path,
    message: { en: `${name.en} is red in ${reportMonth(report)}`, de: `${name.de} auf Rot in ${reportMonth(report)}` },
  });
  if (data.overall.rag === 'red') return said(['overall', 'rag'], overall);
  const dimension = dimensions.find((candidate) => data.dimensions?.[candidate]?.rag === 'red');
  return dimension === undefined ? undefined : said(['dimensions', dimension, 'rag'], dimensionNames[dimension]);
};

/** Cost or schedule that computes red though the report does not say so. Red because reports are missing asks for the report. */
const computedRed = ({ data }: StatusReport, { computed }: Standing, asOf: string): Red | undefined => {
  const dimension = (['cost', 'schedule'] as const).find((candidate) => computed[candidate].colour === 'red');
  if (dimension === undefined) return undefined;
  const why = computed[dimension].reasons.filter(({ colour }) => colour === 'red').flatMap((reason) => reasonText(reason) ?? []);
  const name = dimensionNames[dimension];
  return {
    path: data.dimensions?.[dimension] === undefined ? ['overall', 'rag'] : ['dimensions', dimension, 'rag'],
    message: {
      en: `${name.en} computes red on ${asOf} (${why.map(({ en }) => en).join('; ')})`,
      de: `${name.de} errechnet sich am ${asOf} zu Rot (${why.map(({ de }) => de).join('; ')})`,
    },
  };
};

/** Where the newest report says red, or its figures do, something is being done. */
export const redWithoutAction: Rule = {
  id: 'red-without-action',
  severity: 'warning',
  title: { en: 'Red comes with an action', de: 'Zu Rot gehört eine Aufgabe' },
  why: {
    en: 'Red means that the project cannot go on like this. A board that reads red wants to know who does what by when; a colour alone is a sigh.',
    de: 'Rot heißt, dass es so nicht weitergeht. Ein Gremium, das Rot liest, will wissen, wer was bis wann tut; eine Farbe allein ist ein Seufzer.',
  },
  remedy: {
    en: "Add what is being done to the project's `actions.yaml`, with owner and day. It counts while it has no `done`. Asked are running projects whose newest report states red anywhere, or whose cost or schedule computes red.",
    de: 'Tragen Sie in die `actions.yaml` des Projekts ein, was geschieht, mit zuständiger Rolle und Tag. Eine Aufgabe zählt, solange `done` fehlt. Gefragt sind laufende Projekte, deren neuester Bericht irgendwo Rot meldet oder deren Kosten oder Termine sich zu Rot errechnen.',
  },
  example: {
    wrong: 'overall: { rag: red }\n# actions.yaml: nothing open',
    right:
      '# actions.yaml\n- id: second-supplier\n  text: Ask a second supplier for an offer\n  owner: pm-infrastructure\n  due: 2026-11-30',
  },
  *check(office, asOf) {
    const isUnreadable = unreadableIn(office);
    for (const standing of portfolioStandings(office, asOf)) {
      const { project } = standing;
      const record = standing.report?.report;
      if (record === undefined || !isRunning(standing) || isUnreadable('actions', project.id) || isUnreadable('status', project.id)) {
        continue;
      }
      const red = statedRed(record) ?? computedRed(record, standing, asOf);
      const hasAction = actionsOn(office, project.id, asOf).some((action) => action.done === undefined);
      if (red === undefined || hasAction) continue;
      yield {
        record,
        path: red.path,
        message: {
          en: `${red.message.en}, and no action is open`,
          de: `${red.message.de}, und keine Aufgabe ist offen`,
        },
        hint: {
          en: `Say in projects/${project.id}/actions.yaml who does what by when.`,
          de: `Sagen Sie in projects/${project.id}/actions.yaml, wer was bis wann tut.`,
        },
      };
    }
  },
};
