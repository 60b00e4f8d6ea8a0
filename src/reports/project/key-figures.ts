/** The few figures that say how a project stands, each beside the report before, and the end that counts. */
import { expectedEnd } from '#domain/colours/schedule.ts';
import { daysBetween } from '#domain/time/calendar.ts';
import { formulaIdOf, gapsOf, unitOf } from '#domain/value/explanation.ts';
import type { Gap } from '#domain/value/explanation.ts';
import type { FigureId, Figures } from '#domain/value/figures.ts';
import type { Standing } from '#domain/value/standing.ts';

/** The figures of the one-page status. */
export const keyFigureIds = [
  'budgetAtCompletion',
  'actualCost',
  'estimateAtCompletion.chosen',
  'varianceAtCompletion',
  'costPerformanceIndex',
  'schedulePerformanceIndexTime',
] as const satisfies readonly FigureId[];

/** A figure, its value at the report before, and where it is not known, why. */
export interface KeyFigure {
  readonly id: FigureId;
  readonly unit: ReturnType<typeof unitOf>;
  /** Id of its formula. */
  readonly formula: string;
  readonly value: Figures[FigureId];
  /** Undefined where there is no report before, or it does not give the figure. */
  readonly before: Figures[FigureId];
  readonly gaps: readonly Gap[];
}

/** When the project ends: by plan, as stated, and at the pace so far. */
export interface EndView {
  readonly planned: string | undefined;
  readonly stated: string | undefined;
  /** At the pace so far. */
  readonly computed: string | undefined;
  readonly actual: string | undefined;
  /** The one that counts: actual, else stated, else computed, never before the data date; undefined where none is known. */
  readonly expected: string | undefined;
  /** From the planned to the expected end; negative = early. */
  readonly days: number | undefined;
  /** Whether the end that is stated or computed has passed. */
  readonly isOverdue: boolean;
  /** Why no end can be computed. */
  readonly gaps: readonly Gap[];
}

/** The key figures of a standing. */
export const keyFigures = (standing: Standing, before: Standing | undefined): readonly KeyFigure[] =>
  keyFigureIds.map((id) => ({
    id,
    unit: unitOf(id),
    formula: formulaIdOf(id),
    value: standing.figures[id],
    before: before?.figures[id],
    gaps: gapsOf(id, standing.facts, standing.figures),
  }));

/** The end of a standing. */
export const endView = (standing: Standing): EndView => {
  const { facts, figures } = standing;
  const planned = facts.plannedEnd.value;
  const expected = expectedEnd(standing);
  const actual = facts.actualEnd.value;
  const forecast = facts.statedForecastEnd.value ?? figures.forecastEnd ?? planned;
  return {
    planned,
    expected,
    actual,
    stated: facts.statedForecastEnd.value,
    computed: actual === undefined ? figures.forecastEnd : undefined,
    days: expected === undefined || planned === undefined ? undefined : daysBetween(planned, expected),
    isOverdue: actual === undefined && expected !== undefined && forecast !== undefined && forecast < standing.asOf,
    gaps: gapsOf('forecastEnd', facts, figures),
  };
};
