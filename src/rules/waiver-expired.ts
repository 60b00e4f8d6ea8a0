import { daysBetween } from '#domain/time/calendar.ts';
import { waiverPhase, waiverTerms } from '#domain/waivers/waiver-phase.ts';
import { extensionsBy, waiverEnd } from '#domain/waivers/waivers.ts';
import type { Rule } from './rule.ts';

/** A waiver that has ended is closed. */
export const waiverExpired: Rule = {
  id: 'waiver-expired',
  severity: 'error',
  title: { en: 'Waivers that have ended are closed', de: 'Abgelaufene Ausnahmen sind geschlossen' },
  why: {
    en: 'After its last day a waiver excuses nobody. Either the rule is kept again, and somebody says so, or it is broken without leave. Days of grace for the paperwork can be set in `organisation.yaml` under `waivers.graceDays`; the default is none.',
    de: 'Nach ihrem letzten Tag entschuldigt eine Ausnahme niemanden mehr. Entweder wird die Regel wieder eingehalten, und jemand sagt es, oder sie wird ohne Erlaubnis verletzt. Eine Nachfrist für die Formalitäten lässt sich in `organisation.yaml` unter `waivers.graceDays` festlegen; ohne Angabe gibt es keine.',
  },
  remedy: {
    en: 'Meet the rule, set `decision: closed` and record day and reason under `closure`. If the need lasts, have an extension decided within the limits of the document.',
    de: 'Halten Sie die Regel ein, setzen Sie `decision: closed` und tragen Sie unter `closure` Tag und Grund ein. Bleibt der Bedarf, lassen Sie innerhalb der Grenzen des Dokuments über eine Verlängerung entscheiden.',
  },
  example: {
    wrong: 'validTo: 2026-06-30\ndecision: approved',
    right: 'validTo: 2026-06-30\ndecision: closed\nclosure: { day: 2026-06-24, reason: The old gateway is switched off. }',
  },
  *check(office, asOf) {
    const terms = waiverTerms(office);
    for (const record of office.list('waivers')) {
      if (waiverPhase(record, asOf, terms) !== 'expired') continue;
      const end = waiverEnd(record, asOf);
      const days = daysBetween(end, asOf);
      const extensions = extensionsBy(record, asOf).length;
      yield {
        record,
        path: extensions === 0 ? ['validTo'] : ['extensions', extensions - 1, 'validTo'],
        message: {
          en: `the waiver ended on ${end}, ${days === 1 ? '1 day' : `${String(days)} days`} ago, and is not closed`,
          de: `die Ausnahme endete am ${end}, vor ${days === 1 ? '1 Tag' : `${String(days)} Tagen`}, und ist nicht geschlossen`,
        },
        hint: {
          en: 'Set decision to closed and record the closure, or have an extension decided.',
          de: 'Setzen Sie decision auf closed und tragen Sie closure ein, oder lassen Sie über eine Verlängerung entscheiden.',
        },
      };
    }
  },
};
