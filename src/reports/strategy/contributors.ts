/** The projects that serve an objective. */
import type { Office } from '#domain/office/office.ts';
import { latestReport } from '#domain/projects/report-history.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { DataOf } from '#schemas/index.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';

/** A project, and the share of it that serves the objective. */
export interface Contributor extends Named {
  readonly weight: number;
  readonly lifecycle: DataOf<'projects'>['lifecycle'];
  /** Stated overall colour of its newest report; undefined without one. */
  readonly colour: Colour | undefined;
}

/** Projects that name the objective, largest share first. */
export const contributors = (office: Office, asOf: string, objective: string): readonly Contributor[] =>
  office
    .referrersOf(`objectives/${objective}`)
    .flatMap((record): Contributor[] => {
      const share = record.collection === 'projects' ? record.data.objectives?.find(({ id }) => id === objective) : undefined;
      if (record.collection !== 'projects' || share === undefined) return [];
      return [
        {
          ...nameOf(office, record),
          weight: share.weight,
          lifecycle: record.data.lifecycle,
          colour: latestReport(office, record.id, asOf)?.report.data.overall.rag,
        },
      ];
    })
    .sort((a, b) => b.weight - a.weight);

/** Whether a project still serves its objectives: it is not cancelled. */
export const isServing = ({ lifecycle }: Pick<Contributor, 'lifecycle'>): boolean => lifecycle !== 'cancelled';
