/** The steps of the verification. Each is a child process; one that fails does not keep the others from running. */
import { ensureChromium } from './chromium.ts';
import type { Task } from './in-places.ts';
import { runNode, runTool } from './run.ts';
import type { Run } from './run.ts';
import { runVitest } from './vitest.ts';
import type { TestRun } from './vitest.ts';

/** One step; steps that run tests also count them. */
export interface Step extends Task {
  readonly run: () => Promise<Run | TestRun>;
}

/** How many processes are busy at a time: CI has two processors. */
export const places = 2;

const sampleOffice = { environment: { REPORT_DAY: undefined } };

const both = async (first: Promise<Run>, second: () => Promise<Run>): Promise<Run> => {
  const one = await first;
  const two = await second();
  return { code: one.code === 0 ? two.code : one.code, output: one.output + two.output };
};

/** What CI runs. Tools of one process go beside each other, the long ones first; Vitest and the browser fill the machine by themselves. */
export const verification: readonly Step[] = [
  // astro check comes first: it writes the types that tsc needs.
  { name: 'types', places: 1, run: () => both(runTool('astro', 'astro', ['check']), () => runTool('typescript', 'tsc')) },
  { name: 'format', places: 1, run: () => runTool('prettier', 'prettier', ['--check', '.']) },
  {
    name: 'layers',
    places: 1,
    run: () => runTool('dependency-cruiser', 'depcruise', ['src', 'scripts', 'tests', '--config', '.dependency-cruiser.cjs']),
  },
  { name: 'dead code', places: 1, run: () => runTool('knip', 'knip') },
  { name: 'check', places: 1, run: () => runNode('scripts/check.ts', [], sampleOffice) },
  { name: 'lint', places: 1, run: () => runTool('eslint', 'eslint', ['.', '--max-warnings=0']) },
  // The build writes the types that the compiler reads.
  { name: 'build', places: 1, after: ['types'], run: () => runNode('scripts/build.ts', [], sampleOffice) },
  { name: 'unit tests', places, run: () => runVitest('unit', ['--project', 'unit']) },
  {
    name: 'unit tests in another time zone',
    places,
    run: () => runVitest('unit-los-angeles', ['--project', 'unit'], { environment: { TZ: 'America/Los_Angeles' } }),
  },
  // Not in the other time zone: commands read days in scripts/lib, whose tests are among the unit tests.
  { name: 'tests of commands', places, run: () => runVitest('commands', ['--project', 'commands']) },
  { name: 'site tests', places, after: ['build'], run: () => runVitest('site', ['--project', 'site']) },
  {
    name: 'browser tests',
    places,
    after: ['build'],
    run: async () => runVitest('browser', ['--project', 'browser'], { environment: { CHROMIUM_PATH: await ensureChromium() } }),
  },
];
