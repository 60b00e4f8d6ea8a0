/** The dashboard of the portfolio: what needs somebody, what it costs, what moved, what comes; of the projects that run. */
import { soonShort } from '#domain/capacity/outlook.ts';
import type { YearMoney } from '#domain/money/year-budget.ts';
import type { Office } from '#domain/office/office.ts';
import type { Known } from '#domain/value/known.ts';
import { isRunning } from '#domain/value/roll-up.ts';
import { isWatermelon, portfolioStandings } from '#domain/value/standing.ts';
import { named } from '../named.ts';
import type { Named } from '../named.ts';
import { attentionKinds, attentionList } from './attention.ts';
import type { Attention, AttentionKind } from './attention.ts';
import { colourCounts, countedAll } from './colour-counts.ts';
import type { ColourCounts, Count } from './colour-counts.ts';
import { comingUp, topRisks } from './coming-up.ts';
import type { ComingUp, TopRisks } from './coming-up.ts';
import { lastChanges } from './last-changes.ts';
import type { LastChanges } from './last-changes.ts';
import { differenceOf, hasBudget, portfolioMoney } from './money-page.ts';
import { moneyTrend } from './money-trend.ts';
import type { MoneyPoint } from './money-trend.ts';
import { moneyView } from './money-view.ts';
import type { MoneyView } from './money-view.ts';
import { allProjects, lifecycleCounts, programmeRows } from './project-list.ts';
import type { ProgrammeRow, ProjectTable } from './project-list.ts';

/** What the strip over the dashboard counts. */
export interface Pulse {
  /** Projects that run: in progress or on hold. */
  readonly running: number;
  /** All projects, whatever their state. */
  readonly projects: number;
  readonly colours: ColourCounts;
  readonly watermelons: number;
  /** Projects that need somebody, and by which reasons; one project may have several. */
  readonly needs: number;
  readonly reasons: readonly Count<AttentionKind>[];
  readonly money: MoneyView;
}

/** This fiscal year by the budget lines of all projects that have a budget, as on the page of the money: what ended this year cost money too. */
export interface YearView extends Pick<YearMoney, 'year' | 'from' | 'to' | 'planned' | 'committed' | 'actual' | 'forecast' | 'compared'> {
  /** Forecast − planned over the lines that state both. */
  readonly difference: Known;
  /** Projects with a budget and without any line in the year. */
  readonly without: readonly Named[];
  readonly of: number;
}

/** The page. */
export interface Dashboard {
  readonly asOf: string;
  readonly currency: string;
  readonly pulse: Pulse;
  readonly attention: readonly Attention[];
  readonly trend: readonly MoneyPoint[];
  readonly year: YearView;
  readonly risks: TopRisks;
  readonly ahead: ComingUp;
  readonly changes: LastChanges;
  /** Over-allocated role-months of the next three months, by what is in progress and approved; undefined where the edition holds no team. */
  readonly shortSoon: Known;
  readonly lifecycles: ReturnType<typeof lifecycleCounts>;
  readonly table: ProjectTable;
  readonly programmes: readonly ProgrammeRow[];
}

const mostNeeds = 8;
const mostRisks = 5;
const mostAhead = 8;
const mostChanges = 8;
const horizonDays = 60;

/** What the strip counts; the home page shows it too. */
export const pulseOf = (office: Office, asOf: string): Pulse =>
  office.once(`pulse/${asOf}`, () => {
    const standings = portfolioStandings(office, asOf);
    const running = standings.filter(isRunning);
    const needs = attentionList(office, asOf);
    return {
      running: running.length,
      projects: standings.length,
      colours: colourCounts(running),
      watermelons: running.filter(isWatermelon).length,
      needs: needs.length,
      reasons: countedAll(
        attentionKinds,
        needs.flatMap(({ reasons }) => [...new Set(reasons.map(({ kind }) => kind))]),
      ),
      money: moneyView(office, running),
    };
  });

const yearView = (office: Office, asOf: string): YearView => {
  const { current, withoutLines, notThisYear } = portfolioMoney(office, asOf);
  const { year, from, to, planned, committed, actual, forecast, compared } = current;
  const without = new Set([...withoutLines, ...notThisYear]);
  const projects = portfolioStandings(office, asOf).filter(hasBudget);
  return {
    ...{ year, from, to, planned, committed, actual, forecast, compared },
    difference: differenceOf(current),
    without: projects.filter(({ project }) => without.has(project.id)).map(({ project }) => named(office, 'projects', project.id)),
    of: projects.length,
  };
};

/** The dashboard as of a day. */
export const dashboard = (office: Office, asOf: string): Dashboard => {
  const running = portfolioStandings(office, asOf).filter(isRunning);
  const table = allProjects(office, asOf);
  return {
    asOf,
    currency: office.organisation.data.currency,
    pulse: pulseOf(office, asOf),
    attention: attentionList(office, asOf).slice(0, mostNeeds),
    trend: moneyTrend(office, asOf),
    year: yearView(office, asOf),
    risks: topRisks(office, running, mostRisks),
    ahead: comingUp(office, running, asOf, horizonDays, mostAhead),
    changes: lastChanges(office, asOf, mostChanges),
    shortSoon: soonShort(office, asOf)?.length,
    lifecycles: lifecycleCounts(table),
    table,
    programmes: programmeRows(office, asOf),
  };
};
