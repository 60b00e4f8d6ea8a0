/** What the saved scenarios make of a request. */
import type { Office } from '#domain/office/office.ts';
import { successorKey } from '#domain/selection/candidate-record.ts';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import type { SelectionObjective } from '#domain/selection/problem.ts';
import type { RejectReason } from '#domain/selection/result.ts';
import { scenarioResults } from '#domain/selection/scenarios.ts';
import type { ScenarioResult } from '#domain/selection/scenarios.ts';
import type { Localised } from '#schemas/shared.ts';
import { named, titleOf } from '../named.ts';
import type { Named } from '../named.ts';

/** How a request, or the project that it became, fares in a scenario. */
export interface ScenarioOutcome {
  readonly scenario: Named;
  /** absent = it is no candidate; infeasible = no set keeps all demands; unsolved = the scenario itself lacks an exchange rate, or has no answer. */
  readonly outcome: 'chosen' | 'rejected' | 'absent' | 'infeasible' | 'unsolved';
  readonly objective: SelectionObjective | undefined;
  readonly reason: RejectReason | undefined;
}

/** The outcomes, and what is needed to tell them. */
export interface RequestScenarios {
  readonly outcomes: readonly ScenarioOutcome[];
  /** Names of records that reasons mention, by key. */
  readonly names: Readonly<Record<string, Localised>>;
  readonly splitYears: boolean;
}

type Fates = ReadonlyMap<string, 'chosen' | RejectReason>;

const fatesIn = ({ result }: ScenarioResult): Fates =>
  new Map<string, 'chosen' | RejectReason>([
    ...(result?.rejected ?? []).map(({ candidate, ...reason }) => [candidate, reason] as const),
    ...(result?.selected ?? []).map((key) => [key, 'chosen'] as const),
  ]);

const keysIn = (reason: RejectReason): readonly string[] => {
  if ('other' in reason) return [reason.other];
  if (!('limits' in reason)) return [];
  return reason.limits.flatMap((limit) =>
    limit.kind === 'capacity' ? [`teams/${limit.team}`, ...(limit.role === undefined ? [] : [`roles/${limit.role}`])] : [],
  );
};

const outcomeOf = (office: Office, { id, limits, result }: ScenarioResult, fate: 'chosen' | RejectReason | undefined): ScenarioOutcome => {
  const shared = { scenario: named(office, 'scenarios', id), objective: limits?.objective };
  if (result === undefined) return { ...shared, outcome: 'unsolved', reason: undefined };
  if (result.status === 'infeasible') return { ...shared, outcome: 'infeasible', reason: undefined };
  if (fate === undefined) return { ...shared, outcome: 'absent', reason: undefined };
  return fate === 'chosen' ? { ...shared, outcome: 'chosen', reason: undefined } : { ...shared, outcome: 'rejected', reason: fate };
};

/** What the best sets of all scenarios say of the request of that id. */
export const requestScenarios = (office: Office, asOf: string, engine: SelectionEngine, id: string): RequestScenarios => {
  const results = scenarioResults(office, asOf, engine);
  const key = successorKey(office, `requests/${id}`);
  const fates = office.once(`scenario-fates/${asOf}`, () => results.map(fatesIn));
  const outcomes = results.map((result, index) => outcomeOf(office, result, fates[index]?.get(key)));
  const keys = outcomes.flatMap(({ reason }) => (reason === undefined ? [] : keysIn(reason)));
  return {
    outcomes,
    names: Object.fromEntries(
      keys.flatMap((other) => {
        const record = office.byKey(other);
        return record === undefined ? [] : [[other, titleOf(office, record)] as const];
      }),
    ),
    splitYears: (office.organisation.data.fiscalYearStart ?? 1) !== 1,
  };
};
