/** Scenarios as data: the best set under the limits of each, proven, or why there is none. Money in units of the organisation's currency, capacity in FTE-months. */
import { unitsOf } from '#domain/money/minor-units.ts';
import type { Office } from '#domain/office/office.ts';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import type { SelectionObjective, YearCost } from '#domain/selection/problem.ts';
import type { LimitUse, SelectionResult } from '#domain/selection/result.ts';
import { scenarioResults } from '#domain/selection/scenarios.ts';
import type { ScenarioResult } from '#domain/selection/scenarios.ts';

const yearCost = ({ year, total, capex, opex }: YearCost) => ({ year, total: unitsOf(total), capex: unitsOf(capex), opex: unitsOf(opex) });

/** A figure of a limit: of a budget it is money. */
const amountOf = ({ kind }: LimitUse['constraint'], amount: number): number | undefined => (kind === 'budget' ? unitsOf(amount) : amount);

/** Worth in the terms of the interface: money, or a score as it is. */
const worthOf = (objective: SelectionObjective, worth: number | undefined): number | undefined =>
  objective === 'score' ? worth : unitsOf(worth);

/** The limits that hold the set back: each that does so alone; where none does alone, those that candidates left out would break. */
const bindingOf = ({ limits, rejected }: SelectionResult): readonly LimitUse['constraint'][] => {
  const alone = limits.filter(({ isBinding }) => isBinding).map(({ constraint }) => constraint);
  if (alone.length > 0) return alone;
  const broken = new Set(
    rejected.flatMap((reason) => (reason.why === 'limits' ? reason.limits.map((limit) => JSON.stringify(limit)) : [])),
  );
  return limits.map(({ constraint }) => constraint).filter((constraint) => broken.has(JSON.stringify(constraint)));
};

const answerOf = ({ limits, result }: ScenarioResult) => {
  if (limits === undefined || result === undefined) return { status: undefined };
  const { objective } = limits;
  return {
    status: result.status,
    objective,
    value: worthOf(objective, result.worth),
    bound: worthOf(objective, result.bound),
    cost: result.costs.map(yearCost),
    selected: result.selected,
    rejected: result.rejected,
    costUnknown: result.costUnknown,
    worthUnknown: result.worthUnknown,
    limits: result.limits.map(({ constraint, limit, used, isBinding }) => ({
      ...constraint,
      limit: amountOf(constraint, limit),
      used: amountOf(constraint, used),
      binding: isBinding,
    })),
    binding: bindingOf(result),
    marginal: result.marginal.map(({ budget, perUnit, extra, gain }) => ({
      year: budget.year,
      spending: budget.kind,
      // Worth and money are both in minor units; a score is not.
      perUnit: objective === 'score' ? perUnit * 100 : perUnit,
      extra: unitsOf(extra),
      gain: worthOf(objective, gain),
    })),
    clash: result.clash,
    remedies: result.remedies.map(({ constraint, extra }) => ({ ...constraint, extra: amountOf(constraint, extra) })),
  };
};

/** `scenarios.json`: every scenario of the edition, by id. Without a status where a budget has no rate on the day. */
export const scenarioList = (office: Office, asOf: string, engine: SelectionEngine) =>
  scenarioResults(office, asOf, engine).map((scenario) => {
    const record = office.find('scenarios', scenario.id);
    return {
      id: scenario.id,
      title: record?.data.title,
      summary: record?.data.summary,
      source: record === undefined ? undefined : { file: record.at([]).file, line: record.at([]).line },
      include: scenario.limits?.include,
      exclude: scenario.limits?.exclude,
      capacity: scenario.limits?.capacity,
      ignored: scenario.ignored,
      withoutRate: scenario.withoutRate,
      ...answerOf(scenario),
    };
  });
