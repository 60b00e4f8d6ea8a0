import type { Rule } from './rule.ts';
import { knownIds } from './wording.ts';

/** Every phase of a methodology but the last ends at one of its gates. */
export const phaseWithoutGate: Rule = {
  id: 'phase-without-gate',
  severity: 'error',
  title: { en: 'A phase ends at a gate', de: 'Eine Phase endet an einem Gate' },
  why: {
    en: 'Between two phases somebody decides whether the project goes on. Without a gate it goes on by itself, and the money with it.',
    de: 'Zwischen zwei Phasen entscheidet jemand, ob das Projekt weitergeht. Ohne Gate geht es von selbst weiter, und das Geld mit ihm.',
  },
  remedy: {
    en: 'Name under `gate` the gate at which the phase ends, and describe it under `gates`. Only the last phase may end without one.',
    de: 'Nennen Sie unter `gate` das Gate, an dem die Phase endet, und beschreiben Sie es unter `gates`. Nur die letzte Phase darf ohne Gate enden.',
  },
  example: {
    wrong: 'phases:\n  - id: planning\n  - id: execution',
    right: 'phases:\n  - id: planning\n    gate: g2-baseline\n  - id: execution',
  },
  *check(office) {
    for (const record of office.list('methodologies')) {
      const { phases } = record.data;
      const gates = new Set(record.data.gates.map((gate) => gate.id));
      for (const [index, phase] of phases.slice(0, -1).entries()) {
        if (phase.gate === undefined) {
          yield {
            record,
            path: ['phases', index],
            message: { en: `the phase "${phase.id}" ends without a gate`, de: `die Phase „${phase.id}“ endet ohne Gate` },
            hint: {
              en: `Add the gate that decides on the way to "${phases[index + 1]?.id ?? ''}".`,
              de: `Ergänzen Sie das Gate, das über den Eintritt in „${phases[index + 1]?.id ?? ''}“ entscheidet.`,
            },
          };
        } else if (!gates.has(phase.gate)) {
          yield {
            record,
            path: ['phases', index, 'gate'],
            message: {
              en: `the phase "${phase.id}" ends at the gate "${phase.gate}", which does not exist`,
              de: `die Phase „${phase.id}“ endet am Gate „${phase.gate}“, das es nicht gibt`,
            },
            hint: knownIds(gates),
          };
        }
      }
    }
  },
};
