/** What projects of the roadmap deliver to one another, and whether it comes in time. */
import type { Office } from '#domain/office/office.ts';
import { isOver } from '#domain/projects/stage-on.ts';
import { slipInDays } from '#domain/projects/milestones.ts';
import type { Localised } from '#schemas/shared.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import type { RoadmapMilestone, RoadmapProject } from './roadmap.ts';

const unknownLast = Number.MAX_SAFE_INTEGER;

/** One delivery. */
export interface RoadmapDependency {
  /** The project that delivers; without a title where it is not in this edition. */
  readonly from: Named;
  /** What it delivers; undefined where no milestone is named, or it is not in this edition. */
  readonly milestone: Pick<RoadmapMilestone, 'title' | 'state'> | undefined;
  /** Day on which it was reached or is expected; undefined where no milestone is named: the end of a project says nothing of when a part of it comes. */
  readonly delivered: string | undefined;
  /** The project that needs it. */
  readonly to: Named;
  readonly needBy: string | undefined;
  readonly note: Localised | undefined;
  /** Days from the delivery to the day on which it is needed; negative where it comes too late. Undefined where one of them is not known. */
  readonly margin: number | undefined;
}

/** Dependencies of projects that are not over: those that come too late first, then the tightest; those of unknown margin last. */
export const roadmapDependencies = (office: Office, projects: ReadonlyMap<string, RoadmapProject>): readonly RoadmapDependency[] =>
  office
    .list('projects')
    .filter(({ id }) => {
      const lifecycle = projects.get(id)?.lifecycle;
      return lifecycle === undefined || !isOver(lifecycle);
    })
    .flatMap((project) =>
      (project.data.dependsOn ?? []).map(({ project: deliverer, milestone: wanted, needBy, note }): RoadmapDependency => {
        const milestone = wanted === undefined ? undefined : projects.get(deliverer)?.milestones.find(({ id }) => id === wanted);
        const delivered = milestone?.day;
        return {
          from: named(office, 'projects', deliverer),
          milestone,
          delivered,
          to: named(office, 'projects', project.id),
          needBy,
          note,
          margin: delivered === undefined || needBy === undefined ? undefined : slipInDays(delivered, needBy),
        };
      }),
    )
    .sort((a, b) => (a.margin ?? unknownLast) - (b.margin ?? unknownLast));
