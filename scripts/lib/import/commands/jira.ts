/** `import jira`: its arguments. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { dayArgument } from '../../command.ts';
import { importJira } from '../jira.ts';
import type { JiraCommandOptions } from '../jira.ts';
import { contentOption, dryRunOption, formatOption } from './options.ts';
import type { Ends } from './options.ts';

/** Adds `jira` to the kinds of import. */
export const addJira = (program: Command, ends: Ends): void => {
  program
    .command('jira')
    .description('Export of Jira (CSV, or JSON of the REST interface) → milestones, progress and numbers of issues; no person is kept')
    .argument('<file>', 'export of Jira')
    .requiredOption('--project <id>', 'project that the issues belong to')
    .requiredOption(
      '--profile <profile>',
      'how the export is written: en, en-gb, en-us, de, es, pt, fr, or a YAML file that extends one of these',
    )
    .addOption(new Option('--progress <measure>', 'what progress is counted by').choices(['issues', 'points', 'time']).default('issues'))
    .option('--complete', 'the export holds all issues, though there are fewer than last time or as many as Jira exports at most', false)
    .addOption(new Option('--as-of <day>', 'day of the export (default: the data date)').argParser(dayArgument))
    .addOption(dryRunOption())
    .option('--write', 'change files that exist; without it the difference is shown', false)
    .addOption(formatOption())
    .addOption(contentOption())
    .action(async (file: string, options: JiraCommandOptions) => {
      ends(await importJira(file, options));
    });
};
