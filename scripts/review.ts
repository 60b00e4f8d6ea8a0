/** `npm run review`: records a review of a document without a new version. */
import { Option } from 'commander';
import { command, dayArgument, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { reviewQuestions, reviewSubject } from './lib/governance/asking.ts';
import { review, reviewOutcomes } from './lib/governance/review.ts';
import type { ReviewOptions } from './lib/governance/review.ts';
import { completed, subjectOf } from './lib/governance/subject.ts';

await run(async () => {
  const program = withCommonOptions(command('review', 'Record that a role has reviewed an approved document, and what came of it.'))
    .argument('[document]', 'collection and id, such as policies/access-control (without it, those that are due are listed)')
    .option('--role <role>', 'role that has reviewed it')
    .addOption(new Option('--outcome <outcome>', 'result of the review').choices([...reviewOutcomes]))
    .option('--reason <text>', 'why, in one line')
    .option('--day <day>', 'day of the review (default: the data date)', dayArgument)
    .option('--dry-run', 'print what would change, write nothing', false)
    .parse();
  const given = program.opts<ReviewOptions>();
  const document = await subjectOf(program.args[0], () => reviewSubject(given));
  const options = await completed('A review', given, ['role', 'outcome', 'reason'], () => reviewQuestions(given, document));
  process.stdout.write(review(document, options));
  return exitCodes.fine;
});
