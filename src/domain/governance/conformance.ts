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

/**
 * Gates at which an artefact is due that a rule adds: the gate that the rule names, else the gates that name the artefact, else the last gate.
 * A gate that the methodology does not define counts as none. Empty only in a methodology without gates.
 */
export const gatesOfAdded = ({ gates }: Methodology, artefact: string, gate: string | undefined): readonly string[] => {
  if (gate !== undefined && gates.some(({ id }) => id === gate)) return [gate];
  const naming = gates.filter(({ artefacts }) => artefacts?.includes(artefact) === true).map(({ id }) => id);
  return naming.length > 0 ? naming : gates.slice(-1).map(({ id }) => id);
};

/** For each artefact that rules add for a project, the gates at which it is due; of two rules, the later wins. */
const addedGates = (methodology: Methodology, project: Project): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (methodology.tailoring ?? [])
      .filter(({ when }) => isTailoredFor(when, project))
      .flatMap(({ add = [], gate }) => add.map((artefact) => [artefact, gatesOfAdded(methodology, artefact, gate)] as const)),
  );

/** Artefacts that must be present at a gate, in the methodology's order: those that it names and those that tailoring adds there, without what is dropped. */
export const requiredAtGate = (methodology: Methodology, project: Project, gate: string): readonly string[] => {
  const required = requiredArtefacts(methodology, project);
  const here = new Set(methodology.gates.find((candidate) => candidate.id === gate)?.artefacts);
  const added = addedGates(methodology, project);
  return methodology.artefacts
    .map((artefact) => artefact.id)
    .filter((artefact) => required.has(artefact) && (added.get(artefact)?.includes(gate) ?? here.has(artefact)));
};

/** Whether a recorded artefact counts as there: what was withdrawn does not. */
export const isArtefactPresent = ({ status }: Pick<DataOf<'artefacts'>, 'status'>): boolean => status !== 'withdrawn';
