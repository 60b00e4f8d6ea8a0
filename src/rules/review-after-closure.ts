import { postImplementation } from '#domain/projects/post-implementation.ts';
import type { Rule } from './rule.ts';

/** A post-implementation review takes place by its day. */
export const reviewAfterClosure: Rule = {
  id: 'review-after-closure',
  severity: 'warning',
  title: { en: 'Results are reviewed after closure', de: 'Ergebnisse werden nach dem Abschluss betrachtet' },
  why: {
    en: 'Benefits come after a project has closed, when its team is gone. Without a review on a fixed day nobody learns whether the money was well spent, and the next business case is as hopeful as the last.',
    de: 'Der Nutzen kommt, wenn das Projekt abgeschlossen und sein Team gegangen ist. Ohne Nachbetrachtung an einem festen Tag erfährt niemand, ob das Geld gut angelegt war, und die nächste Wirtschaftlichkeitsrechnung ist so hoffnungsvoll wie die letzte.',
  },
  remedy: {
    en: 'Review the result and add an entry under `reviews` of the closure, with `nextDue` where one more is needed; or have the sponsor agree to a later day.',
    de: 'Betrachten Sie das Ergebnis und tragen Sie es unter `reviews` des Abschlusses ein, mit `nextDue`, falls eine weitere Betrachtung nötig ist; oder lassen Sie den Auftraggeber einem späteren Tag zustimmen.',
  },
  example: {
    wrong: 'reviewDue: 2026-06-30',
    right: 'reviewDue: 2026-06-30\nreviews:\n  - day: 2026-06-24\n    by: head-itmo\n    goals: met\n    finding: …',
  },
  *check(office, asOf) {
    for (const record of office.list('closures')) {
      const standing = postImplementation(office, record.project ?? '', asOf);
      if (standing?.state !== 'overdue') continue;
      const last = (record.data.reviews ?? []).findIndex(({ nextDue }) => nextDue !== undefined && nextDue === standing.due);
      yield {
        record,
        path: standing.done.length > 0 && last >= 0 ? ['reviews', last, 'nextDue'] : ['reviewDue'],
        message: {
          en: `the post-implementation review was due on ${standing.due ?? ''} and has not taken place`,
          de: `die Nachbetrachtung war am ${standing.due ?? ''} fällig und hat nicht stattgefunden`,
        },
        hint: {
          en: 'Enter it under reviews, or agree on a later day with the sponsor.',
          de: 'Tragen Sie sie unter reviews ein, oder vereinbaren Sie mit dem Auftraggeber einen späteren Tag.',
        },
      };
    }
  },
};
