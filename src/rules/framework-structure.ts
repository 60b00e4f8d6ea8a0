import { structureFaults } from '#domain/frameworks/framework-structure.ts';
import type { StructureFault } from '#domain/frameworks/framework-structure.ts';
import type { Message } from '#schemas/finding.ts';
import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

const messages: Readonly<Record<StructureFault['kind'], (ref: string) => Message>> = {
  'ref-twice': (ref) => ({ en: `the number "${ref}" stands twice`, de: `die Nummer „${ref}“ steht zweimal` }),
  'parent-unknown': (ref) => ({
    en: `there is no control or heading "${ref}"`,
    de: `eine Maßnahme oder Überschrift „${ref}“ gibt es nicht`,
  }),
  'parent-circle': (ref) => ({
    en: `the way up from here leads back here by "${ref}"`,
    de: `der Weg nach oben führt über „${ref}“ hierher zurück`,
  }),
};

/** In a framework each number stands once, and what stands above it exists. */
export const frameworkStructure: Rule = {
  id: 'framework-structure',
  severity: 'error',
  title: { en: 'The controls of a framework are in order', de: 'Die Maßnahmen eines Rahmenwerks sind geordnet' },
  why: {
    en: 'Documents name a control by its number. Where a number stands twice, nobody knows which control is met; where a heading is missing, the sums of its group are wrong.',
    de: 'Dokumente nennen eine Maßnahme bei ihrer Nummer. Steht eine Nummer zweimal, weiß niemand, welche Maßnahme erfüllt ist; fehlt eine Überschrift, sind die Summen ihrer Gruppe falsch.',
  },
  remedy: {
    en: 'Give each control and heading a number of its own, and let `parent` name one that is in the list. Headings have `group: true`.',
    de: 'Geben Sie jeder Maßnahme und Überschrift eine eigene Nummer, und lassen Sie `parent` eine nennen, die in der Liste steht. Überschriften haben `group: true`.',
  },
  example: {
    wrong: 'controls:\n  - { ref: "5.1", title: Policies, parent: "5" }',
    right: 'controls:\n  - { ref: "5", title: Organisation, group: true }\n  - { ref: "5.1", title: Policies, parent: "5" }',
  },
  *check(office) {
    for (const record of office.list('frameworks')) {
      for (const { index, kind, ref } of structureFaults(record)) {
        yield { record, path: ['controls', index, kind === 'ref-twice' ? 'ref' : 'parent'], message: messages[kind](quoted(ref)) };
      }
    }
  },
};
