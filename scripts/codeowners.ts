/** `npm run codeowners`: whom the code host asks for reviews, from the owners and approvers of the records. */
import { Option } from 'commander';
import { runCodeowners } from './lib/codeowners.ts';
import type { CodeownersCommandOptions } from './lib/codeowners.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import type { CommonOptions } from './lib/command.ts';
import { inspectOrRefuse } from './lib/inspect.ts';

await run(() => {
  const program = withCommonOptions(
    command('codeowners', 'Make CODEOWNERS from the owners and approvers of the records. Without --out it is printed.'),
  )
    .option('--out <file>', 'file to write, such as .github/CODEOWNERS or .gitlab/CODEOWNERS')
    .addOption(
      new Option('--provider <host>', "whose place --check looks in where --out names none (default: the office's code host)").choices([
        'github',
        'gitlab',
      ]),
    )
    .option('--owners <account...>', 'accounts for records that no role with an account owns (default: repository.owners)')
    .option(
      '--maintainers <account...>',
      'accounts for all that runs: programs, workflows, pages (default: repository.maintainers, else owners)',
    )
    .option('--check', 'write nothing; end with 1 where the file is not as the records say', false)
    .option('--write', 'replace a file that differs, after a look at the difference', false)
    .parse();
  const options = program.opts<CodeownersCommandOptions & CommonOptions>();
  const inspection = inspectOrRefuse(options, 'No CODEOWNERS was made.');
  return inspection === undefined ? exitCodes.findings : runCodeowners(inspection.office, options);
});
