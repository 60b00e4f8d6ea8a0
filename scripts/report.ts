/** `npm run report`: prepares the next status report of a project from the last one, the plan and the registers. */
import { Option } from 'commander';
import { languages } from '#schemas/shared.ts';
import { command, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { subjectOf } from './lib/governance/subject.ts';
import { reportSubject } from './lib/report/asking.ts';
import { writeReport } from './lib/report/write-report.ts';
import type { ReportOptions } from './lib/report/write-report.ts';

await run(async () => {
  const program = withCommonOptions(
    command(
      'report',
      'Prepare a status report: the figures of the last one, a comment above each field with what the records say, TODO where a person has to write. Nothing is overwritten.',
    ),
  )
    .argument('[project]', 'id of the project, such as erp-renewal (without it, those that can report are listed)')
    .argument('[month]', 'month of the report, such as 2026-11 (default: the one after the newest published report)')
    .option('--corrects <month>', 'prepare the correction of the published report of that month instead')
    .addOption(new Option('--language <language>', "language of the comments (default: the organisation's first)").choices([...languages]))
    .option('--dry-run', 'print what would be written, write nothing', false)
    .parse();
  const options = program.opts<ReportOptions>();
  const [given, month] = program.args;
  const project = await subjectOf(given, () => reportSubject(options));
  process.stdout.write(writeReport(project, month, options));
  return exitCodes.fine;
});
