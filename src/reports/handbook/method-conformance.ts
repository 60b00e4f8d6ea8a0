/** How the projects that follow a methodology conform to it: gates passed, artefacts that are there, artefacts that are due and are not. */
import { gateDecisions, isPassed } from '#domain/projects/gates.ts';
import { officeOn } from '#domain/office/office-on.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { artefactsView } from '../project/artefacts.ts';

/** A project against its method. */
export interface ProjectConformance {
  readonly id: string;
  readonly title: Localised;
  readonly tier: number;
  readonly lifecycle: OfficeRecord<'projects'>['data']['lifecycle'];
  readonly phase: Localised;
  /** The last gate of the method that it has passed; undefined where it has passed none. */
  readonly gate: { readonly title: Localised; readonly day: string } | undefined;
  readonly required: number;
  readonly present: number;
  /** Artefacts that a gate asked for which it has passed, and that are not on record. */
  readonly missing: readonly Localised[];
}

/** The conformance of the projects of one methodology. */
export interface MethodConformance {
  /** Projects that were begun and not cancelled, those under way first; at most `mostProjects`. */
  readonly projects: readonly ProjectConformance[];
  readonly total: number;
}

const mostProjects = 100;
const left: ReadonlySet<string> = new Set(['idea', 'proposed', 'cancelled']);
const rank = { 'in-progress': 0, 'on-hold': 1, approved: 2, completed: 3, idea: 4, proposed: 4, cancelled: 5 } as const;

const conformanceOf = (office: Office, asOf: string, project: OfficeRecord<'projects'>): ProjectConformance => {
  const methodology = office.find('methodologies', project.data.methodology)?.data;
  const artefacts = (artefactsView(office, asOf, project)?.artefacts ?? []).filter(({ required }) => required);
  const passed = gateDecisions(office, project.id, asOf).filter(isPassed);
  const last = methodology?.gates.findLast(({ id }) => passed.some(({ data }) => data.gate === id));
  const day = passed.findLast(({ data }) => data.gate === last?.id)?.data.day;
  return {
    id: project.id,
    title: project.data.title,
    tier: project.data.tier,
    lifecycle: project.data.lifecycle,
    phase: methodology?.phases.find(({ id }) => id === project.data.phase)?.title ?? project.data.phase,
    gate: last === undefined || day === undefined ? undefined : { title: last.title, day },
    required: artefacts.length,
    present: artefacts.filter(({ isPresent }) => isPresent).length,
    missing: artefacts.filter((artefact) => artefact.isDue && !artefact.isPresent).map(({ title }) => title),
  };
};

/** How the projects that follow the methodology of that id conform to it as of a day. */
export const methodConformance = (full: Office, asOf: string, id: string): MethodConformance => {
  const office = officeOn(full, asOf);
  const projects = office
    .referrersOf(`methodologies/${id}`)
    .filter((record) => record.collection === 'projects')
    .filter(({ data }) => !left.has(data.lifecycle))
    .sort((a, b) => rank[a.data.lifecycle] - rank[b.data.lifecycle]);
  return { projects: projects.slice(0, mostProjects).map((project) => conformanceOf(office, asOf, project)), total: projects.length };
};
