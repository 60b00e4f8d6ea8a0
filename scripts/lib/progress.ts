/** Says on a terminal what a longer command is doing; stays silent where output is read by a program. */

/** Gives a function that names the step that begins; `undefined` ends. */
export const progress = (): ((step: string | undefined) => void) => {
  if (!process.stderr.isTTY) return () => undefined;
  let started = performance.now();
  let current: string | undefined;
  return (step) => {
    if (current !== undefined) process.stderr.write(`\r  ${current} ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    current = step;
    started = performance.now();
    if (step !== undefined) process.stderr.write(`  ${step} …`);
  };
};
