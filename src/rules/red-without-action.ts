import { unreadableIn } from '#domain/office/unreadable.ts';
import { reportMonth } from '#domain/projects/reports.ts';
import type { StatusReport } from '#domain/projects/reports.ts';
import { actionsOn } from '#domain/projects/registers.ts';
import type { FieldPath, Message } from '#schemas/finding.ts';
import { publishedReports } from './published-reports.ts';
import type { Rule } from './rule.ts';
import { dimensionNames, dimensions } from './traffic-lights.ts';

const running = new Set(['in-progress', 'on-hold']);

const firstRed = ({ data }: StatusReport): { readonly path: FieldPath; readonly name: Message } | undefined => {
  if (data.overall.rag === 'red') return { path: ['overall', 'rag'], name: { en: 'overall', de: 'Gesamtlage' } };
  const dimension = dimensions.find((candidate) => data.dimensions?.[candidate]?.rag === 'red');
  return dimension === undefined ? undefined : { path: ['dimensions', dimension, 'rag'], name: dimensionNames[dimension] };
};

/** Where the last report says red, something is being done. */
export const redWithoutAction: Rule = {
  id: 'red-without-action',
  severity: 'warning',
  title: { en: 'Red comes with an action', de: 'Zu Rot gehört eine Aufgabe' },
  why: {
    en: 'Red means that the project cannot go on like this. A board that reads red wants to know who does what by when; a colour alone is a sigh.',
    de: 'Rot heißt, dass es so nicht weitergeht. Ein Gremium, das Rot liest, will wissen, wer was bis wann tut; eine Farbe allein ist ein Seufzer.',
  },
  remedy: {
    en: "Add what is being done to the project's `actions.yaml`, with owner and day. It counts while it has no `done`.",
    de: 'Tragen Sie in die `actions.yaml` des Projekts ein, was geschieht, mit zuständiger Rolle und Tag. Eine Aufgabe zählt, solange `done` fehlt.',
  },
  example: {
    wrong: 'overall: { rag: red }\n# actions.yaml: nothing open',
    right:
      '# actions.yaml\n- id: second-supplier\n  text: Ask a second supplier for an offer\n  owner: pm-infrastructure\n  due: 2026-11-30',
  },
  *check(office, asOf) {
    const isUnreadable = unreadableIn(office);
    for (const project of office.list('projects')) {
      const record = publishedReports(office, project.id).findLast((report) => report.data.dataDate <= asOf);
      if (
        record === undefined ||
        !running.has(project.data.lifecycle) ||
        isUnreadable('actions', project.id) ||
        isUnreadable('status', project.id)
      ) {
        continue;
      }
      const red = firstRed(record);
      const hasAction = actionsOn(office, project.id, asOf).some((action) => action.done === undefined);
      if (red === undefined || hasAction) continue;
      yield {
        record,
        path: red.path,
        message: {
          en: `${red.name.en} is red in ${reportMonth(record)}, and no action is open`,
          de: `${red.name.de} auf Rot in ${reportMonth(record)}, und keine Aufgabe ist offen`,
        },
        hint: {
          en: `Say in projects/${project.id}/actions.yaml who does what by when.`,
          de: `Sagen Sie in projects/${project.id}/actions.yaml, wer was bis wann tut.`,
        },
      };
    }
  },
};
