/** `import oscal`: its arguments. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { importOscal } from '../oscal.ts';
import type { OscalCommandOptions } from '../oscal.ts';
import { contentOption, dryRunOption, formatOption } from './options.ts';
import type { Ends } from './options.ts';

/** Adds `oscal` to the kinds of import. */
export const addOscal = (program: Command, ends: Ends): void => {
  program
    .command('oscal')
    .description('OSCAL catalogue (JSON) → framework with its controls')
    .argument('<file>', 'catalogue in OSCAL 1.x, as JSON')
    .requiredOption('--framework <id>', 'id of the framework that is made, such as nist-800-53')
    .addOption(
      new Option('--language <language>', 'language of the catalogue (default: what it says, else what it looks like)').choices([
        'en',
        'de',
      ]),
    )
    .addOption(
      new Option('--redistribution <what>', 'what may be shown; without texts only numbers and titles are taken')
        .choices(['full', 'ids-and-own-titles'])
        .default('ids-and-own-titles'),
    )
    .option('--licence <text>', 'licence or terms of its text (default: what the catalogue says)')
    .option('--publisher <text>', 'who publishes it (default: what the catalogue says)')
    .option('--group <ref...>', 'take only these groups, with all that is in them')
    .option('--split', 'one framework for each of the top groups: <id>-<group>', false)
    .addOption(dryRunOption())
    .option('--write', 'change a file that exists; without it the difference is shown', false)
    .addOption(formatOption())
    .addOption(contentOption())
    .action((file: string, options: OscalCommandOptions) => {
      ends(importOscal(file, options));
    });
};
