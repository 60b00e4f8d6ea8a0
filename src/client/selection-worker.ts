/** Solves selections beside the page, so that it never stands still. Takes the problem once, then limits one after the other. */
import type { SelectionLimits, SelectionProblem } from '#domain/selection/problem.ts';
import type { SelectionResult } from '#domain/selection/result.ts';
import { solveSelection } from '#domain/selection/solve.ts';
import { loadEngine } from '#solver/browser.ts';

/** What the page sends: the problem, which holds for all that follows, or a question with its number. */
export type SelectionQuestion = { readonly problem: SelectionProblem } | { readonly id: number; readonly limits: SelectionLimits };

/** What the worker answers. */
export type SelectionAnswer = { readonly id: number; readonly result: SelectionResult } | { readonly id: number; readonly error: string };

const engine = loadEngine();
let problem: SelectionProblem | undefined;

const answer = async (id: number, limits: SelectionLimits): Promise<SelectionAnswer> => {
  try {
    const solver = await engine;
    if (problem === undefined) return { id, error: 'no problem was given' };
    return { id, result: solveSelection(problem, limits, solver) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<SelectionQuestion>) => {
  if ('problem' in data) {
    ({ problem } = data);
    return;
  }
  void answer(data.id, data.limits).then((message) => {
    postMessage(message);
  });
});
