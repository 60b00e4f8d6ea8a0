/** Table of the candidates of all scenarios: who is in the best set of each, and why the others are not. */
import type { Office } from '#domain/office/office.ts';
import { unitsOf } from '#domain/money/minor-units.ts';
import { selectionProblem } from '#domain/selection/candidates.ts';
import { reasonsOf } from '#domain/selection/comparison.ts';
import type { SelectionEngine } from '#domain/selection/engine.ts';
import { scenarioResults } from '#domain/selection/scenarios.ts';
import type { CsvTable } from './csv.ts';

/** One row a scenario and candidate. Money in units of the organisation's currency; unknown is empty, and so is `selected` where no set keeps the limits. */
export const scenariosTable = (office: Office, asOf: string, engine: SelectionEngine): CsvTable => {
  const { candidates } = selectionProblem(office, asOf);
  return {
    name: 'scenarios',
    columns: ['scenario', 'status', 'candidate', 'selected', 'reason', 'other', 'cost', 'value', 'npv', 'score'],
    rows: scenarioResults(office, asOf, engine).flatMap(({ id, result }) => {
      const selected = new Set(result?.selected);
      const rejected = reasonsOf({ rejected: result?.rejected ?? [] });
      return candidates.map(({ key, costs, worth }) => {
        const reason = rejected.get(key);
        return [
          id,
          result?.status,
          key,
          result?.worth === undefined ? undefined : selected.has(key),
          reason?.why,
          reason !== undefined && 'other' in reason ? reason.other : undefined,
          unitsOf(costs?.reduce((sum, { total }) => sum + total, 0)),
          unitsOf(worth.value),
          unitsOf(worth.npv),
          worth.score,
        ];
      });
    }),
  };
};
