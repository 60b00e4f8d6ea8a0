/** The answer in words: whether it is proven, what it is worth, what drops out and enters and why, what the money buys, what clashes. */
import type { LimitUse, SelectionResult } from '../domain/selection/result.ts';
import { formatList } from '../i18n/format.ts';
import {
  clashTexts,
  fiscalYearText,
  limitText,
  marginalTexts,
  minorMoney,
  reasonText,
  remedyText,
  sentenceCase,
  statusText,
  worthText,
} from '../i18n/selection-text.ts';
import { selectionWords } from '../i18n/selection-words.ts';
import { nameElement, stateBadge, statusMarks } from './decide-telling.ts';
import type { Outcome, Telling } from './decide-telling.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { someOf } from './some-of.ts';

const vector = 'http://www.w3.org/2000/svg';

const differenceText = ({ voice, words }: Telling, { result, limits, before, beforeFigures, isStart }: Outcome): string => {
  if (result.worth === undefined || isStart) return '';
  const difference = result.worth - beforeFigures.worth[limits.objective].amount;
  const said = worthText(Math.abs(difference), limits.objective, voice);
  const none = worthText(0, limits.objective, voice);
  const sentence = said === none ? words.equal : difference > 0 ? words.better : words.worse;
  return `, ${fill(sentence, { difference: said, start: before.title })}`;
};

/** What is read out after a change: status, worth, how many are in, and the names of what changed. */
export const statusNodes = (telling: Telling, outcome: Outcome): readonly Node[] => {
  const { voice, words, decision } = telling;
  const { result, limits, change } = outcome;
  const { objective } = limits;
  const { word, meaning } = statusText(result, objective, voice);
  const sentence =
    result.worth === undefined
      ? words.impossible
      : `${fill(words.headline, {
          n: String(result.selected.length),
          total: String(decision.problem.candidates.length),
          worth: worthText(result.worth, objective, voice),
          objective: selectionWords(voice.language).objectives[objective],
        })}${differenceText(telling, outcome)}`;
  const listed = (title: string, keys: readonly string[]): string =>
    keys.length === 0 ? '' : `${title}: ${someOf(keys.map(voice.name), words.andMore, (names) => formatList(names, voice.language))}. `;
  const changed = `${listed(
    words.drops,
    change.leaves.map(({ candidate }) => candidate),
  )}${listed(words.enters, change.enters)}`;
  const { symbol, tone } = statusMarks[result.status];
  return [
    element(
      'p',
      { class: 'decide-headline' },
      element('span', { class: `decide-sign ${tone}`, 'aria-hidden': 'true' }, symbol),
      element('strong', {}, `${word}:`),
      ` ${sentence}.`,
    ),
    ...(result.status === 'infeasible' ? [] : [element('p', { class: 'soft' }, meaning)]),
    ...(changed === '' ? [] : [element('p', { class: 'decide-told' }, changed)]),
  ];
};

const list = (title: string, items: readonly Node[]): readonly Node[] =>
  items.length === 0 ? [] : [element('h3', {}, title), element('ul', { class: 'decide-list' }, ...items)];

const textItem = (text: string): HTMLElement => element('li', {}, text);

const changeNodes = (telling: Telling, { result, change, before, limits, isStart }: Outcome): readonly Node[] => {
  const { words, voice } = telling;
  if (result.worth === undefined || isStart) return [];
  const { enters, leaves } = change;
  if (enters.length + leaves.length === 0) return [element('p', { class: 'decide-same' }, fill(words.sameSet, { start: before.title }))];
  const column = (kind: string, title: string, items: readonly Node[]): HTMLElement =>
    element(
      'div',
      { class: kind },
      element('h3', {}, `${title} `, element('span', { class: 'soft' }, `(${String(items.length)})`)),
      items.length === 0 ? element('p', { class: 'soft' }, words.nobody) : element('ul', { class: 'decide-list' }, ...items),
    );
  return [
    element('p', { class: 'soft decide-against' }, `${sentenceCase(fill(words.against, { start: before.title }))}:`),
    element(
      'div',
      { class: 'decide-changes' },
      column(
        'drops',
        words.drops,
        leaves.map((leaving) =>
          element(
            'li',
            {},
            nameElement(telling, leaving.candidate),
            element('span', { class: 'beside' }, fill(words.because, { reason: reasonText(leaving, limits.objective, voice) })),
          ),
        ),
      ),
      column(
        'enters',
        words.enters,
        enters.map((key) => element('li', {}, nameElement(telling, key))),
      ),
    ),
  ];
};

const bar = (used: number, limit: number | undefined, most: number): SVGSVGElement => {
  const svg = document.createElementNS(vector, 'svg');
  const part = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const made = document.createElementNS(vector, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    svg.append(made);
  };
  for (const [key, value] of Object.entries({
    class: 'decide-bar',
    viewBox: '0 0 100 8',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(key, value);
  }
  const at = (value: number): string => String(most <= 0 ? 0 : Math.round((value / most) * 990) / 10);
  if (limit !== undefined) part('rect', { class: 'limit', x: '0', y: '0.5', width: at(limit), height: '7' });
  part('rect', { class: 'used', x: '0', y: '1.5', width: at(used), height: '5' });
  return svg;
};

const useBadge = ({ words }: Telling, { isBinding, used, limit }: LimitUse): HTMLElement => {
  if (isBinding) return stateBadge('warn', '▲', words.full);
  return used >= limit * 0.995 ? stateBadge('neutral', '■', words.tight) : stateBadge('good', '●', words.room);
};

/** So many years without a limit are shown. */
const yearsBeyond = 3;

type BudgetUse = LimitUse & { readonly constraint: { readonly kind: 'budget' } };

const isBudget = (use: LimitUse): use is BudgetUse => use.constraint.kind === 'budget';

const moneyNodes = (telling: Telling, { result }: Outcome): readonly Node[] => {
  const { voice, words } = telling;
  const uses = result.limits.filter(isBudget);
  const first = Math.min(...uses.map(({ constraint }) => constraint.year));
  const limited = new Set(uses.map(({ constraint }) => constraint.year));
  const others = result.costs.filter(({ year, total }) => year > first && !limited.has(year) && total > 0).slice(0, yearsBeyond);
  const most = Math.max(...uses.flatMap(({ used, limit }) => [used, limit]), ...others.map(({ total }) => total));
  const money = (minor: number): string => minorMoney(minor, voice, 'compact');
  const row = (name: string, used: number, limit: number | undefined, badge: HTMLElement): HTMLElement =>
    element(
      'li',
      {},
      element('span', { class: 'decide-year' }, name),
      bar(used, limit, most),
      element(
        'span',
        { class: 'decide-used' },
        limit === undefined ? money(used) : fill(words.usedOf, { used: money(used), limit: money(limit) }),
      ),
      badge,
    );
  const rows = [
    ...uses.map((use) => row(sentenceCase(limitText(use.constraint, voice)), use.used, use.limit, useBadge(telling, use))),
    ...others.map(({ year, total }) => row(fiscalYearText(year, voice), total, undefined, stateBadge('neutral', '○', words.unlimited))),
  ];
  return uses.length === 0 ? [] : [element('h3', {}, words.money), element('ul', { class: 'decide-money' }, ...rows)];
};

const bindingNodes = ({ voice, words }: Telling, { result, limits }: Outcome): readonly Node[] => [
  ...list(words.marginal, marginalTexts(result.marginal, limits.objective, voice).map(textItem)),
  ...list(
    words.binds,
    result.limits.flatMap((use) =>
      use.isBinding && use.constraint.kind === 'capacity' ? [textItem(sentenceCase(limitText(use.constraint, voice)))] : [],
    ),
  ),
];

const clashNodes = ({ voice, words }: Telling, result: SelectionResult, { limits }: Outcome): readonly Node[] => [
  ...list(words.clash, clashTexts(result.clash, voice, limits).map(textItem)),
  ...(result.remedies.length === 0
    ? [element('p', {}, words.noRemedy)]
    : list(
        words.remedies,
        result.remedies.map((remedy) => textItem(remedyText(remedy, voice))),
      )),
];

/** What follows from the answer, part by part. */
export const outcomeNodes = (telling: Telling, outcome: Outcome): readonly Node[] =>
  outcome.result.status === 'infeasible'
    ? clashNodes(telling, outcome.result, outcome)
    : [...changeNodes(telling, outcome), ...moneyNodes(telling, outcome), ...bindingNodes(telling, outcome)];
