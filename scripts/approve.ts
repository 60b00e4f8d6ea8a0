/** `npm run approve`: records that a role has approved a document, and keeps the text that it approved. */
import { command, dayArgument, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { approvalQuestions, approvalSubject } from './lib/governance/asking.ts';
import { approve } from './lib/governance/approve.ts';
import type { ApproveOptions } from './lib/governance/approve.ts';
import { completed, subjectOf } from './lib/governance/subject.ts';

await run(async () => {
  const program = withCommonOptions(
    command(
      'approve',
      'Record that a role has approved the present text of a document. With the last approval that it needs, the text is kept.',
    ),
  )
    .argument('[document]', 'collection and id, such as policies/access-control (without it, those that wait are listed)')
    .option('--role <role>', 'role that has approved; one of the approvers')
    .option('--evidence <text>', 'where the decision is recorded: minutes, ticket, signature')
    .option('--day <day>', 'day of the approval (default: the data date)', dayArgument)
    .option('--write', "renew this role's approval of an older text of the same version, after a look at the difference", false)
    .option('--dry-run', 'print what would change, write nothing', false)
    .parse();
  const given = program.opts<ApproveOptions>();
  const document = await subjectOf(program.args[0], () => approvalSubject(given));
  const options = await completed('An approval', given, ['role', 'evidence'], () => approvalQuestions(given, document));
  process.stdout.write(approve(document, options));
  return exitCodes.fine;
});
