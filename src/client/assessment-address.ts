/** The answers of the self-assessment in the address: `#staff=4&sites=unknown`, the answers counted from 1. They stand after the `#`, which browsers send to nobody. */
import { factors, levels } from '../domain/assessment/factors.ts';
import type { Answers, Factor, Level } from '../domain/assessment/factors.ts';

/** What a reader chose: an answer, or that they do not know. */
export type Choice = Level | 'unknown';

/** The questions that were answered; "don't know" is an answer too. */
export type Choices = Readonly<Partial<Record<Factor, Choice>>>;

/** The value of an answer in the form and in the address. */
export const choiceText = (choice: Choice): string => (choice === 'unknown' ? choice : String(choice + 1));

/** The choice of such a value; undefined where it is none. */
export const choiceOf = (text: string | null): Choice | undefined =>
  text === 'unknown' ? text : levels.find((level) => choiceText(level) === text);

/** The choices that the fragment of an address asks for. What is no question or no answer is left out. */
export const choicesOf = (fragment: string): Choices => {
  const address = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    factors.flatMap((factor) => {
      const choice = choiceOf(address.get(factor));
      return choice === undefined ? [] : [[factor, choice] as const];
    }),
  );
};

/** The fragment of an address with these choices, in the order of the questions; empty without any. */
export const fragmentOf = (choices: Choices): string => {
  const pairs = factors.flatMap((factor) => {
    const choice = choices[factor];
    return choice === undefined ? [] : [[factor, choiceText(choice)]];
  });
  return pairs.length === 0 ? '' : `#${new URLSearchParams(pairs).toString()}`;
};

/** The answers that are known; "don't know" is not. */
export const answersOf = (choices: Choices): Answers =>
  Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== 'unknown'));
