/** The check as the command runs it: once, or again after every change. */
import { findingFormats } from '#exporters/findings/index.ts';
import { CommandError, complaintOf, exitCodes } from './command.ts';
import type { CommonOptions } from './command.ts';
import { inspect, isBlocked } from './inspect.ts';
import { onlyUnder } from './paths.ts';
import { follow, untilEnded } from './watch.ts';

/** Options of the check command. */
export interface CheckOptions extends CommonOptions {
  readonly format: keyof typeof findingFormats;
  readonly strict: boolean;
  readonly baseRev: string | undefined;
  readonly language: 'en' | 'de' | undefined;
}

/** Checks the folder and prints what it finds in the named files; gives the exit code. */
export const printCheck = (options: CheckOptions, paths: readonly string[]): number => {
  const { findings, asOf, counts, language } = inspect(options);
  const shown = onlyUnder(findings, options.content, paths);
  process.stdout.write(
    findingFormats[options.format]({
      findings: shown,
      records: counts,
      asOf,
      root: options.content,
      language: options.language ?? language,
      colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    }),
  );
  return isBlocked(shown, options.strict) ? exitCodes.findings : exitCodes.fine;
};

/** The lines between which an editor collects the findings of one check (`.vscode/tasks.json`). */
export const watchLines = { begins: (content: string) => `Checking ${content} …`, ends: 'Watching for changes; Ctrl-C ends.' } as const;

/** Checks now and after every change, until the person ends it. Neither findings nor what goes wrong in one check end the watch; what is wrong from the start does. */
export const watchCheck = async (options: CheckOptions, paths: readonly string[]): Promise<number> => {
  if (options.format !== 'text') {
    throw new CommandError(`--watch prints text only: leave out --format ${options.format}, or run the check without --watch.`);
  }
  let isFirst = true;
  const look = (): void => {
    process.stdout.write(`${watchLines.begins(options.content)}\n`);
    try {
      printCheck(options, paths);
    } catch (error) {
      if (isFirst) throw error;
      process.stdout.write(complaintOf(error).text);
    }
    isFirst = false;
    process.stdout.write(`${watchLines.ends}\n`);
  };
  await follow(options.content, look, untilEnded());
  return exitCodes.fine;
};
