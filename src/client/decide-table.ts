/** The candidates of the decide page: how each stands, why, what it costs and is worth, and what the reader wishes. A hundred rows at a time. */
import { candidateState, reasonsOf } from '../domain/selection/comparison.ts';
import type { Candidate, SelectionObjective } from '../domain/selection/problem.ts';
import { fiscalYearText, minorMoney, reasonText, worthText } from '../i18n/selection-text.ts';
import { nameElement, stateBadge } from './decide-telling.ts';
import type { Outcome, Telling } from './decide-telling.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';

const windowSize = 100;

/** What a reader wishes of a candidate. */
export type Pin = 'free' | 'in' | 'out';
const pins = ['free', 'in', 'out'] as const;

/** The elements that the page gives. */
export interface TableParts {
  readonly heads: HTMLElement;
  readonly body: HTMLElement;
  readonly find: HTMLInputElement;
  readonly show: HTMLSelectElement;
  readonly count: HTMLElement;
  readonly more: HTMLElement;
}

interface Row {
  readonly candidate: Candidate;
  readonly element: HTMLElement;
  readonly state: HTMLElement;
  readonly worth: HTMLElement;
  readonly pin: HTMLSelectElement;
}

const marks: Readonly<Record<string, string>> = { green: '●', amber: '▲', red: '■' };

/** The table; `change` is told what the reader wishes. */
export class CandidateTable {
  readonly #telling: Telling;
  readonly #parts: TableParts;
  readonly #change: (key: string, pin: Pin) => void;
  #rows = new Map<string, Row>();
  #order: readonly Candidate[] = [];
  #years: readonly number[] = [];
  #limit = windowSize;
  #outcome: Outcome | undefined;

  constructor(telling: Telling, parts: TableParts, change: (key: string, pin: Pin) => void) {
    this.#telling = telling;
    this.#parts = parts;
    this.#change = change;
    const anew = (): void => {
      this.#limit = windowSize;
      this.#lay();
    };
    parts.find.addEventListener('input', anew);
    parts.show.addEventListener('change', anew);
    parts.more.addEventListener('click', () => {
      this.#limit += windowSize;
      this.#lay();
    });
  }

  /** Begins with a set: its members first, then the others, by name. Columns of cost for the years. */
  begin(selected: readonly string[], years: readonly number[]): void {
    const { decision, voice, words } = this.#telling;
    const chosen = new Set(selected);
    const collator = new Intl.Collator(voice.language);
    this.#order = [...decision.problem.candidates].sort((a, b) => {
      const first = Number(chosen.has(b.key)) - Number(chosen.has(a.key));
      return first === 0 ? collator.compare(voice.name(a.key), voice.name(b.key)) : first;
    });
    this.#rows = new Map();
    this.#years = years;
    for (const head of this.#parts.heads.querySelectorAll('[data-year]')) head.remove();
    const before = this.#parts.heads.querySelector('[data-worth-head]');
    for (const year of years) {
      const text = fill(words.costIn, { year: fiscalYearText(year, voice) });
      this.#parts.heads.insertBefore(element('th', { scope: 'col', class: 'num', 'data-year': String(year) }, text), before);
    }
  }

  /** Shows how each candidate stands in a result. */
  show(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#lay();
  }

  /** Shows what the reader wishes. */
  pin(include: readonly string[], exclude: readonly string[]): void {
    for (const [key, { pin }] of this.#rows) pin.value = include.includes(key) ? 'in' : exclude.includes(key) ? 'out' : 'free';
  }

  #matching(outcome: Outcome): readonly Candidate[] {
    const query = this.#parts.find.value.trim().toLocaleLowerCase();
    const selected = new Set(outcome.result.selected);
    const changed = new Set([...outcome.change.enters, ...outcome.change.leaves.map(({ candidate }) => candidate)]);
    const { decision, voice } = this.#telling;
    return this.#order.filter(({ key }) => {
      const show = this.#parts.show.value;
      if (show === 'changed' ? !changed.has(key) : show !== 'all' && (show === 'in') !== selected.has(key)) return false;
      return query === '' || `${voice.name(key)} ${decision.facts[key]?.unit ?? ''}`.toLocaleLowerCase().includes(query);
    });
  }

  #lay(): void {
    const outcome = this.#outcome;
    if (outcome === undefined) return;
    const { body, count, more } = this.#parts;
    const found = this.#matching(outcome);
    const rows = found.slice(0, this.#limit).map((candidate) => this.#row(candidate, outcome));
    const selected = new Set(outcome.result.selected);
    const included = new Set(outcome.limits.include);
    const reasons = reasonsOf(outcome.result);
    const enters = new Set(outcome.change.enters);
    const leaves = new Set(outcome.change.leaves.map(({ candidate }) => candidate));
    for (const { candidate, state, worth } of rows) {
      const { key } = candidate;
      const reason = reasons.get(key);
      const { words, voice } = this.#telling;
      state.replaceChildren(...(outcome.figures === undefined ? ['—'] : []));
      if (outcome.figures !== undefined) {
        const standing = candidateState(candidate, selected, included);
        state.append(stateBadge(standing === 'out' ? 'neutral' : 'good', standing === 'out' ? '○' : '✓', words.states[standing]));
        if (enters.has(key)) state.append(' ', stateBadge('accent', '↑', words.entersMark));
        if (leaves.has(key)) state.append(' ', stateBadge('warn', '↓', words.dropsMark));
        if (reason !== undefined) state.append(element('span', { class: 'beside' }, reasonText(reason, outcome.limits.objective, voice)));
      }
      this.#worth(worth, candidate, outcome.limits.objective);
    }
    // A row that is put in again would lose the focus of its field.
    const isSame = rows.length === body.children.length && rows.every((row, index) => body.children[index] === row.element);
    if (!isSame) {
      const focused = document.activeElement;
      body.replaceChildren(...rows.map((row) => row.element));
      if (focused instanceof HTMLElement && body.contains(focused)) focused.focus({ preventScroll: true });
    }
    count.textContent = fill(this.#telling.words.count, { shown: String(found.length), total: String(this.#order.length) });
    more.toggleAttribute('hidden', found.length <= this.#limit);
    this.pin(outcome.limits.include, outcome.limits.exclude);
  }

  #worth(cell: HTMLElement, { worth }: Candidate, objective: SelectionObjective): void {
    const { voice } = this.#telling;
    const known = worth[objective];
    cell.replaceChildren(known === undefined ? this.#unknown() : worthText(known, objective, voice));
  }

  #unknown(): HTMLElement {
    const { words } = this.#telling;
    return element(
      'span',
      { class: 'unknown', title: words.unknown },
      element('span', { 'aria-hidden': 'true' }, '—'),
      element('span', { class: 'visually-hidden' }, words.unknown),
    );
  }

  #row(candidate: Candidate, outcome: Outcome): Row {
    const known = this.#rows.get(candidate.key);
    if (known !== undefined) return known;
    const { decision, words, voice } = this.#telling;
    const { key, costs, isKept, isMandatory, isWaiting } = candidate;
    const facts = decision.facts[key];
    const colour = facts?.colour === 'green' || facts?.colour === 'amber' || facts?.colour === 'red' ? facts.colour : undefined;
    const pin = element(
      'select',
      { 'aria-label': fill(words.pinOf, { name: voice.name(key) }) },
      ...pins.map((value) => {
        const free = isKept ? words.stays : isMandatory ? words.mandatory : isWaiting ? words.waits : words.pins.free;
        return element('option', { value }, value === 'free' ? free : words.pins[value]);
      }),
    ) as HTMLSelectElement;
    pin.addEventListener('change', () => {
      this.#change(key, pins.find((value) => value === pin.value) ?? 'free');
    });
    const state = element('td', { class: 'decide-state' });
    const worth = element('td', { class: 'num' });
    const kind = words.kinds[key.startsWith('projects/') ? 'projects' : 'requests'];
    const rag = colour === undefined ? '' : ` · ${marks[colour] ?? ''} ${words.colours[colour]}`;
    const made: Row = {
      candidate,
      element: element(
        'tr',
        { 'data-key': key },
        element(
          'th',
          { scope: 'row' },
          nameElement(this.#telling, key),
          element('span', { class: 'beside' }, `${kind}${facts?.unit === undefined || facts.unit === '' ? '' : ` · ${facts.unit}`}${rag}`),
        ),
        state,
        element('td', {}, pin),
        ...this.#years.map((year) => {
          if (costs === undefined) return element('td', { class: 'num' }, this.#unknown());
          return element('td', { class: 'num' }, minorMoney(costs.find((cost) => cost.year === year)?.total ?? 0, voice));
        }),
        worth,
      ),
      state,
      worth,
      pin,
    };
    pin.value = outcome.limits.include.includes(key) ? 'in' : outcome.limits.exclude.includes(key) ? 'out' : 'free';
    this.#rows.set(key, made);
    return made;
  }
}
