/** Where a project stands on a day: its facts, its figures, the colours that it states and those that are computed. The one place from which pages, exports, rules and sums take them. */
import { benefitsColour } from '#domain/colours/benefits.ts';
import { isBetter, rankOf, worstOf } from '#domain/colours/colour.ts';
import type { ColourReason, ComputedColour } from '#domain/colours/colour.ts';
import { costColour } from '#domain/colours/cost.ts';
import { riskColour } from '#domain/colours/risk.ts';
import { scheduleColour } from '#domain/colours/schedule.ts';
import { thresholdsOf } from '#domain/colours/thresholds.ts';
import type { Thresholds } from '#domain/colours/thresholds.ts';
import type { Office } from '#domain/office/office.ts';
import { milestonesOn } from '#domain/projects/milestones.ts';
import { latestReport, standingReports } from '#domain/projects/report-history.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import { monthsDue } from '#domain/projects/reporting.ts';
import { lifecycleOn, phaseOn } from '#domain/projects/stage-on.ts';
import type { Lifecycle } from '#domain/projects/stage-on.ts';
import type { Colour, Dimension } from '#domain/projects/trend.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { projectFacts } from './facts.ts';
import type { Facts } from './facts.ts';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';

/** Dimensions for which a colour is computed. */
export const computedDimensions = ['overall', 'cost', 'schedule', 'risk', 'benefits'] as const;
/** A dimension for which a colour is computed. */
export type ComputedDimension = (typeof computedDimensions)[number];

/** Colours as a report states them. */
export type StatedColours = Readonly<Record<'overall' | Dimension, Colour | undefined>>;

/** A project on a day. */
export interface Standing {
  readonly project: OfficeRecord<'projects'>;
  readonly asOf: string;
  readonly lifecycle: Lifecycle;
  readonly phase: string;
  /** The report that the figures are from; undefined where there is none by the day. */
  readonly report: HistoryEntry | undefined;
  /** Day up to which the report speaks; without one, the day itself. */
  readonly dataDate: string;
  readonly facts: Facts;
  readonly figures: Figures;
  readonly thresholds: Thresholds;
  readonly stated: StatedColours;
  readonly computed: Readonly<Record<ComputedDimension, ComputedColour>>;
  /** Months after the newest report whose report is due and not there, newest last. */
  readonly missingMonths: readonly string[];
  /** Whether no report that is due is missing; a project in progress without any report has no current status. */
  readonly isCurrent: boolean;
  /** Dimensions in which the stated colour is better than the computed one: green outside, red inside. Of a report that is out of date, on its own data date. */
  readonly betterStated: readonly ComputedDimension[];
}

/** Missing reports in a row, up to the newest that is due, from which on the project is red: nobody knows how it stands. */
export const periodsWithoutStatus = 2;

/** Dimensions in which a colour that is stated better than computed makes a watermelon. Risk and benefits are judged by registers that hold no forecast, so they do not count. */
const watermelonDimensions: readonly ComputedDimension[] = ['overall', 'cost', 'schedule'];

/** Whether the project is stated better than it computes. */
export const isWatermelon = ({ betterStated }: Pick<Standing, 'betterStated'>): boolean => betterStated.length > 0;

const statedColours = (report: HistoryEntry | undefined): StatedColours => {
  const data = report?.report.data;
  const of = (dimension: Dimension): Colour | undefined => data?.dimensions?.[dimension]?.rag;
  return {
    overall: data?.overall.rag,
    schedule: of('schedule'),
    cost: of('cost'),
    scope: of('scope'),
    quality: of('quality'),
    resources: of('resources'),
    risk: of('risk'),
    benefits: of('benefits'),
  };
};

const overallColour = (cost: Colour, schedule: Colour, missing: readonly string[]): ComputedColour => {
  const dimension = (name: string, colour: Colour): ColourReason => ({
    rule: 'dimension',
    colour,
    inputs: { dimension: name },
    limits: undefined,
  });
  const late: ColourReason = {
    rule: 'report-missing',
    colour: missing.length >= periodsWithoutStatus ? 'red' : missing.length > 0 ? 'not-assessed' : 'green',
    inputs: { missing: missing.length, month: missing.at(-1) },
    limits: undefined,
  };
  const reasons = [dimension('cost', cost), dimension('schedule', schedule), ...(missing.length === 0 ? [] : [late])];
  return {
    colour: worstOf(reasons.map(({ colour }) => colour)),
    reasons: [...reasons].sort((a, b) => rankOf(b.colour) - rankOf(a.colour)),
  };
};

const standingOf = (office: Office, project: OfficeRecord<'projects'>, report: HistoryEntry | undefined, asOf: string): Standing => {
  const dataDate = report?.report.data.dataDate ?? asOf;
  const facts = projectFacts(office, project, report?.report, dataDate, asOf);
  const figures = figuresOf(facts, dataDate, asOf);
  const thresholds = thresholdsOf(office, project);
  const missingMonths = monthsDue(office, project, asOf, report?.month);
  const cost = costColour(figures, thresholds);
  const schedule = scheduleColour({ facts, figures, milestones: milestonesOn(office, project.id, asOf), asOf }, thresholds);
  const computed = {
    overall: overallColour(cost.colour, schedule.colour, missingMonths),
    cost,
    schedule,
    risk: riskColour(office, project.id, asOf),
    benefits: benefitsColour(office, project.id, asOf, thresholds),
  };
  const stated = statedColours(report);
  const lifecycle = lifecycleOn(office, project, asOf);
  const isCurrent = missingMonths.length === 0 && (report !== undefined || lifecycle !== 'in-progress');
  return {
    project,
    asOf,
    lifecycle,
    phase: phaseOn(office, project, asOf),
    report,
    dataDate,
    facts,
    figures,
    thresholds,
    stated,
    computed,
    missingMonths,
    isCurrent,
    betterStated:
      isCurrent || report === undefined || asOf === dataDate
        ? watermelonDimensions.filter((dimension) => isBetter(stated[dimension], computed[dimension].colour))
        : reportStanding(office, project, report).betterStated,
  };
};

/** A project as one of its reports shows it, on the report's own data date: also of one that a correction replaced. */
export const reportStanding = (office: Office, project: OfficeRecord<'projects'>, report: HistoryEntry): Standing =>
  office.once(`standing/${project.id}/${report.name}`, () => standingOf(office, project, report, report.report.data.dataDate));

/** A project on a day, by the newest report that stands on that day. Computed once an office and day. */
export const projectStanding = (office: Office, project: OfficeRecord<'projects'>, asOf: string): Standing => {
  const report = latestReport(office, project.id, asOf);
  return report?.report.data.dataDate === asOf
    ? reportStanding(office, project, report)
    : office.once(`standing/${project.id}/${asOf}`, () => standingOf(office, project, report, asOf));
};

/** A project at each of its reports that stand on the day, oldest first. */
export const standingHistory = (office: Office, project: OfficeRecord<'projects'>, asOf: string): readonly Standing[] =>
  standingReports(office, project.id, asOf).map((report) => reportStanding(office, project, report));

/** All projects on a day, in the order of ids. */
export const portfolioStandings = (office: Office, asOf: string): readonly Standing[] =>
  office.once(`standings/${asOf}`, () => office.list('projects').map((project) => projectStanding(office, project, asOf)));
