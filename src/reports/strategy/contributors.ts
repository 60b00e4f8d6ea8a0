/** The projects that serve an objective. */
import type { Office } from '#domain/office/office.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { projectStanding } from '#domain/value/standing.ts';
import { nameOf } from '../named.ts';
import type { Named } from '../named.ts';

/** A project, and the share of it that serves the objective. */
export interface Contributor extends Named {
  readonly weight: number;
  readonly lifecycle: Lifecycle;
  /** Stated overall colour of its newest report; undefined without one. */
  readonly colour: Colour | undefined;
  readonly computed: Colour;
  /** Its budget at completion times the share; undefined where no budget is known. */
  readonly budget: number | undefined;
}

/** Projects that name the objective, largest share first. */
export const contributors = (office: Office, asOf: string, objective: string): readonly Contributor[] =>
  office
    .referrersOf(`objectives/${objective}`)
    .flatMap((record): Contributor[] => {
      const share = record.collection === 'projects' ? record.data.objectives?.find(({ id }) => id === objective) : undefined;
      if (record.collection !== 'projects' || share === undefined) return [];
      const { lifecycle, stated, computed, figures } = projectStanding(office, record, asOf);
      const budget = figures.budgetAtCompletion;
      return [
        {
          ...nameOf(office, record),
          weight: share.weight,
          lifecycle,
          colour: stated.overall,
          computed: computed.overall.colour,
          budget: budget === undefined ? undefined : Math.round(budget * share.weight) / 100,
        },
      ];
    })
    .sort((a, b) => b.weight - a.weight);

/** Whether a project still serves its objectives: it is not cancelled. */
export const isServing = ({ lifecycle }: Pick<Contributor, 'lifecycle'>): boolean => lifecycle !== 'cancelled';
