import { waiverLimits } from '#domain/waivers/waiver-limits.ts';
import { isOpenPhase } from '#domain/waivers/waiver-phase.ts';
import { waiverState } from '#domain/waivers/waivers.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** Nobody asks for or holds a waiver from a document that allows none. */
export const waiverNotAllowed: Rule = {
  id: 'waiver-not-allowed',
  severity: 'error',
  title: { en: 'Some rules know no exception', de: 'Manche Regeln kennen keine Ausnahme' },
  why: {
    en: 'A document says `waivers: {allowed: false}` where the organisation cannot excuse anybody, since a law or a contract demands the rule. A waiver would only look like a permission. A document that says nothing about waivers forbids none: then `waiver-without-rules` asks for its rules.',
    de: 'Ein Dokument legt `waivers: {allowed: false}` fest, wo die Organisation niemanden freistellen kann, weil ein Gesetz oder ein Vertrag die Regel verlangt. Eine Ausnahme sähe nur wie eine Erlaubnis aus. Ein Dokument, das nichts zu Ausnahmen sagt, verbietet keine: Dann fragt `waiver-without-rules` nach seinen Regeln.',
  },
  remedy: {
    en: 'Reject the request or close the waiver, and meet the rule. If exceptions are to be possible, the owner of the document changes its head and has it approved again.',
    de: 'Lehnen Sie den Antrag ab oder schließen Sie die Ausnahme, und halten Sie die Regel ein. Sollen Ausnahmen möglich sein, ändert die verantwortliche Stelle den Kopf des Dokuments und lässt es neu freigeben.',
  },
  example: {
    wrong: '# policies/data-protection: waivers: {allowed: false}\nstatements: [policies/data-protection#lawful-basis]\ndecision: approved',
    right: '# policies/data-protection: waivers: {allowed: false}\nstatements: [policies/data-protection#lawful-basis]\ndecision: rejected',
  },
  *check(office, asOf) {
    for (const record of office.list('waivers')) {
      if (!isOpenPhase(waiverState(record, asOf))) continue;
      for (const document of waiverLimits(office, record).forbiddenBy) {
        const statements = record.data.statements.filter((statement) => statement.startsWith(`${document}#`));
        yield {
          record,
          path: ['statements', record.data.statements.indexOf(statements[0] ?? '')],
          message: {
            en: `${document} allows no waivers, but this one names ${listed(statements, 'en')}`,
            de: `${document} lässt keine Ausnahmen zu, diese nennt aber ${listed(statements, 'de')}`,
          },
          hint: {
            en: 'Reject or close it, or take the statement out.',
            de: 'Lehnen Sie sie ab, schließen Sie sie oder nehmen Sie die Regelung heraus.',
          },
        };
      }
    }
  },
};
