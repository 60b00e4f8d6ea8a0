/** What one status report says, beside what the report before it said. */
import type { Money } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import { baselineInForce } from '#domain/projects/baselines.ts';
import type { HistoryEntry } from '#domain/projects/report-history.ts';
import type { Colour } from '#domain/projects/trend.ts';
import type { DataOf } from '#schemas/index.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, namedOptional } from '../named.ts';
import type { Named } from '../named.ts';

type Report = DataOf<'status'>;

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
  readonly colour: Colour;
  readonly comment: Localised | undefined;
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

/** A report, with the one before it for comparison. */
export const statusView = (office: Office, project: string, entry: HistoryEntry, previous: HistoryEntry | undefined): StatusView => {
  const { data } = entry.report;
  const baseline = baselineInForce(office, project, data.dataDate)?.data;
  return {
    name: entry.name,
    month: entry.month,
    dataDate: data.dataDate,
    author: named(office, 'roles', data.author),
    colour: data.overall.rag,
    comment: data.overall.comment,
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
