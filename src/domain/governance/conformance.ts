/** Conformance of a project with its methodology: which artefacts it owes after tailoring, and at which gate. */
import type { DataOf } from '#schemas/index.ts';

type Methodology = DataOf<'methodologies'>;
type Project = DataOf<'projects'>;
type Condition = NonNullable<Methodology['tailoring']>[number]['when'];

/** Whether all conditions of a tailoring rule hold for a project. What a project does not say of itself counts as no. */
export const isTailoredFor = (when: Condition, project: Project): boolean =>
  (when.tier === undefined || when.tier === project.tier) &&
  (when.category === undefined || when.category === project.category) &&
  (when.personalData === undefined || when.personalData === (project.personalData ?? false)) &&
  (when.mandatory === undefined || when.mandatory === (project.mandatory ?? false));

/** Artefacts that a project owes: those of all gates, then what tailoring adds, without what it drops. Of two rules that contradict, the later wins. */
export const requiredArtefacts = (methodology: Methodology, project: Project): ReadonlySet<string> => {
  const required = new Set(methodology.gates.flatMap((gate) => gate.artefacts ?? []));
  for (const { when, add = [], drop = [] } of methodology.tailoring ?? []) {
    if (!isTailoredFor(when, project)) continue;
    for (const artefact of drop) required.delete(artefact);
    for (const artefact of add) required.add(artefact);
  }
  return required;
};

/** Artefacts that must be present at a gate, in the methodology's order. What tailoring adds and no gate names is due at the last gate. */
export const requiredAtGate = (methodology: Methodology, project: Project, gate: string): readonly string[] => {
  const required = requiredArtefacts(methodology, project);
  const here = new Set(methodology.gates.find((candidate) => candidate.id === gate)?.artefacts);
  const anywhere = new Set(methodology.gates.flatMap((candidate) => candidate.artefacts ?? []));
  const isLast = methodology.gates.at(-1)?.id === gate;
  return methodology.artefacts
    .map((artefact) => artefact.id)
    .filter((artefact) => required.has(artefact) && (here.has(artefact) || (isLast && !anywhere.has(artefact))));
};
