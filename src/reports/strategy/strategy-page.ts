/** The strategy at a glance: objectives with their measures, and the projects that serve them. */
import type { Office } from '#domain/office/office.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import { nameOf, named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';
import { moneyBehind } from '../portfolio/alignment-page.ts';
import type { ObjectiveMoney } from '../portfolio/alignment-page.ts';
import { contributors, isServing } from './contributors.ts';
import type { Contributor } from './contributors.ts';
import { measureViews } from './measure.ts';
import type { MeasureView } from './measure.ts';

/** An objective in the overview. */
export interface ObjectiveView extends Named {
  readonly owner: Named;
  readonly horizon: string | undefined;
  readonly weight: number | undefined;
  readonly parent: Named | undefined;
  readonly measures: readonly MeasureView[];
  readonly projects: readonly Contributor[];
  /** Approved and running projects' budgets, by their weights. */
  readonly money: ObjectiveMoney | undefined;
}

/** The page of the strategy. */
export interface StrategyPage {
  readonly asOf: string;
  /** Heaviest first. */
  readonly objectives: readonly ObjectiveView[];
  /** Objectives that no project serves, cancelled ones left out. */
  readonly unserved: readonly Named[];
  /** Projects that name no objective, cancelled ones left out. */
  readonly withoutObjective: readonly Named[];
}

/** The strategy as of a day. */
export const strategyPage = (office: Office, asOf: string): StrategyPage => {
  const objectives = office
    .list('objectives')
    .map((record): ObjectiveView => ({
      ...nameOf(office, record),
      owner: named(office, 'roles', record.data.owner),
      horizon: record.data.horizon === undefined ? undefined : String(record.data.horizon),
      weight: record.data.weight,
      parent: namedOptional(office, 'objectives', record.data.parent),
      measures: measureViews(asOf, record.data),
      projects: contributors(office, asOf, record.id),
      money: moneyBehind(office, asOf, record.id),
    }))
    .sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1));
  return {
    asOf,
    objectives,
    unserved: objectives.filter(({ projects }) => !projects.some(isServing)).map(({ id, title }) => ({ id, title })),
    withoutObjective: portfolioStandings(office, asOf)
      .filter((standing) => (standing.project.data.objectives ?? []).length === 0 && isServing(standing))
      .map(({ project }) => nameOf(office, project)),
  };
};
