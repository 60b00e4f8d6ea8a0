/** Asks the worker for best sets. One question at a time: a newer one replaces an older one, and a worker that is too long about an older one is given up. */
import type { SelectionLimits, SelectionProblem } from '#domain/selection/problem.ts';
import type { SelectionResult } from '#domain/selection/result.ts';
import type { SelectionAnswer, SelectionQuestion } from './selection-worker.ts';

/** A solver that stands by. */
export interface SelectionSolver {
  /** The best set under these limits. Rejects with an `AbortError` where a newer question or `stop` came before the answer. */
  readonly solve: (limits: SelectionLimits) => Promise<SelectionResult>;
  /** Ends the worker; a later question starts a new one. */
  readonly stop: () => void;
}

interface Waiting {
  readonly id: number;
  readonly limits: SelectionLimits;
  readonly resolve: (result: SelectionResult) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that works on an outdated question for longer is replaced, in milliseconds: loading the solver anew takes less. */
const patience = 500;

const aborted = (): DOMException => new DOMException('A newer question replaced this one.', 'AbortError');

/** Starts a solver for a problem; the solver itself loads in the background. */
export const startSolver = (problem: SelectionProblem): SelectionSolver => {
  let worker: Worker | undefined;
  let isLoaded = false;
  /** Number of the question that the worker works on. */
  let running: number | undefined;
  let waiting: Waiting | undefined;
  let count = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    [worker, running, isLoaded] = [undefined, undefined, false];
  };

  const settle = (answer: SelectionAnswer): void => {
    const asked = waiting;
    waiting = undefined;
    if ('result' in answer) asked?.resolve(answer.result);
    else asked?.reject(new Error(answer.error));
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./selection-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<SelectionAnswer>) => {
      clearTimeout(timer);
      isLoaded = true;
      running = undefined;
      if (data.id === waiting?.id) settle(data);
      else askNewest();
    });
    started.addEventListener('error', ({ message }) => {
      end();
      settle({ id: count, error: message || 'the solver could not be started' });
    });
    const first: SelectionQuestion = { problem };
    started.postMessage(first);
    return started;
  };

  const askNewest = (): void => {
    if (waiting === undefined) return;
    worker ??= start();
    running = waiting.id;
    const question: SelectionQuestion = { id: waiting.id, limits: waiting.limits };
    worker.postMessage(question);
  };

  worker = start();
  return {
    solve: (limits) =>
      new Promise((resolve, reject) => {
        waiting?.reject(aborted());
        count += 1;
        waiting = { id: count, limits, resolve, reject };
        if (running === undefined) {
          askNewest();
          return;
        }
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (!isLoaded || running === waiting?.id) return;
          end();
          askNewest();
        }, patience);
      }),
    stop: () => {
      end();
      waiting?.reject(aborted());
      waiting = undefined;
    },
  };
};
