/** What a command is about where that was not said: chosen at the terminal, or told with command lines that are ready to be copied. */
import { answered, mayAsk } from '../ask.ts';
import type { Question } from '../ask.ts';
import { CommandError } from '../command.ts';

/** Something that the command could be about, and the command that would do it. */
export interface Candidate {
  readonly value: string;
  /** What is to be said of it, such as the day on which it is due. */
  readonly label: string;
  readonly line: string;
}

/** What is asked for. */
export interface Subject {
  /** What the person is to name, such as "the document". */
  readonly what: string;
  /** The argument that names it, such as `COLLECTION/ID`. */
  readonly argument: string;
  readonly title: string;
  readonly candidates: readonly Candidate[];
  /** Said above the candidates, such as "Waiting for approval:". */
  readonly list: string;
  /** Said where there are none. */
  readonly none: string;
}

const shown = 15;

const aligned = (candidates: readonly Candidate[]): readonly string[] => {
  const width = Math.max(...candidates.map(({ line }) => line.length));
  return candidates.map(({ line, label }) => `  ${line.padEnd(width)}  # ${label}`);
};

/** The subject as given, else chosen by the person; where nobody can be asked, an error with what it could be. */
export const subjectOf = async (given: string | undefined, make: () => Subject): Promise<string> => {
  if (given !== undefined) return given;
  const { what, argument, title, candidates, list, none } = make();
  const choices = candidates.map(({ value, label }) => ({ value, label }));
  if (choices.length > 0 && mayAsk({ yes: false })) {
    const answers = await answered(title, [{ key: 'subject', message: `Which is ${what}?`, option: argument, choices }], { yes: false });
    return answers['subject'] ?? '';
  }
  const more = candidates.length > shown ? [`  … and ${String(candidates.length - shown)} more`] : [];
  const lines = candidates.length === 0 ? [none] : [list, ...aligned(candidates.slice(0, shown)), ...more];
  throw new CommandError([`Name ${what} (${argument}). Nothing is written.`, ...lines].join('\n'));
};

/** The options with those that were missing: asked for at the terminal, else all named in one error. */
export const completed = async <T extends object>(
  title: string,
  options: T,
  keys: readonly (keyof T & string)[],
  questions: () => readonly Question[],
): Promise<T> => {
  // The office is read for questions only.
  if (keys.every((key) => options[key] !== undefined)) return options;
  const missing = questions().filter(({ key }) => keys.some((one) => one === key && options[one] === undefined));
  return { ...options, ...(await answered(title, missing, { yes: false })) };
};
