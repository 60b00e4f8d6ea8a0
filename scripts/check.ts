/** `npm run check`: all findings of a content folder in one run. */
import { Option } from 'commander';
import { findingFormats } from '#exporters/findings/index.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import type { CommonOptions } from './lib/command.ts';
import { inspect, isBlocked } from './lib/inspect.ts';
import { onlyUnder } from './lib/paths.ts';

interface Options extends CommonOptions {
  readonly format: keyof typeof findingFormats;
  readonly strict: boolean;
  readonly baseRev: string | undefined;
  readonly language: 'en' | 'de' | undefined;
}

await run(() => {
  const program = withCommonOptions(command('check', 'Check all records; print every finding with file, line and remedy.'))
    .argument('[path...]', 'print only findings in these files or folders')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(Object.keys(findingFormats)).default('text'))
    .addOption(new Option('--language <language>', "language of the messages (default: the organisation's first)").choices(['en', 'de']))
    .option('--base-rev <revision>', 'git revision to compare with: published reports must be as they were')
    .option('--strict', 'warnings block as errors do', false)
    .parse();
  const options = program.opts<Options>();
  const { findings, asOf, counts, language } = inspect(options);
  const shown = onlyUnder(findings, options.content, program.args);
  process.stdout.write(
    findingFormats[options.format]({
      findings: shown,
      records: counts,
      asOf,
      root: options.content,
      language: options.language ?? language,
      colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    }),
  );
  return isBlocked(shown, options.strict) ? exitCodes.findings : exitCodes.fine;
});
