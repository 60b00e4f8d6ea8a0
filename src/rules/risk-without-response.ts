import { lifecycleOn } from '#domain/projects/stage-on.ts';
import type { Rule } from './rule.ts';

const over = new Set(['completed', 'cancelled']);

/** An open risk says how it is answered. */
export const riskWithoutResponse: Rule = {
  id: 'risk-without-response',
  severity: 'warning',
  title: { en: 'A risk has a response', de: 'Auf ein Risiko gibt es eine Antwort' },
  why: {
    en: 'A register that only lists risks is a list of worries. To accept a risk is a response too, and a decision that somebody has taken.',
    de: 'Ein Register, das Risiken nur aufzählt, ist eine Sorgenliste. Auch ein Risiko hinzunehmen ist eine Antwort, und eine Entscheidung, die jemand getroffen hat.',
  },
  remedy: {
    en: 'Set `response`: avoid, reduce, transfer or accept; for opportunities exploit, enhance or share. Closed risks need none.',
    de: 'Setzen Sie `response`: avoid, reduce, transfer oder accept; bei Chancen exploit, enhance oder share. Geschlossene Risiken brauchen keine.',
  },
  example: { wrong: '- id: vendor-lock-in\n  status: open', right: '- id: vendor-lock-in\n  status: mitigating\n  response: reduce' },
  *check(office, asOf) {
    for (const record of office.list('risks')) {
      const project = office.find('projects', record.project);
      const { raised, closed, status, response } = record.data;
      const isClosed = status === 'closed' && (closed === undefined || closed <= asOf);
      if (
        isClosed ||
        response !== undefined ||
        (raised !== undefined && raised > asOf) ||
        project === undefined ||
        over.has(lifecycleOn(office, project, asOf))
      ) {
        continue;
      }
      yield {
        record,
        path: ['response'],
        message: {
          en: `nobody has said how "${record.data.id}" is answered`,
          de: `niemand hat gesagt, wie „${record.data.id}“ begegnet wird`,
        },
        hint: { en: 'Set response; accept is a response too.', de: 'Setzen Sie response; auch accept ist eine Antwort.' },
      };
    }
  },
};
