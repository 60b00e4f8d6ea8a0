/** Runs tasks side by side, as many as there is room for. */

/** A task that takes places while it runs. */
export interface Task {
  readonly name: string;
  /** How many places it fills: as many processes as it keeps busy. */
  readonly places: number;
  /** Names of tasks that must have ended before, well or not. */
  readonly after?: readonly string[];
}

/** Runs each task once, in their order as far as places and `after` allow; ends when all have ended. `run` must not fail. A task that could never start is an error. */
export const inPlaces = async <T extends Task>(tasks: readonly T[], places: number, run: (task: T) => Promise<void>): Promise<void> => {
  const names = new Set(tasks.map(({ name }) => name));
  const waiting = [...tasks];
  const running = new Map<string, Promise<void>>();
  let free = places;
  const isOver = (name: string): boolean => names.has(name) && !running.has(name) && !waiting.some((task) => task.name === name);
  const start = (task: T): void => {
    waiting.splice(waiting.indexOf(task), 1);
    free -= task.places;
    const end = async (): Promise<void> => {
      await run(task);
      running.delete(task.name);
      free += task.places;
    };
    running.set(task.name, end());
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((task) => task.places <= free && (task.after ?? []).every(isOver));
    if (next !== undefined) start(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`can never start: ${waiting.map(({ name }) => name).join(', ')}`);
  }
};
