import { unreachableDocuments } from '#domain/governance/reachability.ts';
import type { Rule } from './rule.ts';

/** Something leads readers to every document in force. */
export const documentUnreachable: Rule = {
  id: 'document-unreachable',
  severity: 'warning',
  title: { en: 'Something leads to every document', de: 'Zu jedem Dokument führt ein Weg' },
  why: {
    en: 'People follow what they meet on their way: a link in a policy, the template of a method, the duty of a role. A standard, procedure or guideline that nothing names is found by those who already know it.',
    de: 'Befolgt wird, was einem auf dem Weg begegnet: ein Verweis in einer Richtlinie, die Vorlage eines Vorgehensmodells, die Pflicht einer Rolle. Einen Standard, ein Verfahren oder einen Leitfaden, den nichts nennt, findet nur, wer ihn schon kennt.',
  },
  remedy: {
    en: 'Name the policy that it puts into practice under `implements`, or the control that it meets under `satisfies`; or link to it from the text that needs it. If nothing needs it, withdraw it.',
    de: 'Nennen Sie unter `implements` die Richtlinie, die es umsetzt, oder unter `satisfies` die Anforderung, die es erfüllt; oder verweisen Sie aus dem Text darauf, der es braucht. Braucht es nichts, ziehen Sie es zurück.',
  },
  example: {
    wrong: 'title: Logging\nstatus: approved',
    right: 'title: Logging\nstatus: approved\nimplements: [policies/information-security]',
  },
  *check(office, asOf) {
    for (const record of unreachableDocuments(office, asOf)) {
      yield {
        record,
        message: {
          en: 'nothing leads to this document: no text links to it, no record names it, and it names no policy, control or statement that it serves',
          de: 'zu diesem Dokument führt kein Weg: Kein Text verweist darauf, kein Datensatz nennt es, und es nennt keine Richtlinie, Anforderung oder Regelung, der es dient',
        },
        hint: {
          en: 'Name under implements what it puts into practice, or link to it.',
          de: 'Nennen Sie unter implements, was es umsetzt, oder verweisen Sie darauf.',
        },
      };
    }
  },
};
