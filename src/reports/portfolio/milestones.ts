/** The milestones of all projects: which come up, which were missed, and how far they slip. */
import type { Office } from '#domain/office/office.ts';
import { slipFigures } from '#domain/projects/milestone-slip.ts';
import type { SlipFigures } from '#domain/projects/milestone-slip.ts';
import { slipInDays } from '#domain/projects/milestones.ts';
import type { MilestoneState } from '#domain/projects/milestones.ts';
import { milestoneTrends } from '#domain/projects/milestone-trend.ts';
import { isComingUp, portfolioMilestones } from '#domain/projects/portfolio-milestones.ts';
import { addMonthsToDay } from '#domain/time/calendar.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { portfolioStandings } from '#domain/value/standing.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { distinctNames, nameOf, named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';
import { milestoneTrendView } from '../project/milestone-trend.ts';
import type { MilestoneTrendView } from '../project/milestone-trend.ts';

/** A milestone of the list. */
export interface MilestoneRow {
  readonly project: Named;
  readonly programme: Named | undefined;
  readonly id: string;
  readonly title: Localised;
  readonly kind: DataOf<'milestones'>['kind'];
  readonly owner: Named | undefined;
  readonly planned: string;
  readonly forecast: string | undefined;
  readonly actual: string | undefined;
  readonly state: MilestoneState;
  readonly slip: number | undefined;
  /** Whether it is expected within the next 90 days. */
  readonly isComingUp: boolean;
}

/** A milestone whose expected day has changed within the last month. */
export interface MilestoneMove {
  readonly project: Named;
  readonly id: string;
  readonly title: Localised;
  readonly before: string;
  readonly after: string;
  /** Days; negative where it moved forward. */
  readonly days: number;
}

/** The page of milestones. */
export interface MilestonesPage {
  readonly asOf: string;
  /** What is to come first, by expected day; then what was reached, newest first. */
  readonly rows: readonly MilestoneRow[];
  readonly slip: SlipFigures;
  readonly comingUp: number;
  /** Largest first. */
  readonly moves: readonly MilestoneMove[];
  /** Trends of the projects under way whose milestones moved the most. */
  readonly trends: readonly { readonly project: Named; readonly view: MilestoneTrendView }[];
  readonly kinds: readonly NonNullable<MilestoneRow['kind']>[];
  readonly projects: readonly Named[];
  readonly programmes: readonly Named[];
}

/** Trends that the page shows at most. */
export const mostTrends = 3;
const mostMoves = 10;

const movesOf = (office: Office, asOf: string, project: Named): readonly MilestoneMove[] => {
  const since = addMonthsToDay(asOf, -1);
  return milestoneTrends(office, project.id, asOf).flatMap(({ id, title, statements }): MilestoneMove[] => {
    const before = statements.findLast(({ day }) => day <= since)?.expected;
    const after = statements.findLast(({ day, kind }) => day > since && kind !== 'planned')?.expected;
    return before === undefined || after === undefined || before === after
      ? []
      : [{ project, id, title, before, after, days: slipInDays(before, after) }];
  });
};

const distinct = (names: readonly Named[]): readonly Named[] => distinctNames(names).filter(({ title }) => title !== undefined);

const kinds: MilestonesPage['kinds'] = ['gate', 'delivery', 'contract', 'regulatory', 'payment'];

const pageOf = (office: Office, asOf: string): MilestonesPage => {
  const milestones = portfolioMilestones(office, asOf);
  const names = new Map(office.list('projects').map((project) => [project.id, nameOf(office, project)]));
  const inOrder = [
    ...milestones.filter(({ state }) => state !== 'reached'),
    ...milestones.filter(({ state }) => state === 'reached').reverse(),
  ];
  const rows = inOrder.map((milestone): MilestoneRow => ({
    project: names.get(milestone.project.id) ?? named(office, 'projects', milestone.project.id),
    programme: namedOptional(office, 'programmes', milestone.project.data.programme),
    id: milestone.id,
    title: milestone.title,
    kind: milestone.kind,
    owner: namedOptional(office, 'roles', milestone.owner),
    planned: milestone.planned,
    forecast: milestone.forecast,
    actual: milestone.actual,
    state: milestone.state,
    slip: milestone.slip,
    isComingUp: isComingUp(milestone, asOf),
  }));
  const running = portfolioStandings(office, asOf)
    .filter(isRunning)
    .flatMap(({ project }) => names.get(project.id) ?? []);
  const trends = running
    .map((project) => ({ project, view: milestoneTrendView(office, asOf, project.id) }))
    .map((trend) => ({ ...trend, most: Math.max(0, ...trend.view.drawn.map(({ moved }) => moved)) }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most)
    .slice(0, mostTrends);
  return {
    asOf,
    rows,
    slip: slipFigures(milestones),
    comingUp: rows.filter((row) => row.isComingUp).length,
    moves: running
      .flatMap((project) => movesOf(office, asOf, project))
      .sort((a, b) => Math.abs(b.days) - Math.abs(a.days))
      .slice(0, mostMoves),
    trends: trends.map(({ project, view }) => ({ project, view })),
    kinds: kinds.filter((kind) => rows.some((row) => row.kind === kind)),
    projects: distinct(rows.map(({ project }) => project)),
    programmes: distinct(rows.flatMap(({ programme }) => programme ?? [])),
  };
};

/** The page of milestones on a day; made once for all languages. */
export const milestonesPage = (office: Office, asOf: string): MilestonesPage =>
  office.once(`milestones-page/${asOf}`, () => pageOf(office, asOf));
