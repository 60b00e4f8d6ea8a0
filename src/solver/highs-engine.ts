/** HiGHS as the engine of the selection: one model a question, no gap, no limit of time. */
import type { Highs } from 'highs';
import type { EngineAnswer, SelectionEngine } from '#domain/selection/engine.ts';

const statusOf = (highs: Highs, status: number): EngineAnswer['status'] => {
  const { optimal, infeasible, unboundedOrInfeasible, iterationLimit, solutionLimit, empty } = highs.constants.modelStatus;
  if (status === optimal || status === empty) return 'optimal';
  if (status === infeasible || status === unboundedOrInfeasible) return 'infeasible';
  if (status === iterationLimit || status === solutionLimit) return 'stopped';
  throw new Error(`HiGHS ended with status ${String(status)}`);
};

/** The engine that a loaded HiGHS makes. */
export const engineOf = (highs: Highs): SelectionEngine => ({
  solve: (lpText, { nodes }) =>
    highs.withModel({ format: 'lp', data: lpText }, (model): EngineAnswer => {
      model.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: 0,
        mip_feasibility_tolerance: 1e-9,
        mip_max_nodes: nodes,
        random_seed: 0,
      });
      model.run();
      const status = statusOf(highs, model.getModelStatus());
      if (status === 'infeasible') return { status, values: undefined, duals: [], objective: undefined, bound: undefined };
      const hasValues = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
      const solution = hasValues ? model.getSolution() : undefined;
      const bound = Number(model.info.get('mip_dual_bound'));
      return {
        status,
        values: solution === undefined ? undefined : [...solution.colValue],
        duals: [...(solution?.rowDual ?? [])],
        objective: hasValues ? model.getObjectiveValue() : undefined,
        bound: Number.isFinite(bound) ? bound : undefined,
      };
    }),
});
