/** What a project needs of others, and others of it. */
import type { Office } from '#domain/office/office.ts';
import { milestoneDay, milestonesOn } from '#domain/projects/milestones.ts';
import type { MilestoneOnDay } from '#domain/projects/milestones.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, nameOf } from '../named.ts';
import type { Named } from '../named.ts';

/** One thing that is needed, seen from either side. */
export interface DependencyView {
  /** The other project. */
  readonly project: Named;
  /** Milestone of the project that delivers; undefined where none is named or it is not in this edition. */
  readonly milestone: MilestoneOnDay | undefined;
  readonly needBy: string | undefined;
  readonly note: Localised | undefined;
  /** Whether the milestone was or is expected after the day by which it is needed; undefined where one of the days is not known. */
  readonly isLate: boolean | undefined;
}

/** Dependencies of a project. */
export interface DependenciesView {
  readonly dependsOn: readonly DependencyView[];
  readonly requiredBy: readonly DependencyView[];
  readonly excludes: readonly Named[];
}

type Link = NonNullable<OfficeRecord<'projects'>['data']['dependsOn']>[number];

/** Dependencies of a project on a day. */
export const dependenciesView = (office: Office, asOf: string, project: OfficeRecord<'projects'>): DependenciesView => {
  const viewed = (other: Named, { milestone: wanted, needBy, note }: Link, deliverer: string): DependencyView => {
    const milestone = wanted === undefined ? undefined : milestonesOn(office, deliverer, asOf).find(({ id }) => id === wanted);
    const expected = milestone === undefined ? undefined : milestoneDay(milestone);
    return {
      project: other,
      milestone,
      needBy,
      note,
      isLate: expected === undefined || needBy === undefined ? undefined : expected > needBy,
    };
  };
  const referrers = office.referrersOf(project.key).filter((record) => record.collection === 'projects');
  const excluded = new Map((project.data.excludes ?? []).map((id) => [id, named(office, 'projects', id)]));
  for (const record of referrers) if (record.data.excludes?.includes(project.id) === true) excluded.set(record.id, nameOf(office, record));
  return {
    dependsOn: (project.data.dependsOn ?? []).map((link) => viewed(named(office, 'projects', link.project), link, link.project)),
    requiredBy: referrers.flatMap((record) =>
      (record.data.dependsOn ?? [])
        .filter((link) => link.project === project.id)
        .map((link) => viewed(nameOf(office, record), link, project.id)),
    ),
    excludes: [...excluded.values()],
  };
};
