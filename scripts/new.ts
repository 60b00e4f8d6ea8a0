/** `npm run new`: a new record of any type, a project from a request, or a whole small office. */
import { command, CommandError, exitCodes, run, withCommonOptions } from './lib/command.ts';
import { newOffice } from './lib/new/office/new-office.ts';
import type { NewOfficeOptions } from './lib/new/office/new-office.ts';
import { withNewOptions } from './lib/new/options.ts';
import { newProject } from './lib/new/project.ts';
import type { NewProjectOptions } from './lib/new/project.ts';
import { newRecord } from './lib/new/record.ts';
import type { NewRecordOptions } from './lib/new/record.ts';
import { typeList, typeNamed } from './lib/new/types.ts';
import { writeReport } from './lib/report/write-report.ts';
import type { Collection } from '#schemas/index.ts';

type Options = Omit<NewProjectOptions, 'from'> & NewRecordOptions & NewOfficeOptions & { readonly from: string | undefined };

/** A status report of a project is prepared as `npm run report` does it, from the last one and the registers; the bare keys only where they are asked for. */
const isReport = (collection: Collection, id: string | undefined, options: Options): id is string =>
  collection === 'status' && id !== undefined && options.in !== undefined && !options.bare;

const reportOf = (owner = '', month: string, { content, asOf, dryRun }: Options): string =>
  writeReport(owner.replace(/^projects\//, ''), month, { content, asOf, dryRun, corrects: undefined, language: undefined });

const made = async (type: string, id: string | undefined, options: Options): Promise<string> => {
  if (type === 'office') return newOffice(id, options);
  const collection = typeNamed(type);
  const { from } = options;
  if (from === undefined) return isReport(collection, id, options) ? reportOf(options.in, id, options) : newRecord(collection, id, options);
  if (collection !== 'projects') throw new CommandError('--from: only a project is made from another record.');
  return newProject(id, { ...options, from });
};

await run(async () => {
  const program = withNewOptions(
    withCommonOptions(command('new', 'Make a new record, with its keys explained in comments. Nothing is overwritten.')),
  ).parse();
  const [type, id] = program.args;
  process.stdout.write(type === undefined ? typeList() : await made(type, id, program.opts<Options>()));
  return exitCodes.fine;
});
