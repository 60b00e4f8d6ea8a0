/** `npm run approve`: records that a role has approved a document, and keeps the text that it approved. */
import { command, dayArgument, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { approve } from './lib/governance/approve.ts';
import type { ApproveOptions } from './lib/governance/approve.ts';

await run(() => {
  const program = withCommonOptions(
    command(
      'approve',
      'Record that a role has approved the present text of a document. With the last approval that it needs, the text is kept.',
    ),
  )
    .argument('<document>', 'collection and id, such as policies/access-control')
    .requiredOption('--role <role>', 'role that has approved; one of the approvers')
    .requiredOption('--evidence <text>', 'where the decision is recorded: minutes, ticket, signature')
    .option('--day <day>', 'day of the approval (default: the data date)', dayArgument)
    .option('--write', "renew this role's approval of an older text of the same version, after a look at the difference", false)
    .option('--dry-run', 'print what would change, write nothing', false)
    .parse();
  process.stdout.write(approve(program.args[0] ?? '', program.opts<ApproveOptions>()));
  return exitCodes.fine;
});
