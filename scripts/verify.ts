/** `npm run verify`: all that CI runs; every step has its line, and every failed step is told. */
import { command, exitCodes, run } from './lib/command.ts';
import { inPlaces } from './lib/in-places.ts';
import { countsLine, sumOfCounts } from './lib/test-counts.ts';
import type { TestCounts } from './lib/test-counts.ts';
import { places, verification } from './lib/verification.ts';
import type { Step } from './lib/verification.ts';

const print = (text: string): void => {
  process.stdout.write(text);
};

const attempt = async (step: Step): ReturnType<Step['run']> => {
  try {
    return await step.run();
  } catch (error) {
    return { code: 1, output: `${error instanceof Error ? error.message : String(error)}\n` };
  }
};

await run(async () => {
  command('verify', 'Run what CI runs: format, types, lint, layers, dead code, tests, check, build, tests of the site.').parse();
  const failed: string[] = [];
  const counts: TestCounts[] = [];
  const clearLine = process.stdout.isTTY ? '\r\u001B[2K' : '';
  await inPlaces(verification, places, async (step) => {
    const start = performance.now();
    if (process.stdout.isTTY) print(`${clearLine}…     ${step.name}`);
    const result = await attempt(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const tests = 'counts' in result ? `  ${countsLine(result.counts)}` : '';
    print(`${clearLine}${result.code === 0 ? 'ok  ' : 'FAIL'}  ${step.name}  ${seconds} s${tests}\n`);
    if ('counts' in result) counts.push(result.counts);
    if (result.code === 0) return;
    failed.push(step.name);
    print(`${result.output.trimEnd()}\n\n`);
  });
  if (failed.length > 0) print(`\nFailed: ${failed.join(', ')}\n`);
  print(`${countsLine(sumOfCounts(counts))}\n`);
  return failed.length === 0 ? exitCodes.fine : exitCodes.findings;
});
