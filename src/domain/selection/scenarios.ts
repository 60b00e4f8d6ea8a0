/** Scenarios as recorded: their limits on a day, and the best set of each. */
import { minorUnitsOn } from '#domain/money/total.ts';
import type { Office } from '#domain/office/office.ts';
import type { OfficeRecord } from '#schemas/record.ts';
import { successorKey } from './candidate-record.ts';
import { selectionProblem } from './candidates.ts';
import type { SelectionEngine } from './engine.ts';
import type { SelectionLimits } from './problem.ts';
import type { SelectionResult } from './result.ts';
import { solveSelection } from './solve.ts';

/** What a scenario demands on a day. */
export interface ScenarioLimits {
  /** In minor units of the organisation's currency. Undefined where an amount cannot be converted. */
  readonly limits: SelectionLimits | undefined;
  /** Currencies of its budgets that have no rate on the day. */
  readonly withoutRate: readonly string[];
  /** Pinned in or out, but no candidates any more: over, turned down, or above the edition. They change nothing. */
  readonly ignored: readonly string[];
}

/** A scenario with its answer. */
export interface ScenarioResult extends ScenarioLimits {
  readonly id: string;
  /** Undefined where the limits are. */
  readonly result: SelectionResult | undefined;
}

/** The limits of a scenario: money at the rate of the day, by fiscal year; without an objective the value, without a factor the capacity as it is. */
export const scenarioLimits = (office: Office, asOf: string, { data }: OfficeRecord<'scenarios'>): ScenarioLimits => {
  const candidates = new Set(selectionProblem(office, asOf).candidates.map(({ key }) => key));
  const withoutRate = new Set<string>();
  const budgets = (data.budgets ?? []).flatMap(({ year, kind, amount }) => {
    const units = minorUnitsOn(amount, asOf, office.organisation.data);
    if (units !== undefined) return [{ year, kind, amount: units }];
    if (typeof amount !== 'number') withoutRate.add(amount.currency);
    return [];
  });
  const include = (data.include ?? []).map((key) => successorKey(office, key));
  const exclude = (data.exclude ?? []).map((key) => successorKey(office, key));
  const isKnown = (key: string): boolean => candidates.has(key);
  return {
    withoutRate: [...withoutRate].sort(),
    ignored: [...include, ...exclude].filter((key) => !isKnown(key)),
    limits:
      withoutRate.size > 0
        ? undefined
        : {
            budgets,
            objective: data.objective ?? 'value',
            capacity: data.capacity ?? 1,
            include: include.filter(isKnown),
            exclude: exclude.filter(isKnown),
          },
  };
};

/** The best set of every scenario of the office, by id. Solved once. */
export const scenarioResults = (office: Office, asOf: string, engine: SelectionEngine): readonly ScenarioResult[] =>
  office.once(`scenarios/${asOf}`, () =>
    office.list('scenarios').map((record) => {
      const limits = scenarioLimits(office, asOf, record);
      return {
        ...limits,
        id: record.id,
        result: limits.limits === undefined ? undefined : solveSelection(selectionProblem(office, asOf), limits.limits, engine),
      };
    }),
  );
