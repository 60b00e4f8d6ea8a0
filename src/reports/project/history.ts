/** The history of a project's status reports, each with the figures of its own data date. */
import type { Office } from '#domain/office/office.ts';
import { reportHistory } from '#domain/projects/report-history.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { gapsOf } from '#domain/value/explanation.ts';
import type { Gap } from '#domain/value/explanation.ts';
import type { FigureId } from '#domain/value/figures.ts';
import type { Known } from '#domain/value/known.ts';
import { reportStanding } from '#domain/value/standing.ts';
import type { Standing } from '#domain/value/standing.ts';
import type { OfficeRecord } from '#schemas/record.ts';

/** A figure, and where it is not known, why. */
export interface HistoryFigure {
  readonly value: Known;
  readonly gaps: readonly Gap[];
}

/** One report in the history. */
export interface HistoryRow {
  readonly name: string;
  readonly month: string;
  readonly dataDate: string;
  readonly stated: Colour;
  readonly computed: Colour;
  /** Whether it was stated better than it computed. */
  readonly isBetterStated: boolean;
  readonly costIndex: HistoryFigure;
  readonly scheduleIndex: HistoryFigure;
  /** The estimate that counted, in units of the organisation's currency. */
  readonly estimate: HistoryFigure;
  readonly corrects: string | undefined;
  readonly correctedBy: string | undefined;
}

type NumberId = Exclude<FigureId, 'forecastEnd' | 'federal.costBucket' | 'federal.scheduleBucket'>;

const figure = ({ facts, figures }: Standing, id: NumberId): HistoryFigure => ({ value: figures[id], gaps: gapsOf(id, facts, figures) });

/** All reports by the day, newest first; corrected ones too, since both stay readable. */
export const historyRows = (office: Office, asOf: string, project: OfficeRecord<'projects'>): readonly HistoryRow[] =>
  reportHistory(office, project.id, asOf)
    .map((entry): HistoryRow => {
      const standing = reportStanding(office, project, entry);
      const { name, month, corrects, correctedBy, report } = entry;
      return {
        name,
        month,
        corrects,
        correctedBy,
        dataDate: report.data.dataDate,
        stated: report.data.overall.rag,
        computed: standing.computed.overall.colour,
        isBetterStated: standing.betterStated.length > 0,
        costIndex: figure(standing, 'costPerformanceIndex'),
        scheduleIndex: figure(standing, 'schedulePerformanceIndexTime'),
        estimate: figure(standing, 'estimateAtCompletion.chosen'),
      };
    })
    .reverse();
