import { documentsOf } from '#domain/governance/documents.ts';
import type { Rule } from './rule.ts';

/** A RACI matrix names exactly one accountable role. */
export const raciNotOneAccountable: Rule = {
  id: 'raci-not-one-accountable',
  severity: 'error',
  title: { en: 'Exactly one role is accountable', de: 'Genau eine Rolle ist rechenschaftspflichtig' },
  why: {
    en: 'Where two roles answer for the same thing, nobody does. A RACI matrix without an accountable role leaves open who decides.',
    de: 'Wo zwei Rollen für dasselbe einstehen, tut es keine. Eine RACI-Matrix ohne rechenschaftspflichtige Rolle lässt offen, wer entscheidet.',
  },
  remedy: {
    en: 'Name one role under `raci.accountable`; list the others as responsible or consulted.',
    de: 'Nennen Sie unter `raci.accountable` eine Rolle; führen Sie die übrigen als verantwortlich (responsible) oder angehört (consulted) auf.',
  },
  example: { wrong: 'raci:\n  accountable: [ciso, cio]', right: 'raci:\n  accountable: ciso\n  consulted: [cio]' },
  *check(office) {
    for (const record of documentsOf(office)) {
      const { raci } = record.data;
      if (raci === undefined) continue;
      const count = raci.accountable === undefined ? 0 : Array.isArray(raci.accountable) ? raci.accountable.length : 1;
      if (count === 1) continue;
      yield {
        record,
        path: count === 0 ? ['raci'] : ['raci', 'accountable'],
        message: {
          en: count === 0 ? 'no role is accountable' : `${String(count)} roles are accountable`,
          de: count === 0 ? 'keine Rolle ist rechenschaftspflichtig' : `${String(count)} Rollen sind rechenschaftspflichtig`,
        },
        hint: { en: 'Name exactly one.', de: 'Nennen Sie genau eine.' },
      };
    }
  },
};
