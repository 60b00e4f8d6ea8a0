/** The reader's own versions as rows of the comparison with the saved scenarios. */
import { setChange } from '../domain/selection/comparison.ts';
import { plannedKeys } from '../domain/selection/plan.ts';
import { minorMoney } from '../i18n/selection-text.ts';
import { selectionWords } from '../i18n/selection-words.ts';
import { stateBadge, statusMarks } from './decide-telling.ts';
import type { Outcome, Telling } from './decide-telling.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';

/** Sentences of the comparison, which the table hands over. */
export interface ComparisonWords {
  readonly of: string;
  readonly unknownMore: string;
  readonly same: string;
  readonly enterLeave: string;
}

/** The row of an outcome; `years` are the columns of cost. */
export const comparisonRow = (
  { decision, voice }: Telling,
  { result, limits, figures }: Outcome,
  name: string,
  years: readonly number[],
  words: ComparisonWords,
): HTMLElement => {
  const money = (minor: number): string => minorMoney(minor, voice, 'compact');
  const costIn = (year: number): string => {
    const used = figures === undefined ? '—' : money(figures.costs.find((cost) => cost.year === year)?.total ?? 0);
    const limit = limits.budgets.find((budget) => budget.year === year && budget.kind === undefined);
    return limit === undefined ? used : fill(words.of, { used, limit: money(limit.amount) });
  };
  const { enters, leaves } = setChange(plannedKeys(decision.problem), result);
  const { tone, symbol } = statusMarks[result.status];
  const number = (...content: readonly (Node | string)[]): HTMLElement => element('td', { class: 'num' }, ...content);
  const worths = [figures?.worth.value, figures?.worth.npv].map((worth) => {
    if (worth === undefined) return number('—');
    const unknown =
      worth.unknown === 0 ? [] : [element('span', { class: 'beside' }, fill(words.unknownMore, { n: String(worth.unknown) }))];
    return number(money(worth.amount), ...unknown);
  });
  const chosen = result.selected.length;
  const against =
    enters.length + leaves.length === 0
      ? words.same
      : fill(words.enterLeave, { enters: String(enters.length), leaves: String(leaves.length) });
  return element(
    'tr',
    { class: 'decide-own' },
    element('th', { scope: 'row' }, name),
    element('td', {}, stateBadge(tone, symbol, selectionWords(voice.language).status[result.status])),
    number(figures === undefined ? '—' : `${String(chosen)} / ${String(decision.problem.candidates.length - chosen)}`),
    ...years.map((year) => number(costIn(year))),
    ...worths,
    element('td', {}, figures === undefined ? '—' : against),
  );
};
