/** Sums over projects. A project without one of the four base values is left out and named, never counted as 0; indices come from the sums, never from an average of indices. */
import { unitsOf } from '#domain/money/minor-units.ts';
import {
  costPerformanceIndex,
  costVariance,
  percentComplete,
  percentSpent,
  schedulePerformanceIndex,
  scheduleVariance,
  varianceAtCompletion,
} from './earned-value.ts';
import { gapsOf } from './explanation.ts';
import type { Gap } from './explanation.ts';
import type { FigureId } from './figures.ts';
import type { Known } from './known.ts';
import type { Standing } from './standing.ts';

/** Figures of several projects together; money in units of the organisation's currency. */
export interface Totals {
  readonly budgetAtCompletion: Known;
  readonly plannedValue: Known;
  readonly earnedValue: Known;
  readonly actualCost: Known;
  readonly costVariance: Known;
  readonly scheduleVariance: Known;
  readonly costPerformanceIndex: Known;
  readonly schedulePerformanceIndex: Known;
  readonly percentComplete: Known;
  readonly percentSpent: Known;
  /** Sum of the estimates that count, over the same projects; undefined where one of them has none. */
  readonly estimateAtCompletion: Known;
  readonly estimateToComplete: Known;
  readonly varianceAtCompletion: Known;
}

/** A project that a sum leaves out. */
export interface Exclusion {
  readonly project: string;
  readonly figure: FigureId;
  readonly why: readonly Gap[];
}

/** Totals, of how many projects, and which are left out. */
export interface RollUp {
  readonly totals: Totals;
  readonly included: readonly string[];
  readonly of: number;
  readonly excluded: readonly Exclusion[];
}

const base = ['budgetAtCompletion', 'plannedValue', 'earnedValue', 'actualCost'] as const satisfies readonly FigureId[];

type SummedId = (typeof base)[number] | 'estimateAtCompletion.chosen';

/** Sum in whole minor units, so that the order of the projects does not matter; undefined of none. */
const sumOf = (standings: readonly Standing[], id: SummedId): Known =>
  standings.length === 0
    ? undefined
    : standings.reduce<Known>((sum, { figures }) => {
        const value = figures[id];
        return sum === undefined || value === undefined ? undefined : sum + Math.round(value * 100);
      }, 0);

/** Totals of some projects on a day. */
export const rollUp = (standings: readonly Standing[]): RollUp => {
  const included = standings.filter(({ figures }) => base.every((id) => figures[id] !== undefined));
  const [bac, pv, ev, ac] = base.map((id) => sumOf(included, id));
  const eac = sumOf(included, 'estimateAtCompletion.chosen');
  const ids = new Set(included.map(({ project }) => project.id));
  const missing = (standing: Standing, id: FigureId): readonly Exclusion[] =>
    standing.figures[id] === undefined
      ? [{ project: standing.project.id, figure: id, why: gapsOf(id, standing.facts, standing.figures) }]
      : [];
  return {
    totals: {
      budgetAtCompletion: unitsOf(bac),
      plannedValue: unitsOf(pv),
      earnedValue: unitsOf(ev),
      actualCost: unitsOf(ac),
      costVariance: unitsOf(costVariance(ev, ac)),
      scheduleVariance: unitsOf(scheduleVariance(ev, pv)),
      costPerformanceIndex: costPerformanceIndex(ev, ac),
      schedulePerformanceIndex: schedulePerformanceIndex(ev, pv),
      percentComplete: percentComplete(ev, bac),
      percentSpent: percentSpent(ac, bac),
      estimateAtCompletion: unitsOf(eac),
      estimateToComplete: eac === undefined || ac === undefined ? undefined : unitsOf(eac - ac),
      varianceAtCompletion: unitsOf(varianceAtCompletion(bac, eac)),
    },
    included: [...ids],
    of: standings.length,
    excluded: standings.flatMap((standing) => [
      ...base.flatMap((id) => missing(standing, id)),
      ...(ids.has(standing.project.id) ? missing(standing, 'estimateAtCompletion.chosen') : []),
    ]),
  };
};

/** Whether a project is being worked on, or waits in the middle of it. */
export const isRunning = ({ lifecycle }: Pick<Standing, 'lifecycle'>): boolean => lifecycle === 'in-progress' || lifecycle === 'on-hold';
