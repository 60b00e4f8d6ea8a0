/** What a project is: who answers for it, what it belongs to, how it is run, when. */
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import type { PlannedAndActual } from '#domain/projects/period.ts';
import type { Money } from '#domain/money/minor-units.ts';
import { applicationStanding, isInUse } from '#domain/resources/application-standing.ts';
import type { Quadrant } from '#domain/resources/time-quadrant.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';
import { requestsNaming } from '../portfolio/requests-naming.ts';

type Project = DataOf<'projects'>;

/** A phase of the methodology, and where the project stands to it. */
export interface PhaseView {
  readonly id: string;
  readonly title: Localised;
  readonly state: 'done' | 'current' | 'stopped' | 'ahead';
}

/** An application that a project changes, with what should be known of it before: what the model advises, and whether its support ends. */
export interface ApplicationMark extends Named {
  readonly quadrant: Quadrant | undefined;
  /** Only of one in use whose support has ended or does within a year. */
  readonly support: 'ended' | 'soon' | undefined;
}

/** The head of a project's page. */
export interface ProjectFacts {
  readonly lifecycle: Project['lifecycle'];
  readonly tier: number;
  readonly category: Project['category'];
  readonly type: string | undefined;
  readonly priority: number | undefined;
  readonly mandatory: boolean | undefined;
  readonly sponsor: Named;
  readonly manager: Named;
  readonly unit: Named;
  readonly programme: Named | undefined;
  readonly methodology: Named;
  /** Phases in their order; empty where the methodology is not in this edition. */
  readonly phases: readonly PhaseView[];
  readonly phase: Localised;
  readonly start: PlannedAndActual;
  readonly end: PlannedAndActual;
  /** Budget of the baseline in force; undefined where there is none. */
  readonly budget: Money | undefined;
  readonly objectives: readonly (Named & { readonly weight: number })[];
  readonly applications: readonly ApplicationMark[];
  readonly suppliers: readonly Named[];
  readonly personalData: boolean | undefined;
  readonly impactAssessment: string | undefined;
  readonly links: NonNullable<Project['links']>;
  readonly tags: readonly string[];
  /** Requests that it came from. */
  readonly requests: readonly Named[];
}

/** Phases of a project's methodology; all are done once the project is completed, and a cancelled one stopped in its last. */
export const phasesOf = (
  office: Office,
  { phase, methodology, lifecycle }: Pick<Project, 'phase' | 'methodology' | 'lifecycle'>,
): readonly PhaseView[] => {
  const phases = office.find('methodologies', methodology)?.data.phases ?? [];
  const current = phases.findIndex(({ id }) => id === phase);
  return phases.map(({ id, title }, index) => ({
    id,
    title,
    state:
      lifecycle === 'completed' || index < current
        ? 'done'
        : index === current
          ? lifecycle === 'cancelled'
            ? 'stopped'
            : 'current'
          : 'ahead',
  }));
};

/** Name of a gate of a methodology; its id where the methodology is not in this edition. */
export const gateTitle = (office: Office, methodology: string, gate: string): Localised =>
  office.find('methodologies', methodology)?.data.gates.find(({ id }) => id === gate)?.title ?? gate;

/** Name of the phase that a project is in; its id where the methodology is not in this edition. */
export const phaseTitle = (office: Office, { phase, methodology }: Pick<Project, 'phase' | 'methodology'>): Localised =>
  office.find('methodologies', methodology)?.data.phases.find(({ id }) => id === phase)?.title ?? phase;

const applicationMark = (office: Office, asOf: string, id: string): ApplicationMark => {
  const application = office.find('applications', id);
  const standing = application === undefined ? undefined : applicationStanding(office, application, asOf);
  const support = application !== undefined && isInUse(application) ? standing?.support : undefined;
  return {
    ...named(office, 'applications', id),
    quadrant: standing?.quadrant,
    support: support === 'ended' || support === 'soon' ? support : undefined,
  };
};

/** Facts of a project on the day of its standing. */
export const projectFacts = (office: Office, { project, asOf, lifecycle, phase }: Standing): ProjectFacts => {
  const { data } = project;
  const stage = { lifecycle, phase, methodology: data.methodology };
  return {
    lifecycle,
    tier: data.tier,
    category: data.category,
    type: data.type,
    priority: data.priority,
    mandatory: data.mandatory,
    sponsor: named(office, 'roles', data.sponsor),
    manager: named(office, 'roles', data.manager),
    unit: named(office, 'units', data.unit),
    programme: namedOptional(office, 'programmes', data.programme),
    methodology: named(office, 'methodologies', data.methodology),
    phases: phasesOf(office, stage),
    phase: phaseTitle(office, stage),
    ...projectPeriod(office, project, asOf),
    budget: baselineInForce(office, project.id, asOf)?.data.budget,
    objectives: (data.objectives ?? []).map(({ id, weight }) => ({ ...named(office, 'objectives', id), weight })),
    applications: (data.applications ?? []).map((id) => applicationMark(office, asOf, id)),
    suppliers: (data.suppliers ?? []).map((id) => named(office, 'suppliers', id)),
    personalData: data.personalData,
    impactAssessment: data.impactAssessment,
    links: data.links ?? {},
    tags: data.tags ?? [],
    requests: requestsNaming(office, project.key, 'becomes'),
  };
};
