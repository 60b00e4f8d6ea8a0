/** What the report does not know: reports that are missing, figures that cannot be computed, risks that nobody entered. */
import type { Office } from '#domain/office/office.ts';
import { gapsOf } from '#domain/value/explanation.ts';
import type { Gap } from '#domain/value/explanation.ts';
import type { FigureId } from '#domain/value/figures.ts';
import { nameOf } from '../../named.ts';
import type { Named } from '../../named.ts';
import { isReportMissing } from './scope.ts';
import type { MonthlyScope } from './scope.ts';

/** What is not known of a project. */
export interface MonthlyUnknown {
  readonly project: Named;
  /** Month of the newest report where the one of the month is missing; `never` where there is none at all. */
  readonly lastReport: string | undefined;
  readonly figures: readonly { readonly figure: FigureId; readonly why: readonly Gap[] }[];
  readonly withoutRisks: boolean;
}

/** Figures that a board asks for; what follows from them is not listed again. */
const asked: readonly FigureId[] = [
  'budgetAtCompletion',
  'plannedValue',
  'earnedValue',
  'actualCost',
  'estimateAtCompletion.chosen',
  'schedulePerformanceIndexTime',
];

/** Running projects of which something is not known. */
export const monthlyUnknown = (office: Office, { running, month }: MonthlyScope): readonly MonthlyUnknown[] =>
  running.flatMap((movement): MonthlyUnknown[] => {
    const { project, after } = movement;
    const figures = asked.flatMap((figure) =>
      after.figures[figure] === undefined ? [{ figure, why: gapsOf(figure, after.facts, after.figures) }] : [],
    );
    const isMissing = isReportMissing(office, movement, month);
    const withoutRisks = after.computed.risk.colour === 'not-assessed';
    return figures.length === 0 && !isMissing && !withoutRisks
      ? []
      : [{ project: nameOf(office, project), lastReport: isMissing ? (after.report?.month ?? 'never') : undefined, figures, withoutRisks }];
  });
