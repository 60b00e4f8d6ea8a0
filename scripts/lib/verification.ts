/** The steps of the verification, in the order of CI. Each is a child process; one that fails does not keep the others from running. */
import { ensureChromium } from './chromium.ts';
import { runNode, runTool } from './run.ts';
import type { Run } from './run.ts';
import { runVitest } from './vitest.ts';
import type { TestRun } from './vitest.ts';

/** One step; steps that run tests also count them. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Run | TestRun>;
}

const sampleOffice = { environment: { REPORT_DAY: undefined } };

const both = async (first: Promise<Run>, second: () => Promise<Run>): Promise<Run> => {
  const one = await first;
  const two = await second();
  return { code: one.code === 0 ? two.code : one.code, output: one.output + two.output };
};

/** What CI runs. */
export const verification: readonly Step[] = [
  { name: 'format', run: () => runTool('prettier', 'prettier', ['--check', '.']) },
  // astro check comes first: it writes the types that tsc needs.
  { name: 'types', run: () => both(runTool('astro', 'astro', ['check']), () => runTool('typescript', 'tsc')) },
  { name: 'lint', run: () => runTool('eslint', 'eslint', ['.', '--max-warnings=0']) },
  {
    name: 'layers',
    run: () => runTool('dependency-cruiser', 'depcruise', ['src', 'scripts', 'tests', '--config', '.dependency-cruiser.cjs']),
  },
  { name: 'dead code', run: () => runTool('knip', 'knip') },
  { name: 'unit tests', run: () => runVitest('unit', ['--project', 'unit']) },
  {
    name: 'unit tests in another time zone',
    run: () => runVitest('unit-los-angeles', ['--project', 'unit'], { environment: { TZ: 'America/Los_Angeles' } }),
  },
  { name: 'check', run: () => runNode('scripts/check.ts', [], sampleOffice) },
  { name: 'build', run: () => runNode('scripts/build.ts', [], sampleOffice) },
  { name: 'site tests', run: () => runVitest('site', ['--project', 'site']) },
  {
    name: 'browser tests',
    run: async () => runVitest('browser', ['--project', 'browser'], { environment: { CHROMIUM_PATH: await ensureChromium() } }),
  },
];
