/** What one status report states, beside what the report before it stated. */
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import { statedTrend } from '#domain/projects/trend.ts';
import type { Colour, Dimension, TrendPoint } from '#domain/projects/trend.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

type Report = DataOf<'status'>;

/** The dimensions of a report in the order in which they are shown. */
export const dimensions: readonly Dimension[] = ['schedule', 'cost', 'scope', 'quality', 'resources', 'risk', 'benefits'];

/** A stated colour; undefined where the report says nothing. */
export interface StatedColour {
  readonly dimension: Dimension | 'overall';
  readonly colour: Colour | undefined;
  readonly comment: Localised | undefined;
  /** What the report before stated. */
  readonly before: Colour | undefined;
  readonly trend: readonly TrendPoint[];
}

/** Figures as a report states them. */
export interface StatedFigures {
  readonly progress: number | undefined;
  readonly progressRule: NonNullable<Report['progress']>['rule'];
  readonly progressBy: Named | undefined;
  readonly earnedValue: Money | undefined;
  readonly actualCost: Money | undefined;
  readonly estimateToComplete: Money | undefined;
  readonly forecastEnd: string | undefined;
}

/** A status report as pages show it. */
export interface StatusView {
  readonly name: string;
  readonly month: string;
  readonly dataDate: string;
  readonly author: Named;
  readonly overall: StatedColour;
  readonly dimensions: readonly StatedColour[];
  readonly figures: StatedFigures;
  /** Name and figures of the report before; undefined for the first. */
  readonly before: (StatedFigures & { readonly name: string; readonly month: string }) | undefined;
  /** Budget and end of the baseline that was in force on the report's data date. */
  readonly budget: Money | undefined;
  readonly plannedEnd: string | undefined;
  readonly changed: Localised | undefined;
  readonly decisions: readonly { readonly text: Localised; readonly by: Named | undefined; readonly due: string | undefined }[];
  readonly corrects: string | undefined;
  readonly correctedBy: string | undefined;
  readonly source: Report['source'];
}

const figuresOf = (office: Office, { progress, earnedValue, actualCost, estimateToComplete, forecastEnd }: Report): StatedFigures => ({
  progress: progress?.value,
  progressRule: progress?.rule,
  progressBy: namedOptional(office, 'roles', progress?.by),
  earnedValue,
  actualCost,
  estimateToComplete,
  forecastEnd,
});

/** A report, with the reports that stand up to and including it (oldest first) for trend and comparison. */
export const statusView = (office: Office, project: string, entry: HistoryEntry, upTo: readonly HistoryEntry[]): StatusView => {
  const { data } = entry.report;
  const earlier = upTo.filter(({ name, month }) => name !== entry.name && month < entry.month);
  const previous = earlier.at(-1);
  const trendOf = (dimension?: Dimension): readonly TrendPoint[] => statedTrend([...earlier, entry], dimension);
  const baseline = baselineInForce(office, project, data.dataDate)?.data;
  return {
    name: entry.name,
    month: entry.month,
    dataDate: data.dataDate,
    author: named(office, 'roles', data.author),
    overall: {
      dimension: 'overall',
      colour: data.overall.rag,
      comment: data.overall.comment,
      before: previous?.report.data.overall.rag,
      trend: trendOf(),
    },
    dimensions: dimensions.map((dimension) => ({
      dimension,
      colour: data.dimensions?.[dimension]?.rag,
      comment: data.dimensions?.[dimension]?.comment,
      before: previous?.report.data.dimensions?.[dimension]?.rag,
      trend: trendOf(dimension),
    })),
    figures: figuresOf(office, data),
    before: previous === undefined ? undefined : { name: previous.name, month: previous.month, ...figuresOf(office, previous.report.data) },
    budget: baseline?.budget,
    plannedEnd: baseline?.end ?? office.find('projects', project)?.data.end?.planned,
    changed: data.changed,
    decisions: (data.decisionsNeeded ?? []).map(({ text, by, due }) => ({ text, by: namedOptional(office, 'roles', by), due })),
    corrects: entry.corrects,
    correctedBy: entry.correctedBy,
    source: data.source,
  };
};
