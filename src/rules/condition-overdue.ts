import { conditionState } from '#domain/projects/gates.ts';
import type { Rule } from './rule.ts';

/** Conditions of a gate decision are met by their day. */
export const conditionOverdue: Rule = {
  id: 'condition-overdue',
  severity: 'warning',
  title: { en: 'Conditions of a gate are met in time', de: 'Auflagen eines Gates werden rechtzeitig erfüllt' },
  why: {
    en: 'A go with conditions is a promise. Where nobody asks for it, the next gate grants conditions again, and the board learns that they mean nothing.',
    de: 'Ein Go mit Auflagen ist ein Versprechen. Fragt niemand danach, gibt es beim nächsten Gate wieder Auflagen, und das Gremium lernt, dass sie nichts bedeuten.',
  },
  remedy: {
    en: 'Meet the condition and enter the day under `closed`, or ask the board for a later `due`.',
    de: 'Erfüllen Sie die Auflage und tragen Sie unter `closed` den Tag ein, oder bitten Sie das Gremium um ein späteres `due`.',
  },
  example: {
    wrong: 'conditions:\n  - id: staffing\n    text: …\n    due: 2026-06-30',
    right: 'conditions:\n  - id: staffing\n    text: …\n    due: 2026-06-30\n    closed: 2026-06-24',
  },
  *check(office, asOf) {
    for (const record of office.list('gates')) {
      for (const [index, condition] of (record.data.conditions ?? []).entries()) {
        if (record.data.day > asOf || condition.due === undefined || conditionState(condition, asOf) !== 'overdue') continue;
        yield {
          record,
          path: ['conditions', index, 'due'],
          message: {
            en: `the condition "${condition.id}" was due on ${condition.due} and is open`,
            de: `die Auflage „${condition.id}“ war am ${condition.due} fällig und ist offen`,
          },
          hint: {
            en: 'Enter under closed when it was met, or have the board decide on a later day.',
            de: 'Tragen Sie unter closed ein, wann sie erfüllt wurde, oder lassen Sie das Gremium über einen späteren Tag entscheiden.',
          },
        };
      }
    }
  },
};
