/** `npm test`: all tests, those on the built site and in a browser included. */
import { Option } from 'commander';
import { ensureChromium } from './lib/chromium.ts';
import { command, exitCodes, run } from './lib/command.ts';
import { ensureSampleSite } from './lib/sample-site.ts';
import { countsLine } from './lib/test-counts.ts';
import { runVitest } from './lib/vitest.ts';

await run(async () => {
  const program = command('test', 'Run all tests. Builds the sample office into dist and installs Chromium where they are missing.')
    .argument('[filter...]', 'only test files whose path contains one of these')
    .addOption(new Option('--project <name>', 'only this kind of tests').choices(['unit', 'commands', 'site', 'browser']))
    .parse();
  const { project } = program.opts<{ readonly project?: string }>();
  const wants = (name: string): boolean => project === undefined || project === name;

  const environment = wants('browser') ? { CHROMIUM_PATH: await ensureChromium() } : {};
  if ((wants('site') || wants('browser')) && (await ensureSampleSite()) !== 0) {
    process.stderr.write(
      'The sample office cannot be built, so the tests of the site cannot run. Only the others: npm test -- --project unit\n',
    );
    return exitCodes.findings;
  }
  const parameters = [...(project === undefined ? [] : ['--project', project]), ...program.args];
  const { code, counts } = await runVitest('test', parameters, { show: true, environment });
  process.stdout.write(`${countsLine(counts)}\n`);
  return code === 0 ? exitCodes.fine : exitCodes.findings;
});
