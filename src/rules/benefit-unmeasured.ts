import { measurementDueIn } from '#domain/benefits/measurement-due.ts';
import type { Rule } from './rule.ts';

/** A benefit is measured when its target is due, and once a year after its project is completed. */
export const benefitUnmeasured: Rule = {
  id: 'benefit-unmeasured',
  severity: 'warning',
  title: { en: 'Benefits are measured when they are due', de: 'Nutzen wird gemessen, wenn er fällig ist' },
  why: {
    en: 'The money was given for the benefit, not for the system. A target whose day passes without a measurement was either missed or never meant, and nobody can tell which.',
    de: 'Das Geld wurde für den Nutzen gegeben, nicht für das System. Ein Ziel, dessen Tag ohne Messung vergeht, wurde verfehlt oder nie ernst gemeint, und niemand weiß, welches von beiden.',
  },
  remedy: {
    en: 'Measure, and add day, value and source under `measurements`. Due is the day of the target, and of a completed project once in twelve months until then. A target that no longer holds gets a new day with the reason in the decision of its board.',
    de: 'Messen Sie, und ergänzen Sie unter `measurements` Tag, Wert und Quelle. Fällig ist der Tag des Zielwerts, bei einem abgeschlossenen Projekt bis dahin einmal in zwölf Monaten. Ein Ziel, das nicht mehr gilt, erhält einen neuen Tag, mit dem Grund im Beschluss des Gremiums.',
  },
  example: {
    wrong: 'target: { day: 2026-06-30, value: 6 }',
    right: 'target: { day: 2026-06-30, value: 6 }\nmeasurements:\n  - day: 2026-07-03\n    value: 7\n    source: Monitoring, June',
  },
  *check(office, asOf) {
    for (const record of office.list('benefits')) {
      const project = office.find('projects', record.project);
      if (project === undefined) continue;
      const { state, day, reason } = measurementDueIn(office, project, record.data, asOf);
      if (state !== 'overdue' || day === undefined) continue;
      const { id } = record.data;
      yield {
        record,
        path: ['measurements'],
        message:
          reason === 'target'
            ? {
                en: `the target of "${id}" was due on ${day}, and nothing has been measured since`,
                de: `der Zielwert von „${id}“ war am ${day} fällig, und seither wurde nichts gemessen`,
              }
            : {
                en: `"${id}" was to be measured by ${day}, a year after the project ended or the last measurement`,
                de: `„${id}“ war bis ${day} zu messen, ein Jahr nach dem Projektende oder der letzten Messung`,
              },
        hint: {
          en: 'Add day, value and source of a measurement.',
          de: 'Ergänzen Sie Tag, Wert und Quelle einer Messung.',
        },
      };
    }
  },
};
