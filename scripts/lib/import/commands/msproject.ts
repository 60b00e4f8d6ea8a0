/** `import msproject`: its arguments. */
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { dayArgument } from '../../command.ts';
import { importMsproject } from '../msproject.ts';
import type { MsprojectCommandOptions } from '../msproject.ts';
import { contentOption, dryRunOption, formatOption } from './options.ts';
import type { Ends } from './options.ts';

const levelArgument = (value: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('expected a level such as 2; 1 is the top');
  return Number(value);
};

/** `2026-01-10`, or `1=2026-01-10` for baseline 1. */
const baselineDayArgument = (
  value: string,
  before: ReadonlyMap<number | undefined, string> = new Map(),
): Map<number | undefined, string> => {
  const [, number, day = ''] = /^(?:(\d{1,2})=)?(.*)$/.exec(value) ?? [];
  return new Map([...before, [number === undefined ? undefined : Number(number), dayArgument(day)]]);
};

/** Adds `msproject` to the kinds of import. */
export const addMsproject = (program: Command, ends: Ends): void => {
  program
    .command('msproject')
    .description('Plan of Microsoft Project (XML) → tasks, milestones, baselines and the figures of a status report')
    .argument('<file>', 'plan, saved in Microsoft Project as "XML Format (*.xml)"')
    .requiredOption('--project <id>', 'project that the plan is of')
    .option('--level <n>', 'take the outline down to this level (default: as deep as fits into a file)', levelArgument)
    .option('--approved-by <role>', 'role that approved the baselines; without it none is written')
    .option('--reason <text>', 'why the baselines were set')
    .option(
      '--baseline-day <day>',
      'day from which the baselines are in force; for one of several: 1=2026-01-10 (default: the status date, where there is one baseline)',
      baselineDayArgument,
    )
    .addOption(
      new Option('--spread <how>', 'spread the cost of a baseline evenly where the plan does not say when it falls').choices(['linear']),
    )
    .addOption(
      new Option('--as-of <day>', 'day up to which the plan speaks, where it has no status date; and day of the import').argParser(
        dayArgument,
      ),
    )
    .addOption(dryRunOption())
    .option('--write', 'change files that exist; without it the differences are shown', false)
    .addOption(formatOption())
    .addOption(contentOption())
    .action(async (file: string, options: MsprojectCommandOptions) => {
      ends(await importMsproject(file, options));
    });
};
