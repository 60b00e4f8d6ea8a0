/** `<kontor-decide data-src>`: a reader changes money, people, aim and wishes, and sees at once what the best set is then. The address holds all of it. */
import type { SelectionLimits } from '../domain/selection/problem.ts';
import { formatPercent } from '../i18n/format.ts';
import { quarterText, sentenceCase } from '../i18n/selection-text.ts';
import { askedOf, isUnchanged, searchOf } from './decide-address.ts';
import type { Asked } from './decide-address.ts';
import { budgetControl } from './decide-budgets.ts';
import type { BudgetControl } from './decide-budgets.ts';
import { decisionOf, todaysPlan } from './decide-file.ts';
import type { Decision, DecisionStart } from './decide-file.ts';
import { peopleTable } from './decide-people.ts';
import { outcomeNodes, statusNodes } from './decide-result.ts';
import { DecideShare } from './decide-share.ts';
import { CandidateTable } from './decide-table.ts';
import type { Pin } from './decide-table.ts';
import { outcomeOf } from './decide-telling.ts';
import type { LiveWords, Telling } from './decide-telling.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { startSolver } from './selection-solver.ts';
import { someOf } from './some-of.ts';

/** Changes that come within so many milliseconds are one question. */
const pause = 100;

/** Characters of a part of the address that are shown where it could not be used. */
const longest = 60;

/** From then on the page says that it works. */
const patience = 400;

/** The interactive part of the decide page. */
export class Decide extends HTMLElement {
  #telling: Telling | undefined;
  #solver: ReturnType<typeof startSolver> | undefined;
  #table: CandidateTable | undefined;
  #share: DecideShare | undefined;
  #budgets: readonly BudgetControl[] = [];
  #asked: Asked | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  connectedCallback(): void {
    void this.#begin().catch(() => {
      this.#fail();
    });
  }

  disconnectedCallback(): void {
    this.#solver?.stop();
  }

  #field<E extends HTMLElement>(name: string, type: new () => E): E {
    const found = this.querySelector(`[data-${name}]`);
    if (!(found instanceof type)) throw new Error(`the page has no ${name}`);
    return found;
  }

  #part(name: string): HTMLElement {
    return this.#field(name, HTMLElement);
  }

  async #begin(): Promise<void> {
    const answer = await fetch(this.dataset['src'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    const decision = decisionOf(await answer.json());
    const telling = this.#tellingOf(decision);
    this.#telling = telling;
    this.#solver = startSolver(decision.problem);
    this.#share = new DecideShare(this, telling);
    this.#table = new CandidateTable(
      telling,
      {
        heads: this.#part('heads'),
        body: this.#part('rows'),
        find: this.#field('find', HTMLInputElement),
        show: this.#field('show', HTMLSelectElement),
        count: this.#part('count'),
        more: this.#part('more'),
      },
      (key, pin) => {
        this.#pin(key, pin);
      },
    );
    this.#listen(decision);
    const known = new Set(decision.problem.candidates.map(({ key }) => key));
    const read = askedOf(location.search, decision.starts, decision.first, known);
    if (read === undefined) throw new Error('nothing to start from');
    const ignored = this.#part('ignored');
    ignored.hidden = read.ignored.length === 0;
    const { ignored: sentence, andMore } = telling.words;
    const parts = read.ignored.map((part) => (part.length <= longest ? part : `${part.slice(0, longest)}…`));
    ignored.textContent = fill(sentence, { parts: someOf(parts, andMore, (few) => few.join(', ')) });
    this.#from(read.asked);
    this.#part('loading').hidden = true;
    this.#part('ready').hidden = false;
  }

  #tellingOf(decision: Decision): Telling {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as LiveWords;
    const { names, currency, splitYears } = decision;
    const language = this.dataset['language'] === 'de' ? 'de' : 'en';
    return { decision, words, voice: { language, currency, splitYears, name: (key) => names[key]?.text ?? words.restricted } };
  }

  #listen(decision: Decision): void {
    const select = this.#field('start', HTMLSelectElement);
    select.append(...decision.starts.map(({ id, title }) => element('option', { value: id }, title)));
    select.addEventListener('change', () => {
      const start = this.#start(select.value);
      if (start !== undefined) this.#from({ from: start.id, limits: start.limits });
    });
    const capacity = this.#field('capacity', HTMLInputElement);
    capacity.addEventListener('input', () => {
      this.#change({ capacity: Number(capacity.value) / 100 });
    });
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      radio.addEventListener('change', () => {
        if (radio.checked) this.#change({ objective: radio.value as SelectionLimits['objective'] });
      });
    }
    this.#part('reset').addEventListener('click', () => {
      const start = this.#start(this.#asked?.from);
      if (start !== undefined) this.#from({ from: start.id, limits: start.limits });
      select.focus();
    });
  }

  #start(id: string | undefined): DecisionStart | undefined {
    return this.#telling?.decision.starts.find((start) => start.id === id);
  }

  /** Lays out the controls of a start, and asks. */
  #from(asked: Asked): void {
    const start = this.#start(asked.from);
    const telling = this.#telling;
    if (start === undefined || telling === undefined) return;
    this.#budgets = start.limits.budgets.map((budget, index) =>
      budgetControl(budget, telling, (amount) => {
        const budgets = this.#asked?.limits.budgets ?? [];
        this.#change({ budgets: budgets.map((old, place) => (place === index ? { ...old, amount } : old)) });
      }),
    );
    const fieldset = this.#part('budgets');
    fieldset.replaceChildren(
      ...[...fieldset.children].filter(({ localName }) => localName === 'legend'),
      ...(this.#budgets.length === 0
        ? [element('p', { class: 'soft' }, telling.words.unlimited)]
        : this.#budgets.map((control) => control.element)),
    );
    this.#field('start', HTMLSelectElement).value = start.id;
    this.#part('start-note').hidden = start.id !== todaysPlan;
    this.#share?.begin(start);
    this.#table?.begin(start.selected, [...new Set(start.limits.budgets.map(({ year }) => year))].sort());
    this.#asked = asked;
    this.#showControls();
    void this.#solve();
  }

  #pin(key: string, pin: Pin): void {
    const limits = this.#asked?.limits;
    if (limits === undefined) return;
    const without = (keys: readonly string[]): readonly string[] => keys.filter((other) => other !== key);
    this.#change({
      include: pin === 'in' ? [...without(limits.include), key] : without(limits.include),
      exclude: pin === 'out' ? [...without(limits.exclude), key] : without(limits.exclude),
    });
  }

  #change(part: Partial<SelectionLimits>): void {
    if (this.#asked === undefined) return;
    this.#asked = { from: this.#asked.from, limits: { ...this.#asked.limits, ...part } };
    this.#showControls();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#solve();
    }, pause);
  }

  #showControls(): void {
    const limits = this.#asked?.limits;
    const start = this.#start(this.#asked?.from);
    const voice = this.#telling?.voice;
    if (limits === undefined || start === undefined || voice === undefined) return;
    for (const [index, control] of this.#budgets.entries()) control.show(limits.budgets[index]?.amount ?? 0);
    const capacity = this.#field('capacity', HTMLInputElement);
    const share = formatPercent(limits.capacity, voice.language);
    capacity.value = String(Math.round(limits.capacity * 100));
    capacity.setAttribute('aria-valuetext', share);
    this.#part('capacity-now').textContent = share;
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type=radio]')) radio.checked = radio.value === limits.objective;
    this.#part('reset').hidden = isUnchanged(limits, start.limits);
  }

  async #solve(): Promise<void> {
    const asked = this.#asked;
    const start = this.#start(asked?.from);
    const telling = this.#telling;
    if (asked === undefined || start === undefined || telling === undefined || this.#solver === undefined) return;
    const round = (this.#round += 1);
    const query = searchOf(asked, telling.decision.starts, telling.decision.first);
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    const result = this.#part('outcome');
    const slow = setTimeout(() => {
      if (round === this.#round) this.#part('status').textContent = telling.words.solving;
    }, patience);
    result.setAttribute('aria-busy', 'true');
    try {
      const answer = await this.#solver.solve(asked.limits);
      if (round !== this.#round) return;
      const outcome = outcomeOf(telling, start, asked.limits, answer, isUnchanged(asked.limits, start.limits));
      this.#part('status').replaceChildren(...statusNodes(telling, outcome));
      result.replaceChildren(...outcomeNodes(telling, outcome));
      this.#table?.show(outcome);
      const people = this.#part('people');
      const quarters = (quarter: string): string => sentenceCase(quarterText(quarter, telling.voice.language));
      people.replaceChildren(peopleTable(telling, outcome, people.dataset['head'] ?? '', quarters) ?? people.dataset['none'] ?? '');
      this.#share?.show(outcome);
    } catch {
      // A newer question stopped this one.
      if (round === this.#round) this.#fail();
    } finally {
      clearTimeout(slow);
      if (round === this.#round) result.removeAttribute('aria-busy');
    }
  }

  #fail(): void {
    const loading = this.#part('loading');
    loading.hidden = false;
    loading.textContent = this.dataset['failure'] ?? '';
  }
}

customElements.define('kontor-decide', Decide);
