/** `import csv`: its arguments. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { dayArgument } from '../../command.ts';
import { importAcknowledgements } from '../acknowledgements.ts';
import { readMappingFile } from '../mapping-file.ts';
import type { CsvCommandOptions } from '../mapping-file.ts';
import { importTable } from '../tables.ts';
import { contentOption, dryRunOption, formatOption } from './options.ts';
import type { Ends } from './options.ts';

/** Adds `csv` to the kinds of import. */
export const addCsv = (program: Command, ends: Ends): void => {
  program
    .command('csv')
    .description(
      'Spreadsheet (CSV) → records of any register, or of a whole portfolio. Export of a learning system → counts of those who confirmed a document; no person is kept',
    )
    .argument('<file>', 'rows with what the mapping names')
    .requiredOption('--mapping <file>', 'YAML file that says what the columns mean')
    .addOption(
      new Option('--as-of <day>', 'day of the import or count (default: day of the mapping, else the data date)').argParser(dayArgument),
    )
    .addOption(dryRunOption())
    .option('--write', 'change files that exist; without it the difference is shown', false)
    .addOption(formatOption())
    .addOption(contentOption())
    .action(async (file: string, options: CsvCommandOptions) => {
      const read = readMappingFile(options.mapping);
      const isOfReaders =
        typeof read.data === 'object' && read.data !== null && 'target' in read.data && read.data.target === 'acknowledgements';
      ends(isOfReaders ? importAcknowledgements(file, read, options) : await importTable(file, read, options));
    });
};
