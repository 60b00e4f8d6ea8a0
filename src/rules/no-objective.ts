import { lifecycleOn } from '#domain/projects/stage-on.ts';
import type { Rule } from './rule.ts';

const exempt = new Set(['idea', 'cancelled']);

/** A project says which objective it serves. */
export const noObjective: Rule = {
  id: 'no-objective',
  severity: 'warning',
  title: { en: 'A project serves an objective', de: 'Ein Projekt dient einem Ziel' },
  why: {
    en: 'Money follows objectives. A project that serves none may still be right, but then an objective is missing, and the portfolio cannot say what it is spent for.',
    de: 'Geld folgt Zielen. Ein Projekt ohne Ziel kann trotzdem richtig sein, aber dann fehlt ein Ziel, und das Portfolio kann nicht sagen, wofür das Geld ausgegeben wird.',
  },
  remedy: {
    en: 'Name under `objectives` the objectives that it serves, with weights that sum to 100.',
    de: 'Nennen Sie unter `objectives` die Ziele, denen es dient, mit Gewichten, die 100 ergeben.',
  },
  example: {
    wrong: 'title: New intranet\n# no objectives',
    right: 'title: New intranet\nobjectives:\n  - { id: efficient-operations, weight: 100 }',
  },
  *check(office, asOf) {
    for (const record of office.list('projects')) {
      if (exempt.has(lifecycleOn(office, record, asOf)) || (record.data.objectives ?? []).length > 0) continue;
      yield {
        record,
        path: ['objectives'],
        message: { en: 'the project serves no objective', de: 'das Projekt dient keinem Ziel' },
        hint: { en: 'Name at least one under objectives.', de: 'Nennen Sie unter objectives mindestens eines.' },
      };
    }
  },
};
