import type { Rule } from './rule.ts';
import { saysNothing } from './wording.ts';

/** A baseline says why the plan was set or changed. */
export const baselineWithoutReason: Rule = {
  id: 'baseline-without-reason',
  severity: 'error',
  title: { en: 'A baseline says why', de: 'Eine Basislinie nennt ihren Grund' },
  why: {
    en: 'A new baseline makes a late project punctual again. That is honest only where the reason can be read: what changed, and who wanted it.',
    de: 'Eine neue Basislinie macht ein verspätetes Projekt wieder pünktlich. Ehrlich ist das nur, wenn der Grund nachzulesen ist: was sich geändert hat und wer es wollte.',
  },
  remedy: {
    en: 'Write under `reason` in a sentence what moved the plan; name the change request under `change` where there is one. The first baseline says what it was approved with.',
    de: 'Schreiben Sie unter `reason` in einem Satz, was den Plan bewegt hat; nennen Sie unter `change` den Änderungsantrag, wenn es einen gibt. Die erste Basislinie sagt, womit sie genehmigt wurde.',
  },
  example: {
    wrong: 'reason: tbd',
    right: 'reason: The regulator moved the metering deadline by six months; decided by the portfolio board.',
  },
  *check(office) {
    for (const record of office.list('baselines')) {
      if (!saysNothing(record.data.reason)) continue;
      yield {
        record,
        path: ['reason'],
        message: { en: 'the reason says nothing', de: 'der Grund sagt nichts aus' },
        hint: {
          en: 'Write in a sentence why the plan was set or changed.',
          de: 'Schreiben Sie in einem Satz, warum der Plan festgelegt oder geändert wurde.',
        },
      };
    }
  },
};
