import { addDays } from '#domain/time/calendar.ts';
import { waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import { extensionsBy, waiverEnd } from '#domain/waivers/waivers.ts';
import type { Rule } from './rule.ts';

/** The end of a waiver is announced before it surprises anybody. */
export const waiverEnding: Rule = {
  id: 'waiver-ending',
  severity: 'warning',
  title: { en: 'The end of a waiver is prepared', de: 'Das Ende einer Ausnahme wird vorbereitet' },
  why: {
    en: 'Back to the rule takes time, and so does an extension: the approver meets once a month. The days of notice stand in `organisation.yaml` under `waivers.noticeDays`; the default is 30. Within the days of grace after its end a waiver is still a warning, then an error.',
    de: 'Die Rückkehr zur Regel braucht Zeit, eine Verlängerung auch: Wer entscheidet, tagt einmal im Monat. Die Vorwarnfrist steht in `organisation.yaml` unter `waivers.noticeDays`; ohne Angabe sind es 30 Tage. Innerhalb der Nachfrist bleibt es bei einer Warnung, danach ist es ein Fehler.',
  },
  remedy: {
    en: 'Finish the remediation and close the waiver, or have an extension decided before its last day.',
    de: 'Schließen Sie die Abhilfe ab und danach die Ausnahme, oder lassen Sie vor ihrem letzten Tag über eine Verlängerung entscheiden.',
  },
  example: {
    wrong: '# in June 2026\nvalidTo: 2026-06-30\ndecision: approved',
    right: '# in June 2026\nvalidTo: 2026-06-30\ndecision: closed\nclosure: { day: 2026-06-12, reason: The old gateway is switched off. }',
  },
  *check(office, asOf) {
    const terms = waiverTerms(office);
    for (const record of office.list('waivers')) {
      const phase = waiverPhase(record, asOf, terms);
      if (phase !== 'ending' && phase !== 'grace') continue;
      const end = waiverEnd(record, asOf);
      const until = addDays(end, terms.graceDays);
      const extensions = extensionsBy(record, asOf).length;
      yield {
        record,
        path: extensions === 0 ? ['validTo'] : ['extensions', extensions - 1, 'validTo'],
        message:
          phase === 'ending'
            ? { en: `the waiver ends on ${end}`, de: `die Ausnahme endet am ${end}` }
            : {
                en: `the waiver ended on ${end} and is not closed; its grace ends on ${until}`,
                de: `die Ausnahme endete am ${end} und ist nicht geschlossen; ihre Nachfrist endet am ${until}`,
              },
        hint: {
          en: 'Close it when the rule is met, or have an extension decided.',
          de: 'Schließen Sie sie, sobald die Regel eingehalten wird, oder lassen Sie über eine Verlängerung entscheiden.',
        },
      };
    }
  },
};
