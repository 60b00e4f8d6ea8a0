/** Asks at the terminal for what a command still needs. Where nobody can answer (no terminal, CI, --yes), all that is missing is told at once with its options. */
import { autocomplete, cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import { CommandError } from './command.ts';

/** One of the answers that a question has. */
export interface Choice {
  readonly value: string;
  readonly label?: string | undefined;
}

/** Something that a command needs to know. */
export interface Question {
  /** Name of the answer. */
  readonly key: string;
  /** What the person reads, such as "Role that keeps the document". */
  readonly message: string;
  /** How it is given without a question, such as `--owner ROLE`. */
  readonly option: string;
  /** The answers that there are; any text where they are absent or none. */
  readonly choices?: readonly Choice[] | undefined;
  /** What stands there already, to be taken or changed; it may follow from the answers before. */
  readonly initial?: string | ((answers: Readonly<Record<string, string>>) => string | undefined) | undefined;
  /** Whether nothing may be answered as well: the answer is then absent. */
  readonly isOptional?: boolean | undefined;
  /** What is wrong with an answer; undefined where it is right. */
  readonly refusal?: ((answer: string) => string | undefined) | undefined;
}

/** Whether there is a person at a terminal who may be asked. */
export const mayAsk = ({ yes }: { readonly yes: boolean }): boolean =>
  !yes && process.stdin.isTTY && process.stdout.isTTY && (process.env['CI'] ?? '') === '' && process.env['TERM'] !== 'dumb';

/** More choices than these are searched rather than walked through. */
const longList = 8;

const textAnswer = ({ message, isOptional = false, refusal }: Question, initial: string | undefined): Promise<unknown> =>
  text({
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    ...(isOptional ? { placeholder: 'Enter leaves it out' } : {}),
    validate: (answer = '') => {
      if (answer.trim() === '') return isOptional ? undefined : 'Please write something, or press Ctrl-C to stop.';
      return refusal?.(answer.trim());
    },
  });

const answerOf = (question: Question, answers: Readonly<Record<string, string>>): Promise<unknown> => {
  const { message, choices = [], isOptional = false } = question;
  const initial = typeof question.initial === 'function' ? question.initial(answers) : question.initial;
  if (choices.length === 0) return textAnswer(question, initial);
  const options = [
    // First, so that Enter alone decides nothing.
    ...(isOptional ? [{ value: '', label: 'leave it out' }] : []),
    ...choices.map(({ value, label }) => ({ value, label: label === undefined || label === value ? value : `${value} (${label})` })),
  ];
  const start = initial === undefined ? {} : { initialValue: initial };
  return options.length > longList
    ? autocomplete({ message, options, maxItems: longList, placeholder: 'type to search', ...start })
    : select({ message, options, ...start });
};

/** The answers to questions, by their keys. Ctrl-C or Escape ends the command: nothing is written. */
export const asked = async (title: string, questions: readonly Question[]): Promise<Readonly<Record<string, string>>> => {
  const answers: Record<string, string> = {};
  intro(title);
  for (const question of questions) {
    const answer = await answerOf(question, answers);
    if (isCancel(answer) || typeof answer !== 'string') {
      cancel('Stopped.');
      throw new CommandError('Nothing is written.');
    }
    if (answer.trim() !== '') answers[question.key] = answer.trim();
  }
  outro('Thank you.');
  return answers;
};

/** The lines that tell what is missing, each with its option: what it is, and what it may be. */
export const missingLines = (questions: readonly Question[]): readonly string[] => {
  const width = Math.max(...questions.map(({ option }) => option.length));
  return questions.map(({ option, message, choices = [] }) => {
    const names = choices.slice(0, longList).map(({ value }) => value);
    const more = choices.length > names.length ? ', …' : '';
    return `  ${option.padEnd(width)}  ${message}${names.length === 0 ? '' : `: ${names.join(', ')}${more}`}`;
  });
};

/** The answers to what is missing, asked at the terminal; where nobody can be asked, an error that names all of it at once. Without questions nothing happens. */
export const answered = async (
  title: string,
  questions: readonly Question[],
  options: { readonly yes: boolean },
): Promise<Readonly<Record<string, string>>> => {
  if (questions.length === 0) return {};
  if (mayAsk(options)) return asked(title, questions);
  const needed = questions.filter(({ isOptional }) => isOptional !== true);
  if (needed.length === 0) return {};
  throw new CommandError(`This is missing; nothing is written. Add:\n${missingLines(needed).join('\n')}`);
};
