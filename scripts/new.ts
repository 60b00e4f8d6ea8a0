/** `npm run new`: a new record from what is recorded already. Each type that can be made is an entry of `types`. */
import { InvalidArgumentError, Option } from 'commander';
import { recordTypes } from '#schemas/index.ts';
import { command, CommandError, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { newProject } from './lib/new/project.ts';
import type { NewProjectOptions } from './lib/new/project.ts';

type Options = Omit<NewProjectOptions, 'from'> & { readonly from: string | undefined };

const types: Readonly<Record<string, (id: string | undefined, options: Options) => string>> = {
  project: (id, { from, ...options }) => {
    if (from === undefined) throw new CommandError('A project is made from a request: add --from requests/ID.');
    return newProject(id, { from, ...options });
  },
};

const tierArgument = (value: string): number => {
  if (!/^[123]$/.test(value)) throw new InvalidArgumentError('expected 1, 2 or 3');
  return Number(value);
};

await run(() => {
  const program = withCommonOptions(command('new', 'Make a new record from what is recorded already. Nothing is overwritten.'))
    .argument('<type>', `type of the record: ${Object.keys(types).join(', ')} (others are written by hand for now)`)
    .argument('[id]', 'its id (default: that of the request)')
    .option('--from <request>', 'request that becomes the project, such as requests/ev-charging-billing')
    .option('--manager <role>', 'role that leads it')
    .option('--sponsor <role>', 'role that pays and answers for the benefit (default: head of the unit, else who asked)')
    .option('--methodology <id>', 'how it is run (default: the only one, where there is one)')
    .option('--phase <id>', 'phase to begin with (default: the first of the methodology)')
    .option('--tier <tier>', 'depth of governance, 1 = most (default: 2)', tierArgument)
    .addOption(
      new Option('--category <category>', 'what it is for (default: regulatory where it is mandatory, else grow)').choices(
        recordTypes.projects.schema.shape.category.options,
      ),
    )
    .option('--summary <text>', 'one or two sentences (default: the first of the request)')
    .option('--dry-run', 'print what would change, write nothing', false)
    .parse();
  const [type = '', id] = program.args;
  const make = types[type];
  if (make === undefined) throw new CommandError(`"${type}" cannot be made yet. Types: ${Object.keys(types).join(', ')}.`);
  process.stdout.write(make(id, program.opts<Options>()));
  return exitCodes.fine;
});
