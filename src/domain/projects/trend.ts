/** The trend of stated colours: what the last reports said, one after another. */
import type { HistoryEntry } from './report-history.ts';
import type { StatusReport } from './reports.ts';

/** A stated colour; `not-assessed` is not green. */
export type Colour = StatusReport['data']['overall']['rag'];

/** A dimension of a status report. */
export type Dimension = keyof NonNullable<StatusReport['data']['dimensions']>;

/** The dimensions in the order of reports. */
export const dimensions: readonly Dimension[] = ['schedule', 'cost', 'scope', 'quality', 'resources', 'risk', 'benefits'];

/** What a report stated. */
export interface TrendPoint {
  readonly name: string;
  readonly month: string;
  /** Undefined where the report says nothing of the dimension. */
  readonly colour: Colour | undefined;
}

/** How many reports a trend shows. */
export const trendLength = 12;

/** Stated colours of the last twelve reports that stand, oldest first: overall, or of one dimension. A month without a report is not filled in. */
export const statedTrend = (standing: readonly HistoryEntry[], dimension?: Dimension): readonly TrendPoint[] =>
  standing.slice(-trendLength).map(({ report, name, month }) => ({
    name,
    month,
    colour: dimension === undefined ? report.data.overall.rag : report.data.dimensions?.[dimension]?.rag,
  }));
