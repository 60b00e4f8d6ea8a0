/** What all commands share: their options, their errors and their exit codes. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isDay } from '#domain/time/calendar.ts';

/** Exit codes that scripts of users rely on. */
export const exitCodes = { fine: 0, findings: 1, wrongUse: 2, fault: 3 } as const;

/** An end that the person who called can do something about: a message, and the exit code. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number = exitCodes.wrongUse) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/** Options that every command on the records has. */
export interface CommonOptions {
  readonly content: string;
  readonly asOf: string | undefined;
}

/** The argument of an option that takes a day. */
export const dayArgument = (value: string): string => {
  if (!isDay(value)) throw new InvalidArgumentError(`expected a day such as 2026-10-31, not "${value}"`);
  return value;
};

/** A command with `--content` and `--as-of`; `npm run` hands its arguments on after `--`. */
export const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .exitOverride()
    .showHelpAfterError('(add --help for all options)')
    .configureOutput({
      outputError: (text, write) => {
        write(text);
      },
    });

/** Adds the options on the records. */
export const withCommonOptions = (program: Command): Command =>
  program
    .addOption(new Option('--content <dir>', 'folder of the records').default('content'))
    .addOption(
      new Option(
        '--as-of <day>',
        'data date for all that depends on time (default: $REPORT_DAY, else dataDate of the organisation, else today in UTC)',
      ).argParser(dayArgument),
    );

/** What the machine refuses by its error code: neither the records nor the tool are at fault. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission for this',
  EPERM: 'this is not permitted here',
  EROFS: 'the file system is read-only',
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'your quota of the disk is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program has it open',
  EIO: 'the disk or the network drive does not answer as it should',
  ELOOP: 'symbolic links lead in a circle',
};

/** The sentence for an error of the file system that the person can mend; undefined for any other. */
export const refusedByMachine = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const reason = refusals[String(error.code)];
  if (reason === undefined) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? `"${error.path}": ` : '';
  return `${path}${reason} (${String(error.code)}). Mend that and run the command again; no file is left half written.`;
};

/** What an error that ended a command is to the person who called it: the text to print, and the exit code. */
export const complaintOf = (error: unknown): { readonly text: string; readonly exitCode: number } => {
  if (error instanceof CommanderError) return { text: '', exitCode: error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse };
  if (error instanceof CommandError) return { text: `${error.message}\n`, exitCode: error.exitCode };
  const refused = process.env['DEBUG'] === '1' ? undefined : refusedByMachine(error);
  if (refused !== undefined) return { text: `${refused}\n`, exitCode: exitCodes.wrongUse };
  const detail = error instanceof Error ? (process.env['DEBUG'] === '1' ? (error.stack ?? error.message) : error.message) : String(error);
  return {
    text: `Kontor itself failed: ${detail}\nThis is a fault of the tool, not of your records. Run again with DEBUG=1 and report what it prints.\n`,
    exitCode: exitCodes.fault,
  };
};

/** Runs a command to its end: errors become a message and an exit code, never a bare stack trace. Output is flushed before the process ends. */
export const run = async (main: () => Promise<number> | number): Promise<void> => {
  try {
    process.exitCode = await main();
  } catch (error) {
    const { text, exitCode } = complaintOf(error);
    process.stderr.write(text);
    process.exitCode = exitCode;
  }
};
