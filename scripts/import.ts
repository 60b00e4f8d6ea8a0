/** `npm run import`: foreign files → drafts of records, with all that was found and all that has no place. */
import { Option } from 'commander';
import { command, dayArgument, run } from './lib/command.ts';
import { importCsv } from './lib/import/csv.ts';
import type { CsvCommandOptions } from './lib/import/csv.ts';
import { importOscal } from './lib/import/oscal.ts';
import type { OscalCommandOptions } from './lib/import/oscal.ts';

const format = (): Option => new Option('--format <format>', 'how the result is printed').choices(['text', 'json']).default('text');
const content = (): Option => new Option('--content <dir>', 'folder of the records').default('content');

await run(async () => {
  let exitCode = 0;
  const program = command('import', 'Make records of the files of other programs. Nothing that a person wrote is changed without --write.');
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
    .option('--dry-run', 'print the result and write nothing', false)
    .option('--write', 'change a file that exists; without it the difference is shown', false)
    .addOption(format())
    .addOption(content())
    .action((file: string, options: OscalCommandOptions) => {
      exitCode = importOscal(file, options);
    });
  program
    .command('csv')
    .description('Export of a learning system (CSV) → counts of those who confirmed a document or completed a module; no person is kept')
    .argument('<file>', 'rows of people, courses and statuses')
    .requiredOption('--mapping <file>', 'YAML file that says what the columns mean')
    .addOption(new Option('--as-of <day>', 'day of the count (default: day of the mapping, else the data date)').argParser(dayArgument))
    .option('--dry-run', 'print the result and write nothing', false)
    .option('--write', 'add to a file that exists; without it the difference is shown', false)
    .addOption(format())
    .addOption(content())
    .action((file: string, options: CsvCommandOptions) => {
      exitCode = importCsv(file, options);
    });
  await program.parseAsync();
  return exitCode;
});
