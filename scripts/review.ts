/** `npm run review`: records a review of a document without a new version. */
import { Option } from 'commander';
import { command, dayArgument, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { review, reviewOutcomes } from './lib/governance/review.ts';
import type { ReviewOptions } from './lib/governance/review.ts';

await run(() => {
  const program = withCommonOptions(command('review', 'Record that a role has reviewed an approved document, and what came of it.'))
    .argument('<document>', 'collection and id, such as policies/access-control')
    .requiredOption('--role <role>', 'role that has reviewed it')
    .addOption(new Option('--outcome <outcome>', 'result of the review').choices([...reviewOutcomes]).makeOptionMandatory())
    .requiredOption('--reason <text>', 'why, in one line')
    .option('--day <day>', 'day of the review (default: the data date)', dayArgument)
    .option('--dry-run', 'print what would change, write nothing', false)
    .parse();
  process.stdout.write(review(program.args[0] ?? '', program.opts<ReviewOptions>()));
  return exitCodes.fine;
});
