import { dutiesWithoutControl } from '#domain/frameworks/coverage-gaps.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** A duty in force is carried out by something. Asked only of offices that keep controls, and once for each document. */
export const statementWithoutControl: Rule = {
  id: 'statement-without-control',
  severity: 'warning',
  title: { en: 'A duty is carried out by something', de: 'Eine Pflicht wird durch etwas umgesetzt' },
  why: {
    en: 'A sentence with MUST that nobody carries out and nobody checks is a wish. When something happens, it proves only that the organisation knew better.',
    de: 'Ein Satz mit MUSS, den niemand umsetzt und niemand prüft, ist ein Wunsch. Geschieht etwas, beweist er nur, dass es die Organisation besser wusste.',
  },
  remedy: {
    en: 'Name the statement in a control of the office (`statements`), name the requirement that it meets (`satisfies` with `statement`, or `controls` under `statements`), or say how it is checked (`checkedBy`). Asked of policies and standards in force, in offices that keep controls.',
    de: 'Nennen Sie die Regelung in einer eigenen Maßnahme (`statements`), nennen Sie die Anforderung, die sie erfüllt (`satisfies` mit `statement` oder `controls` unter `statements`), oder sagen Sie, wie sie geprüft wird (`checkedBy`). Gefragt wird bei geltenden Richtlinien und Standards, in Büros, die Maßnahmen führen.',
  },
  example: {
    wrong: '- [log-retention] Logs **MUST** be kept for 180 days.',
    right: 'statements:\n  log-retention: { checkedBy: Monthly report of the log platform }',
  },
  *check(office, asOf) {
    if (office.list('controls').length === 0) return;
    for (const { document, statements } of dutiesWithoutControl(office, asOf)) {
      const one = statements.length === 1;
      const first = document.body?.statements.find(({ id }) => id === statements[0]);
      yield {
        record: document,
        ...(first === undefined || document.body === undefined ? {} : { place: { file: document.body.file, line: first.line, column: 1 } }),
        message: {
          en: `nothing carries out or checks ${one ? 'this duty' : 'these duties'}: ${listed(statements, 'en')}`,
          de: `nichts setzt ${one ? 'diese Pflicht' : 'diese Pflichten'} um oder prüft sie: ${listed(statements, 'de')}`,
        },
        hint: {
          en: 'Name them in a control, in satisfies, or say under checkedBy how they are checked.',
          de: 'Nennen Sie sie in einer Maßnahme, in satisfies, oder sagen Sie unter checkedBy, wie sie geprüft werden.',
        },
      };
    }
  },
};
