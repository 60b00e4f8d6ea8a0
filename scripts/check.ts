/** `npm run check`: all findings of a content folder in one run. */
import { Option } from 'commander';
import { findingFormats } from '#exporters/findings/index.ts';
import { printCheck, watchCheck } from './lib/check.ts';
import type { CheckOptions } from './lib/check.ts';
import { command, run, withCommonOptions } from './lib/command.ts';

await run(() => {
  const program = withCommonOptions(command('check', 'Check all records; print every finding with file, line and remedy.'))
    .argument('[path...]', 'print only findings in these files or folders')
    .addOption(new Option('--format <format>', 'how findings are printed').choices(Object.keys(findingFormats)).default('text'))
    .addOption(new Option('--language <language>', "language of the messages (default: the organisation's first)").choices(['en', 'de']))
    .option('--base-rev <revision>', 'git revision to compare with: published reports must be as they were')
    .option('--strict', 'warnings block as errors do', false)
    .option('--watch', 'check again after every change, until Ctrl-C', false)
    .parse();
  const options = program.opts<CheckOptions & { readonly watch: boolean }>();
  return options.watch ? watchCheck(options, program.args) : printCheck(options, program.args);
});
