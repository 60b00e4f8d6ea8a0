/** `npm run import`: foreign files → drafts of records, with all that was found and all that has no place. */
import { command, run } from './lib/command.ts';
import { addCsv } from './lib/import/commands/csv.ts';
import { addJira } from './lib/import/commands/jira.ts';
import { addMsproject } from './lib/import/commands/msproject.ts';
import { addOscal } from './lib/import/commands/oscal.ts';

await run(async () => {
  let exitCode = 0;
  const ends = (code: number): void => {
    exitCode = code;
  };
  const program = command('import', 'Make records of the files of other programs. Nothing that a person wrote is changed without --write.');
  for (const add of [addOscal, addCsv, addMsproject, addJira]) add(program, ends);
  await program.parseAsync();
  return exitCode;
});
