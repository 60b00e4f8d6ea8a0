/** `npm run rebaseline`: writes the next baseline of a project from the one in force, once somebody has approved it. */
import { InvalidArgumentError, Option } from 'commander';
import { command, dayArgument, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { completed, subjectOf } from './lib/governance/subject.ts';
import { rebaselineQuestions, rebaselineSubject } from './lib/report/asking.ts';
import { rebaseline } from './lib/report/rebaseline.ts';
import type { RebaselineOptions } from './lib/report/rebaseline.ts';

const amountArgument = (value: string): number => {
  if (!/^\d{1,12}(?:\.\d{1,2})?$/.test(value)) throw new InvalidArgumentError(`expected an amount such as 1250000.50, not "${value}"`);
  return Number(value);
};

await run(async () => {
  const program = withCommonOptions(
    command(
      'rebaseline',
      'Write the next baseline of a project: milestones at their forecasts, the rest of the budget over the rest of the time. Older baselines stay as they are.',
    ),
  )
    .argument('[project]', 'id of the project, such as erp-renewal')
    .option('--reason <text>', 'what moved the plan, in one sentence')
    .option('--approved-by <role>', 'role that approved the new plan')
    .option('--day <day>', 'day from which it is in force (default: the data date)', dayArgument)
    .option('--change <id>', 'approved change that led to it; brings its cost and days, and is told its baseline')
    .option('--budget <amount>', 'approved budget (default: the one in force, with the cost of the change)', amountArgument)
    .option('--start <day>', 'planned first day (default: as before)', dayArgument)
    .option('--end <day>', 'planned last day (default: by the days of the change, else the forecast of the newest report)', dayArgument)
    .addOption(
      new Option('--past <value>', 'past months keep what was planned, or are restated to what was earned')
        .choices(['planned', 'earned'])
        .default('planned'),
    )
    .option('--dry-run', 'print what would be written, write nothing', false)
    .parse();
  const given = program.opts<RebaselineOptions>();
  const project = await subjectOf(program.args[0], () => rebaselineSubject(given));
  const options = await completed('A new baseline', given, ['reason', 'approvedBy'], () => rebaselineQuestions(given, project));
  process.stdout.write(rebaseline(project, options));
  return exitCodes.fine;
});
