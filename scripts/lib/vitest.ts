/** Runs Vitest and counts. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository, runTool } from './run.ts';
import type { Run, RunOptions } from './run.ts';
import { testCounts } from './test-counts.ts';
import type { TestCounts } from './test-counts.ts';

/** A run of tests with its counts. */
export interface TestRun extends Run {
  readonly counts: TestCounts;
}

/** Runs Vitest once; `name` tells its reports apart. The tests are about the sample office on its own data date, whatever the caller's environment says. */
export const runVitest = async (name: string, parameters: readonly string[], options: RunOptions = {}): Promise<TestRun> => {
  const folder = join(repository, '.cache', 'test-reports');
  const report = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const run = await runTool(
    'vitest',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...parameters],
    {
      ...options,
      // Commands that tests start are compiled once, not anew at each of their hundreds of starts: that halves a start.
      environment: { REPORT_DAY: undefined, NODE_COMPILE_CACHE: join(repository, '.cache', 'compiled'), ...options.environment },
    },
  );
  return { ...run, counts: testCounts(report, run.code) };
};
