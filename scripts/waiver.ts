/** `npm run waiver`: what is decided on a waiver after its approval. */
import { command, dayArgument, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { waiverQuestions, waiverSubject } from './lib/governance/asking.ts';
import { extendWaiver } from './lib/governance/extend-waiver.ts';
import type { ExtendOptions } from './lib/governance/extend-waiver.ts';
import { completed, subjectOf } from './lib/governance/subject.ts';

await run(async () => {
  const extend = withCommonOptions(command('extend', 'Record that a waiver has been extended, within what its documents allow.'))
    .argument('[waiver]', 'id of the waiver (without it, those that end soon are listed)')
    .option('--until <day>', 'new last day', dayArgument)
    .option('--approved-by <role>', 'role that has decided; neither requester nor owner')
    .option('--reason <text>', 'why, in one line')
    .option('--day <day>', 'day of the decision (default: the data date)', dayArgument)
    .option('--dry-run', 'print what would change, write nothing', false)
    .action(async (id: string | undefined, given: ExtendOptions) => {
      const waiver = await subjectOf(id, () => waiverSubject(given));
      const options = await completed('An extension', given, ['until', 'approvedBy', 'reason'], () => waiverQuestions(given, waiver));
      process.stdout.write(extendWaiver(waiver, options));
    });
  await command('waiver', 'Decisions on a waiver after its approval.').addCommand(extend).parseAsync();
  return exitCodes.fine;
});
