import type { Rule } from './rule.ts';

/** The shares with which a project serves its objectives sum to 100. */
export const weightsNot100: Rule = {
  id: 'weights-not-100',
  severity: 'error',
  title: { en: 'The weights of objectives sum to 100', de: 'Die Gewichte der Ziele ergeben 100' },
  why: {
    en: 'The weights spread the money of a project over the objectives that it serves. Where they do not sum to 100, the portfolio counts the project more than once, or not wholly.',
    de: 'Die Gewichte verteilen das Geld eines Projekts auf die Ziele, denen es dient. Ergeben sie nicht 100, zählt das Portfolio das Projekt mehrfach oder nur zum Teil.',
  },
  remedy: {
    en: 'Change the weights under `objectives` so that they sum to 100.',
    de: 'Ändern Sie die Gewichte unter `objectives` so, dass sie 100 ergeben.',
  },
  example: {
    wrong: 'objectives:\n  - { id: secure-operations, weight: 60 }\n  - { id: digital-customer, weight: 30 }',
    right: 'objectives:\n  - { id: secure-operations, weight: 60 }\n  - { id: digital-customer, weight: 40 }',
  },
  *check(office) {
    for (const record of office.list('projects')) {
      const { objectives = [] } = record.data;
      const sum = Math.round(objectives.reduce((total, objective) => total + objective.weight, 0) * 100) / 100;
      if (objectives.length === 0 || sum === 100) continue;
      yield {
        record,
        path: ['objectives'],
        message: {
          en: `the weights sum to ${String(sum)}, not to 100`,
          de: `die Gewichte ergeben ${String(sum).replace('.', ',')}, nicht 100`,
        },
        hint:
          sum < 100
            ? {
                en: 'Distribute the rest, or add the objective that is missing.',
                de: 'Verteilen Sie den Rest, oder ergänzen Sie das fehlende Ziel.',
              }
            : { en: 'Lower some weights, or remove an objective.', de: 'Senken Sie Gewichte, oder streichen Sie ein Ziel.' },
      };
    }
  },
};
