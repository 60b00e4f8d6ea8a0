import { exitPlanState, isCriticalSupplier } from '#domain/resources/supplier-standing.ts';
import type { Rule } from './rule.ts';

/** For every supplier that the organisation could hardly do without it is written how to part from it. */
export const exitPlanMissing: Rule = {
  id: 'exit-plan-missing',
  severity: 'warning',
  title: { en: 'Critical suppliers have an exit plan', de: 'Für kritische Lieferanten gibt es einen Ausstiegsplan' },
  why: {
    en: 'A supplier can fail, be sold, or raise its price. Who then begins to ask where the data lie, who else could do it and how long a change takes pays whatever is asked in the meantime.',
    de: 'Ein Lieferant kann ausfallen, verkauft werden oder den Preis erhöhen. Wer erst dann fragt, wo die Daten liegen, wer es sonst könnte und wie lange ein Wechsel dauert, zahlt bis dahin jeden Preis.',
  },
  remedy: {
    en: 'Write under `exitPlan` how you would part from the supplier: what can be taken along and in which format, who could take over, how long it takes, what bridges the time. Enter under `exitPlanTested` when the plan was last tried or walked through. Asked are suppliers of criticality 1 and 2. A gap that is meant to stay for a while needs a waiver of the statement that demands the plan.',
    de: 'Beschreiben Sie unter `exitPlan`, wie Sie sich vom Lieferanten trennen würden: was sich in welchem Format mitnehmen lässt, wer übernehmen könnte, wie lange es dauert, was die Zeit überbrückt. Tragen Sie unter `exitPlanTested` ein, wann der Plan zuletzt erprobt oder durchgespielt wurde. Gefragt sind Lieferanten der Kritikalität 1 und 2. Eine Lücke, die vorerst bleiben soll, braucht eine Ausnahme von der Regelung, die den Plan verlangt.',
  },
  example: {
    wrong: 'title: Cloud provider\ncriticality: 1',
    right:
      'title: Cloud provider\ncriticality: 1\nexitPlan: All data leave as files within 30 days; a second provider took part in the tender.\nexitPlanTested: 2026-05-06',
  },
  *check(office, asOf) {
    for (const record of office.list('suppliers')) {
      if (!isCriticalSupplier(record.data) || exitPlanState(record.data, asOf) !== 'missing') continue;
      const criticality = String(record.data.criticality);
      yield {
        record,
        path: ['criticality'],
        message: {
          en: `the supplier has criticality ${criticality} and no exit plan`,
          de: `der Lieferant hat die Kritikalität ${criticality} und keinen Ausstiegsplan`,
        },
        hint: { en: 'Write exitPlan.', de: 'Ergänzen Sie exitPlan.' },
      };
    }
  },
};
