/** `npm run waiver`: what is decided on a waiver after its approval. */
import { command, dayArgument, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { extendWaiver } from './lib/governance/extend-waiver.ts';
import type { ExtendOptions } from './lib/governance/extend-waiver.ts';

await run(() => {
  const extend = withCommonOptions(command('extend', 'Record that a waiver has been extended, within what its documents allow.'))
    .argument('<waiver>', 'id of the waiver')
    .requiredOption('--until <day>', 'new last day', dayArgument)
    .requiredOption('--approved-by <role>', 'role that has decided; neither requester nor owner')
    .requiredOption('--reason <text>', 'why, in one line')
    .option('--day <day>', 'day of the decision (default: the data date)', dayArgument)
    .option('--dry-run', 'print what would change, write nothing', false)
    .action((id: string, options: ExtendOptions) => {
      process.stdout.write(extendWaiver(id, options));
    });
  command('waiver', 'Decisions on a waiver after its approval.').addCommand(extend).parse();
  return exitCodes.fine;
});
