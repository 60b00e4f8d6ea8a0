/** The roadmap: when every project was planned, is expected and was done, with its milestones and what they deliver to one another. */
import { expectedEnd } from '#domain/colours/schedule.ts';
import type { Office } from '#domain/office/office.ts';
import { milestonesOn, slipInDays } from '#domain/projects/milestones.ts';
import type { MilestoneState } from '#domain/projects/milestones.ts';
import { isOver } from '#domain/projects/stage-on.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import { projectPeriod } from '#domain/projects/period.ts';
import { isComingUp, portfolioMilestones } from '#domain/projects/portfolio-milestones.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { distinctNames, namedOptional, titleOf } from '../named.ts';
import type { Named } from '../named.ts';
import { lifecycleOrder } from './project-list.ts';
import { unitAndAbove } from './project-row.ts';
import { roadmapDependencies } from './roadmap-dependencies.ts';
import type { RoadmapDependency } from './roadmap-dependencies.ts';

/** A milestone on the roadmap: on the day on which it was reached, else is expected, else was planned. */
export interface RoadmapMilestone {
  readonly id: string;
  readonly title: Localised;
  readonly kind: DataOf<'milestones'>['kind'];
  readonly state: MilestoneState;
  readonly day: string;
  readonly basis: 'actual' | 'forecast' | 'planned';
}

/** A project on the roadmap. */
export interface RoadmapProject {
  readonly id: string;
  readonly title: Localised;
  readonly programme: Named | undefined;
  /** The unit and all units above it. */
  readonly units: readonly string[];
  readonly tier: number;
  readonly lifecycle: Lifecycle;
  /** As stated; undefined where no report that counts states one: none, or a newer one is due and missing. */
  readonly colour: Colour | undefined;
  readonly planned: { readonly start: string | undefined; readonly end: string | undefined };
  /** Actual start, else the planned one. */
  readonly start: string | undefined;
  readonly hasStarted: boolean;
  /** Actual end, else that of the newest report, else the planned one. */
  readonly end: string | undefined;
  readonly endBasis: 'actual' | 'forecast' | 'planned' | undefined;
  /** Days from the planned end to the actual or forecast one; undefined where one is not known. */
  readonly slip: number | undefined;
  readonly milestones: readonly RoadmapMilestone[];
}

/** Projects of one programme, or of none. */
export interface RoadmapGroup {
  readonly programme: Named | undefined;
  readonly projects: readonly RoadmapProject[];
}

/** The page of the roadmap. */
export interface RoadmapPage {
  readonly asOf: string;
  /** Days between which everything that is drawn lies; undefined where nothing can be drawn. */
  readonly range: { readonly from: string; readonly to: string } | undefined;
  /** What is drawn, by programme; projects of none last. */
  readonly groups: readonly RoadmapGroup[];
  /** All projects. */
  readonly projects: readonly RoadmapProject[];
  /** Projects that cannot be drawn, since start or end is not known. */
  readonly withoutDates: readonly RoadmapProject[];
  /** Projects with both days that are left out of the chart of a large portfolio: the table has them. */
  readonly leftOut: number;
  readonly dependencies: readonly RoadmapDependency[];
  /** Milestones of all projects within the next 90 days. */
  readonly comingUp: number;
  readonly programmes: readonly Named[];
  readonly units: readonly Named[];
}

/** Projects that the chart shows at most; those in progress first, then those to come, deeper governance first. */
export const mostDrawn = 200;

const roadmapProject = (office: Office, asOf: string, standing: Standing): RoadmapProject => {
  const { project, lifecycle, stated, isCurrent } = standing;
  const { start, end } = projectPeriod(office, project, asOf);
  const forecast = isOver(lifecycle) ? undefined : expectedEnd(standing);
  const expected = end.actual ?? forecast;
  return {
    id: project.id,
    title: titleOf(office, project),
    programme: namedOptional(office, 'programmes', project.data.programme),
    units: unitAndAbove(office, project.data.unit),
    tier: project.data.tier,
    lifecycle,
    colour: isCurrent ? stated.overall : undefined,
    planned: { start: start.planned, end: end.planned },
    start: start.actual ?? start.planned,
    hasStarted: start.actual !== undefined,
    end: expected ?? end.planned,
    endBasis: end.actual !== undefined ? 'actual' : forecast !== undefined ? 'forecast' : end.planned !== undefined ? 'planned' : undefined,
    slip: end.planned === undefined || expected === undefined ? undefined : slipInDays(end.planned, expected),
    milestones: milestonesOn(office, project.id, asOf).map(({ id, title, kind, state, planned, forecast: own, actual }) => ({
      id,
      title,
      kind,
      state,
      day: actual ?? own ?? planned,
      basis: actual !== undefined ? 'actual' : own !== undefined ? 'forecast' : 'planned',
    })),
  };
};

/** State first, then tier. */
const rank = ({ lifecycle, tier }: RoadmapProject): number => lifecycleOrder.indexOf(lifecycle) * 10 + tier;

const hasDates = ({ start, end }: RoadmapProject): boolean => start !== undefined && end !== undefined && start <= end;

const byStart = (a: RoadmapProject, b: RoadmapProject): number =>
  (a.start ?? '') === (b.start ?? '') ? (a.id < b.id ? -1 : 1) : (a.start ?? '') < (b.start ?? '') ? -1 : 1;

const groupsOf = (projects: readonly RoadmapProject[]): readonly RoadmapGroup[] => {
  const groups = new Map<string, RoadmapProject[]>();
  for (const project of projects) {
    const key = project.programme?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), project]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([, own]) => ({ programme: own[0]?.programme, projects: [...own].sort(byStart) }));
};

const pageOf = (office: Office, asOf: string): RoadmapPage => {
  const projects = portfolioStandings(office, asOf).map((standing) => roadmapProject(office, asOf, standing));
  const dated = projects.filter(hasDates);
  const drawn = [...dated]
    .sort(byStart)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, mostDrawn);
  const dependencies = roadmapDependencies(office, new Map(projects.map((project) => [project.id, project])));
  const isDrawn = new Set(drawn.map(({ id }) => id));
  const days = [
    asOf,
    ...drawn.flatMap(({ planned, start, end, milestones }) => [
      planned.start,
      planned.end,
      start,
      end,
      ...milestones.map(({ day }) => day),
    ]),
    ...dependencies.flatMap(({ from, to, needBy }) => (isDrawn.has(from.id) && isDrawn.has(to.id) ? [needBy] : [])),
  ]
    .filter((day) => day !== undefined)
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    asOf,
    range: drawn.length === 0 || from === undefined || to === undefined ? undefined : { from, to },
    groups: groupsOf(drawn),
    projects,
    withoutDates: projects.filter((project) => !hasDates(project)),
    leftOut: dated.length - drawn.length,
    dependencies,
    comingUp: portfolioMilestones(office, asOf).filter((milestone) => isComingUp(milestone, asOf)).length,
    programmes: distinctNames(projects.flatMap(({ programme }) => programme ?? [])).filter(({ title }) => title !== undefined),
    units: [...new Set(projects.flatMap(({ units }) => units))].flatMap((id) => {
      const unit = namedOptional(office, 'units', id);
      return unit?.title === undefined ? [] : [unit];
    }),
  };
};

/** The roadmap on a day; made once for all languages. */
export const roadmapPage = (office: Office, asOf: string): RoadmapPage => office.once(`roadmap/${asOf}`, () => pageOf(office, asOf));
