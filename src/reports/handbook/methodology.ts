/** What the page of a methodology shows beside its text: phases and gates, artefacts before and after tailoring, and the projects that follow it. */
import { requiredArtefacts } from '#domain/governance/conformance.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { documentAt, roleAt } from './links.ts';
import type { DocumentLink, RoleLink } from './links.ts';

type Methodology = DataOf<'methodologies'>;
type Project = DataOf<'projects'>;

/** A project that follows the methodology. */
export interface FollowingProject {
  readonly id: string;
  readonly title: Localised;
  readonly tier: number;
  readonly lifecycle: Project['lifecycle'];
  readonly phase: string;
}

/** A phase, the gate at its end, and the projects that are in it now. */
export interface Phase {
  readonly id: string;
  readonly title: Localised;
  readonly gate: { readonly id: string; readonly title: Localised } | undefined;
  readonly projects: readonly FollowingProject[];
}

/** A gate. */
export interface Gate {
  readonly id: string;
  readonly title: Localised;
  readonly board: RoleLink | undefined;
  /** Whether a board is named at all: an undefined `board` is else restricted. */
  readonly hasBoard: boolean;
  readonly criteria: readonly Localised[];
  readonly artefacts: readonly { readonly id: string; readonly title: Localised }[];
}

/** An artefact: where it is due, and for which tiers once the rules for tiers alone are applied. */
export interface MethodArtefact {
  readonly id: string;
  readonly title: Localised;
  readonly template: DocumentLink | undefined;
  readonly gates: readonly { readonly id: string; readonly title: Localised }[];
  readonly tiers: readonly boolean[];
  /** Rules beyond the tier that add or drop it. */
  readonly rules: readonly { readonly effect: 'add' | 'drop'; readonly when: Condition }[];
}

/** Conditions of a tailoring rule; all that are named hold. */
export type Condition = NonNullable<Methodology['tailoring']>[number]['when'];

/** A methodology at a glance. */
export interface MethodologyOutline {
  readonly kind: Methodology['kind'];
  readonly basis: string | undefined;
  readonly tolerances: { readonly cost: number | undefined; readonly schedule: number | undefined };
  readonly phases: readonly Phase[];
  readonly gates: readonly Gate[];
  readonly artefacts: readonly MethodArtefact[];
  /** All projects that follow it, those under way first. */
  readonly projects: readonly FollowingProject[];
}

const underWay: ReadonlySet<Project['lifecycle']> = new Set(['approved', 'in-progress', 'on-hold']);
const tiers = [1, 2, 3] as const;

const following = (office: Office, key: string): readonly FollowingProject[] =>
  office
    .referrersOf(key)
    .filter((record) => record.collection === 'projects')
    .map(({ id, data }) => ({ id, title: data.title, tier: data.tier, lifecycle: data.lifecycle, phase: data.phase }))
    .sort((a, b) => Number(underWay.has(b.lifecycle)) - Number(underWay.has(a.lifecycle)));

/** A project of that tier and nothing else: what the standard set of the tier is. */
const plainProject = (tier: number): Project => ({ tier }) as Project;

const artefactsOf = (office: Office, data: Methodology): readonly MethodArtefact[] => {
  const byTier = tiers.map((tier) => requiredArtefacts(data, plainProject(tier)));
  return data.artefacts.map(({ id, title, template }) => ({
    id,
    title,
    template: template === undefined ? undefined : documentAt(office, template),
    gates: data.gates.filter((gate) => gate.artefacts?.includes(id) === true).map((gate) => ({ id: gate.id, title: gate.title })),
    tiers: byTier.map((required) => required.has(id)),
    rules: (data.tailoring ?? []).flatMap(({ when, add, drop }): MethodArtefact['rules'] => {
      const isTierAlone = when.tier !== undefined && Object.values(when).filter((value) => value !== undefined).length === 1;
      if (isTierAlone) return [];
      return add?.includes(id) === true ? [{ effect: 'add', when }] : drop?.includes(id) === true ? [{ effect: 'drop', when }] : [];
    }),
  }));
};

const outline = (office: Office, { key, data }: OfficeRecord<'methodologies'>): MethodologyOutline => {
  const projects = following(office, key);
  const gateById = new Map(data.gates.map((gate) => [gate.id, gate]));
  const titles = new Map(data.artefacts.map((artefact) => [artefact.id, artefact.title]));
  return {
    kind: data.kind,
    basis: data.basis,
    tolerances: { cost: data.tolerances?.cost, schedule: data.tolerances?.schedule },
    phases: data.phases.map(({ id, title, gate }) => {
      const found = gate === undefined ? undefined : gateById.get(gate);
      return {
        id,
        title,
        gate: found === undefined ? undefined : { id: found.id, title: found.title },
        projects: projects.filter((project) => project.phase === id && underWay.has(project.lifecycle)),
      };
    }),
    gates: data.gates.map((gate) => ({
      id: gate.id,
      title: gate.title,
      board: roleAt(office, gate.board),
      hasBoard: gate.board !== undefined,
      criteria: gate.criteria ?? [],
      artefacts: (gate.artefacts ?? []).map((id) => ({ id, title: titles.get(id) ?? id })),
    })),
    artefacts: artefactsOf(office, data),
    projects,
  };
};

/** The outline of a methodology; undefined where there is no such methodology. */
export const methodologyOutline = (office: Office, id: string): MethodologyOutline | undefined => {
  const methodology = office.find('methodologies', id);
  return methodology === undefined ? undefined : outline(office, methodology);
};
