/** What the search for a best set wants of a solver of linear programs. The solver itself is given: this layer imports none (src/solver/). */

/** What a program came to. Values stand in the order in which the objective names its variables, dual values in the order of the rows. */
export interface EngineAnswer {
  /** stopped = the node limit was reached; there may be values all the same. */
  readonly status: 'optimal' | 'infeasible' | 'stopped';
  /** Undefined where no solution was found. */
  readonly values: readonly number[] | undefined;
  readonly duals: readonly number[];
  readonly objective: number | undefined;
  /** No solution has a larger objective; of programs with whole variables. */
  readonly bound: number | undefined;
}

/** A solver of linear and mixed-integer programs. Equal questions get equal answers. */
export interface SelectionEngine {
  /** Solves a program in the CPLEX LP format, exactly (no gap), and gives up after so many nodes of its search tree. */
  readonly solve: (lpText: string, options: { readonly nodes: number }) => EngineAnswer;
}
