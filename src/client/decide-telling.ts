/** What the parts of the decide page need to tell a result: the question, the words, and how records are called. */
import { setChange } from '../domain/selection/comparison.ts';
import type { SetChange } from '../domain/selection/comparison.ts';
import { setFigures } from '../domain/selection/plan.ts';
import type { SetFigures } from '../domain/selection/plan.ts';
import type { SelectionLimits } from '../domain/selection/problem.ts';
import type { SelectionResult } from '../domain/selection/result.ts';
import type { Words } from '../i18n/en.ts';
import type { SelectionVoice } from '../i18n/selection-text.ts';
import type { Decision, DecisionStart } from './decide-file.ts';
import { element } from './element.ts';

/** The words of the page that its script fills. */
export type LiveWords = Words['decide']['live'];

/** The same on every change. */
export interface Telling {
  readonly decision: Decision;
  readonly words: LiveWords;
  readonly voice: SelectionVoice;
}

/** A result with the limits that gave it, and with what it is compared. */
export interface Outcome {
  readonly limits: SelectionLimits;
  readonly result: SelectionResult;
  /** Undefined where no set was found. */
  readonly figures: SetFigures | undefined;
  readonly start: DecisionStart;
  /** The start that it is compared with: the start, or today's plan where the start is impossible. */
  readonly before: DecisionStart;
  readonly beforeFigures: SetFigures;
  readonly change: SetChange;
  /** Whether the reader changed nothing. */
  readonly isStart: boolean;
}

/** The outcome of a question. */
export const outcomeOf = (
  { decision }: Telling,
  start: DecisionStart,
  limits: SelectionLimits,
  result: SelectionResult,
  isStart: boolean,
): Outcome => {
  const before = decision.starts.find(({ id }) => id === start.compared) ?? start;
  return {
    limits,
    result,
    figures: result.worth === undefined ? undefined : setFigures(decision.problem, result.selected),
    start,
    before,
    beforeFigures: setFigures(decision.problem, before.selected),
    change: setChange(before.selected, result),
    isStart: isStart && before === start,
  };
};

/** The name of a record, as a link where it has an address. */
export const nameElement = ({ decision, voice }: Telling, key: string): HTMLElement => {
  const name = decision.names[key];
  const lang = name?.lang === undefined ? {} : { lang: name.lang };
  // Addresses are paths of this site; anything else would be a mistake in the file.
  return name?.href?.startsWith('/') === true
    ? element('a', { href: name.href, ...lang }, name.text)
    : element('span', lang, voice.name(key));
};

/** A state in a word, with a symbol that tells it without colour. */
export const stateBadge = (tone: 'neutral' | 'accent' | 'good' | 'warn' | 'bad', symbol: string, word: string): HTMLElement =>
  element('span', { class: `badge ${tone}` }, element('span', { 'aria-hidden': 'true' }, `${symbol} `), word);

/** Tone and symbol of a status. */
export const statusMarks = {
  optimal: { tone: 'good', symbol: '✓' },
  stopped: { tone: 'warn', symbol: '◷' },
  infeasible: { tone: 'bad', symbol: '✕' },
} as const;
