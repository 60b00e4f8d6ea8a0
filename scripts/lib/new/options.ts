/** Arguments and options of `npm run new`. */
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { recordTypes } from '#schemas/index.ts';

const tierArgument = (value: string): number => {
  if (!/^[123]$/.test(value)) throw new InvalidArgumentError('expected 1, 2 or 3');
  return Number(value);
};
const severalArguments = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Adds them to a command. */
export const withNewOptions = (program: Command): Command =>
  program
    .argument('[type]', 'type of the record, such as policy or risk (without it, all types are listed)')
    .argument('[id]', 'its id: small letters, digits, hyphens; it stays for good (of an office: its folder)')
    .option('--title <text>', 'its title (default: the words of the id)')
    .option('--in <project>', 'project (or document) that it belongs to')
    .option('--owner <role>', 'role that keeps it')
    .option('--role <role>', 'role for every place where the record needs one')
    .option('--set <key=value>', 'value of any key, such as --set reviewEvery=P12M (may be repeated)', severalArguments, [])
    .option('--bare', 'only the keys, without comments and examples', false)
    .option('--yes', 'ask nothing', false)
    .option('--dry-run', 'print what would change, write nothing', false)
    .option('--name <name>', 'of an office: name of the organisation')
    .option('--languages <list>', 'of an office: en, de or both, that of the records first (default: en,de)')
    .option('--currency <code>', 'of an office: currency of all amounts (default: EUR)')
    .option('--from <request>', 'of a project: the request that it is made from, such as requests/ev-charging-billing')
    .option('--unit <unit>', 'unit that it belongs to')
    .option('--manager <role>', 'of a project: role that leads it')
    .option('--sponsor <role>', 'of a project: role that pays (default, from a request: head of the unit, else who asked)')
    .option('--methodology <id>', 'of a project: how it is run (default: the only one, where there is one)')
    .option('--phase <id>', 'of a project: phase to begin with (default: the first of the methodology)')
    .option('--tier <tier>', 'of a project: depth of governance, 1 = most (default: 2)', tierArgument)
    .addOption(
      new Option('--category <category>', 'of a project: what it is for').choices(recordTypes.projects.schema.shape.category.options),
    )
    .option('--summary <text>', 'one or two sentences');
