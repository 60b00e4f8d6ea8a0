import { isArtefactPresent, requiredAtGate } from '#domain/governance/conformance.ts';
import { unreadableIn } from '#domain/office/unreadable.ts';
import { gateDecisions, isPassed } from '#domain/projects/gates.ts';
import type { GateDecision } from '#domain/projects/gates.ts';
import type { Rule } from './rule.ts';
import { listed } from './wording.ts';

/** For each gate the newest decision to go on; `decisions` stand oldest first. */
const decisionsToGo = (decisions: readonly GateDecision[]): readonly GateDecision[] => [
  ...new Map(decisions.filter(isPassed).map((decision) => [decision.data.gate, decision])).values(),
];

/** A project that has passed a gate has the artefacts that the gate asks for, after tailoring. */
export const gateArtefactMissing: Rule = {
  id: 'gate-artefact-missing',
  severity: 'error',
  title: { en: 'What a gate asks for is there', de: 'Was ein Gate verlangt, liegt vor' },
  why: {
    en: 'A board that lets a project pass has looked at certain papers. If one of them is not on record, the decision rests on nothing that can be read later.',
    de: 'Ein Gremium, das ein Projekt durchlässt, hat bestimmte Unterlagen gesehen. Ist eine davon nicht verzeichnet, ruht die Entscheidung auf nichts, was sich später nachlesen ließe.',
  },
  remedy: {
    en: "Add the artefact to the project's `artefacts.yaml`, with its path or address. If a project of this size does not need it, say so in the methodology under `tailoring`.",
    de: 'Tragen Sie das Artefakt mit Pfad oder Adresse in die `artefacts.yaml` des Projekts ein. Braucht ein Projekt dieser Größe es nicht, so sagen Sie das im Vorgehensmodell unter `tailoring`.',
  },
  example: {
    wrong:
      '# gates/g1-mandate.md\ngate: g1-mandate       # asks for project-charter and business-case\ndecision: go\n# artefacts.yaml\n- artefact: project-charter',
    right: '# artefacts.yaml\n- artefact: project-charter\n- artefact: business-case',
  },
  *check(office, asOf) {
    const isUnreadable = unreadableIn(office);
    for (const project of office.list('projects')) {
      const methodology = office.find('methodologies', project.data.methodology);
      if (methodology === undefined || isUnreadable('artefacts', project.id)) continue;
      const present = new Set(
        office.partsOf(project.id, 'artefacts').flatMap(({ data }) => (isArtefactPresent(data) ? [data.artefact] : [])),
      );
      for (const record of decisionsToGo(gateDecisions(office, project.id, asOf))) {
        const missing = requiredAtGate(methodology.data, project.data, record.data.gate).filter((artefact) => !present.has(artefact));
        if (missing.length === 0) continue;
        yield {
          record,
          path: ['decision'],
          message: {
            en: `the gate ${record.data.gate} was passed without ${listed(missing, 'en')}`,
            de: `das Gate ${record.data.gate} wurde ohne ${listed(missing, 'de')} passiert`,
          },
          hint: {
            en: `List what is missing in projects/${project.id}/artefacts.yaml.`,
            de: `Verzeichnen Sie Fehlendes in projects/${project.id}/artefacts.yaml.`,
          },
        };
      }
    }
  },
};
