/** What the page of a methodology shows beside its text: phases and gates, artefacts before and after tailoring, and the projects that follow it. */
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import type { DataOf } from '#schemas/index.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { roleAt } from './links.ts';
import type { RoleLink } from './links.ts';
import { methodArtefacts, projectCases, tailoringRules } from './method-artefacts.ts';
import type { MethodArtefact, Named, ProjectCase, TailoringRule } from './method-artefacts.ts';

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

/** A phase, the gate at its end, and the projects that are in it on the day. */
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
  readonly artefacts: readonly Named[];
}

/** A methodology at a glance. */
export interface MethodologyOutline {
  readonly kind: Methodology['kind'];
  readonly basis: string | undefined;
  readonly tolerances: { readonly cost: number | undefined; readonly schedule: number | undefined };
  readonly phases: readonly Phase[];
  readonly gates: readonly Gate[];
  readonly artefacts: readonly MethodArtefact[];
  readonly tailoring: readonly TailoringRule[];
  readonly cases: readonly ProjectCase[];
  /** All projects that follow it, those under way first. */
  readonly projects: readonly FollowingProject[];
}

const underWay: ReadonlySet<Project['lifecycle']> = new Set(['approved', 'in-progress', 'on-hold']);

const following = (office: Office, key: string): readonly FollowingProject[] =>
  office
    .referrersOf(key)
    .filter((record) => record.collection === 'projects')
    .map(({ id, data }) => ({ id, title: data.title, tier: data.tier, lifecycle: data.lifecycle, phase: data.phase }))
    .sort((a, b) => Number(underWay.has(b.lifecycle)) - Number(underWay.has(a.lifecycle)));

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
    artefacts: methodArtefacts(office, data),
    tailoring: tailoringRules(data),
    cases: projectCases(data),
    projects,
  };
};

/** The outline of a methodology, with its projects as they stood on a day; undefined where there is no such methodology. */
export const methodologyOutline = (full: Office, asOf: string, id: string): MethodologyOutline | undefined => {
  const office = officeOn(full, asOf);
  const methodology = office.find('methodologies', id);
  return methodology === undefined ? undefined : outline(office, methodology);
};
