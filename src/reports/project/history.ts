/** The history of a project's status reports. */
import type { Money } from '#domain/money/minor-units.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import type { Colour } from '#domain/projects/trend.ts';

/** One report in the history. */
export interface HistoryRow {
  readonly name: string;
  readonly month: string;
  readonly dataDate: string;
  readonly colour: Colour;
  readonly progress: number | undefined;
  readonly actualCost: Money | undefined;
  readonly forecastEnd: string | undefined;
  readonly corrects: string | undefined;
  readonly correctedBy: string | undefined;
}

/** All reports, newest first; corrected ones too, since both stay readable. */
export const historyRows = (history: readonly HistoryEntry[]): readonly HistoryRow[] =>
  history
    .map(({ report, name, month, corrects, correctedBy }) => ({
      name,
      month,
      corrects,
      correctedBy,
      dataDate: report.data.dataDate,
      colour: report.data.overall.rag,
      progress: report.data.progress?.value,
      actualCost: report.data.actualCost,
      forecastEnd: report.data.forecastEnd,
    }))
    .reverse();
