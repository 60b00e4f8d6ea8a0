/** The decide page: today's plan and the saved scenarios side by side, what enters and leaves and why, and the question for the browser. */
import type { Office } from '#domain/office/office.ts';
import { projectStanding } from '#domain/value/standing.ts';
import { selectionProblem } from '#domain/selection/candidates.ts';
import { setChange } from '#domain/selection/comparison.ts';
import type { SetChange } from '#domain/selection/comparison.ts';
import { planLimits, plannedKeys, setFigures } from '#domain/selection/plan.ts';
import type { SetFigures } from '#domain/selection/plan.ts';
import type { SelectionLimits, SelectionProblem } from '#domain/selection/problem.ts';
import type { SelectionResult } from '#domain/selection/result.ts';
import { scenarioResults } from '#domain/selection/scenarios.ts';
import type { ScenarioResult } from '#domain/selection/scenarios.ts';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import { fiscalYearOf } from '#domain/time/fiscal-year.ts';
import type { Colour } from '#domain/projects/trend.ts';
import { named, titleOf } from '../named.ts';
import type { Localised, Named } from '../named.ts';

/** A candidate as the page names it. */
export interface CandidateView {
  /** `projects/<id>` or `requests/<id>`. */
  readonly key: string;
  readonly title: Localised;
  readonly unit: Named;
  /** Stated overall colour of the newest report; undefined for requests, and for projects without a report. */
  readonly colour: Colour | undefined;
}

/** Today's plan: what is in progress and what is approved. */
export interface PlanView {
  readonly figures: SetFigures;
  /** What it costs in the years to decide on, as limits. */
  readonly limits: SelectionLimits;
}

/** A saved scenario with its result. */
export interface ScenarioView {
  readonly id: string;
  readonly limits: SelectionLimits;
  readonly result: SelectionResult;
  readonly title: Localised;
  readonly summary: Localised | undefined;
  /** Undefined where no set keeps its limits. */
  readonly figures: SetFigures | undefined;
  /** Against today's plan. */
  readonly change: SetChange;
  /** Titles of what it pins though it is no candidate any more; undefined where the edition does not hold it. */
  readonly ignored: readonly (Localised | undefined)[];
}

/** A scenario that cannot be solved: a currency of its budgets has no rate on the day. */
export interface UnsolvedScenario {
  readonly id: string;
  readonly title: Localised;
  readonly withoutRate: readonly string[];
}

/** What the page shows. */
export interface DecidePage {
  readonly problem: SelectionProblem;
  readonly plan: PlanView;
  /** By id. */
  readonly scenarios: readonly ScenarioView[];
  readonly unsolved: readonly UnsolvedScenario[];
  /** In the order of the problem. */
  readonly candidates: readonly CandidateView[];
  /** Teams and roles that candidates want, and records that they require though those are no candidates, by key. */
  readonly others: readonly { readonly key: string; readonly title: Localised | undefined }[];
  /** Years of the comparison: those that a scenario limits, else those of today's plan. */
  readonly years: readonly number[];
  /** Id of the scenario to begin with: of those that are possible the one with the most money; undefined where there is none. */
  readonly first: string | undefined;
  /** Whether fiscal years begin within a calendar year. */
  readonly splitYears: boolean;
}

const candidateViews = (office: Office, asOf: string, { candidates }: SelectionProblem): readonly CandidateView[] =>
  candidates.flatMap(({ key }) => {
    const record = office.byKey(key);
    if (record?.collection !== 'projects' && record?.collection !== 'requests') return [];
    const stated = record.collection === 'projects' ? projectStanding(office, record, asOf).stated.overall : undefined;
    return [{ key, title: titleOf(office, record), unit: named(office, 'units', record.data.unit), colour: stated }];
  });

const othersOf = (office: Office, { candidates, capacity }: SelectionProblem): DecidePage['others'] => {
  const wanted = [...candidates.flatMap(({ demand }) => demand), ...capacity];
  const teams = new Set(wanted.map(({ team }) => team));
  const roles = new Set(wanted.flatMap(({ role }) => role ?? []));
  const known = new Set(candidates.map(({ key }) => key));
  const required = new Set(candidates.flatMap(({ requires }) => requires.filter((key) => !known.has(key))));
  const titleAt = (key: string): Localised | undefined => {
    const record = office.byKey(key);
    return record === undefined ? undefined : titleOf(office, record);
  };
  return [
    ...[...teams].sort().map((id) => ({ key: `teams/${id}`, title: named(office, 'teams', id).title })),
    ...[...roles].sort().map((id) => ({ key: `roles/${id}`, title: named(office, 'roles', id).title })),
    ...[...required].sort().map((key) => ({ key, title: titleAt(key) })),
  ];
};

const scenarioViews = (
  office: Office,
  problem: SelectionProblem,
  planned: readonly string[],
  results: readonly ScenarioResult[],
): readonly ScenarioView[] =>
  results.flatMap(({ id, limits, result, ignored }) => {
    const record = office.find('scenarios', id);
    if (record === undefined || limits === undefined || result === undefined) return [];
    return [
      {
        id,
        limits,
        result,
        title: titleOf(office, record),
        summary: record.data.summary,
        figures: result.worth === undefined ? undefined : setFigures(problem, result.selected),
        change: setChange(planned, result),
        ignored: ignored.map((key) => {
          const pinned = office.byKey(key);
          return pinned === undefined ? undefined : titleOf(office, pinned);
        }),
      },
    ];
  });

const unsolvedScenarios = (office: Office, results: readonly ScenarioResult[]): readonly UnsolvedScenario[] =>
  results.flatMap(({ id, limits, withoutRate }) => {
    const record = office.find('scenarios', id);
    return record === undefined || limits !== undefined ? [] : [{ id, title: titleOf(office, record), withoutRate }];
  });

/** Money of all limits that are no part of another. */
const moneyOf = ({ budgets }: SelectionLimits): number =>
  budgets.reduce((sum, { kind, amount }) => sum + (kind === undefined ? amount : 0), 0);

const widest = (scenarios: readonly ScenarioView[]): string | undefined =>
  scenarios
    .filter(({ figures }) => figures !== undefined)
    .reduce<ScenarioView | undefined>(
      (most, next) => (most === undefined || moneyOf(next.limits) > moneyOf(most.limits) ? next : most),
      undefined,
    )?.id;

/** The page as of a day; made once. */
export const decidePage = (office: Office, asOf: string, engine: SelectionEngine): DecidePage =>
  office.once(`decide-page/${asOf}`, () => {
    const problem = selectionProblem(office, asOf);
    const planned = plannedKeys(problem);
    const start = office.organisation.data.fiscalYearStart;
    const limits = planLimits(problem, fiscalYearOf(asOf, start).year);
    const results = scenarioResults(office, asOf, engine);
    const scenarios = scenarioViews(office, problem, planned, results);
    const limited = scenarios.flatMap((scenario) => scenario.limits.budgets.map(({ year }) => year));
    return {
      problem,
      plan: { figures: setFigures(problem, planned), limits },
      scenarios,
      unsolved: unsolvedScenarios(office, results),
      candidates: candidateViews(office, asOf, problem),
      others: othersOf(office, problem),
      years: [...new Set(limited.length > 0 ? limited : limits.budgets.map(({ year }) => year))].sort((a, b) => a - b),
      first: widest(scenarios),
      splitYears: start !== undefined && start !== 1,
    };
  });
