/** `<kontor-assessment>`: computes the result of the self-assessment as answers change. The address holds the answers; nothing is stored or sent. */
import { axes, factors } from '../domain/assessment/factors.ts';
import type { AssessmentModel, Axis, Factor } from '../domain/assessment/factors.ts';
import { axisPlace, axisSpan, needSpan, needs } from '../domain/assessment/result.ts';
import type { Need, Span } from '../domain/assessment/result.ts';
import { answersOf, choiceOf, choiceText, choicesOf, fragmentOf } from './assessment-address.ts';
import type { Choices } from './assessment-address.ts';
import { decidingItems, scoreText, turning } from './assessment-lists.ts';
import type { AssessmentWords } from './assessment-lists.ts';
import { copyText } from './copy-text.ts';
import { fill } from './fill.ts';

/** Wraps the form, the panel beside it, the reasons below it, and the four results. */
export class Assessment extends HTMLElement {
  readonly #words: AssessmentWords = {
    data: this.dataset,
    factor: (factor) => this.#part(`[data-factor="${factor}"]`)?.dataset['name'] ?? '',
    answer: (factor, level) => this.#part(`input[name="${factor}"][value="${choiceText(level)}"]`)?.parentElement?.textContent.trim() ?? '',
    axis: (axis) => this.#part(`[data-axis=${axis}] dt`)?.textContent ?? '',
    place: (axis, place) => (place === undefined ? this.dataset['placeOpen'] : this.#part(`[data-axis=${axis}]`)?.dataset[place]) ?? '',
    need: (need) => this.#part(`[data-need="${need}"]`)?.dataset['name'] ?? '',
  };

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const model = JSON.parse(this.dataset['model'] ?? '') as AssessmentModel;
    const show = (choices: Choices): void => {
      this.#show(choices, model);
    };
    this.toggleAttribute('data-live', true);
    for (const part of this.querySelectorAll<HTMLElement>('[data-panel], [data-privacy]')) part.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', () => {
      const choices = this.#chosen();
      this.#remember(choices);
      show(choices);
    });
    this.#listen('[data-reset]', () => {
      form.reset();
      this.#remember({});
      show({});
      form.querySelector('input')?.focus();
    });
    this.#listen('[data-print]', () => {
      print();
    });
    this.#listen('[data-copy-link]', () => {
      void this.#copy();
    });
    addEventListener('hashchange', () => {
      // A link inside the page takes the reader there; the address goes on to hold the answers.
      if (location.hash.includes('=')) this.#restore();
      this.#remember(this.#chosen());
      show(this.#chosen());
    });
    this.#restore();
    this.#carry(location.hash);
    show(this.#chosen());
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #listen(selector: string, work: () => void): void {
    this.querySelector(selector)?.addEventListener('click', work);
  }

  #write(selector: string, text: string): void {
    const part = this.querySelector(selector);
    // A live region that is written anew is read anew.
    if (part !== null && part.textContent !== text) part.textContent = text;
  }

  #chosen(): Choices {
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [name, choiceOf(value)] as const);
    return Object.fromEntries(chosen);
  }

  /** Sets the form to what the address asks for. */
  #restore(): void {
    const choices = choicesOf(location.hash);
    for (const input of this.querySelectorAll('input')) {
      const choice = choices[input.name as Factor];
      input.checked = choice !== undefined && choiceText(choice) === input.value;
    }
  }

  #remember(choices: Choices): void {
    const fragment = fragmentOf(choices);
    history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
    this.#carry(fragment);
  }

  /** The page in the other language opens with the same answers. */
  #carry(fragment: string): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a.language')) link.hash = fragment;
    this.#write('[data-address]', location.href);
  }

  async #copy(): Promise<void> {
    const done = await copyText(location.href);
    this.#write('[data-copy-state]', (done ? this.dataset['copied'] : this.dataset['notCopied']) ?? '');
    setTimeout(() => {
      this.#write('[data-copy-state]', '');
    }, 2500);
  }

  #show(choices: Choices, model: AssessmentModel): void {
    const answers = answersOf(choices);
    const open = factors.filter((factor) => answers[factor] === undefined);
    const isBegun = Object.keys(choices).length > 0;
    const span = needSpan(answers, model);
    const isSettled = span.low === span.high;
    this.toggleAttribute('data-answered', isBegun);
    for (const part of this.querySelectorAll<HTMLElement>('[data-once-answered], [data-why]')) part.hidden = !isBegun;
    for (const card of this.querySelectorAll<HTMLElement>('[data-need]')) {
      card.toggleAttribute('data-chosen', isBegun && isSettled && card.dataset['need'] === span.low);
    }
    this.#headline(span, isBegun, open.length);
    for (const axis of axes) this.#place(axis, axisSpan(answers, axis, model), axisPlace(answers, axis, model));
    this.#part('[data-deciding]')?.replaceChildren(...decidingItems(answers, model, this.#words));
    const { title, intro, items } = turning(answers, open, isSettled, model, this.#words);
    this.#write('[data-turning-title]', title);
    this.#write('[data-turning-intro]', intro);
    this.#part('[data-turning]')?.replaceChildren(...items);
    this.#steps(isSettled ? span.low : undefined);
  }

  #headline({ low, high }: Span<Need>, isBegun: boolean, open: number): void {
    const { start, open: notYet, everything, range, settled, known } = this.dataset;
    const isSettled = low === high;
    const isEverything = low === needs.at(0) && high === needs.at(-1);
    const between = fill((isEverything ? everything : range) ?? '', { low: this.#words.need(low), high: this.#words.need(high) });
    const counts = { known: String(factors.length - open), total: String(factors.length) };
    this.#write('[data-need-now]', (!isBegun ? start : isSettled ? this.#words.need(low) : notYet) ?? '');
    this.#write('[data-range]', !isBegun ? '' : isSettled ? (open === 0 ? '' : (settled ?? '')) : between);
    this.#write('[data-known]', isBegun ? fill(known ?? '', counts) : '');
  }

  #place(axis: Axis, span: Span<number>, place: ReturnType<typeof axisPlace>): void {
    const row = `[data-axis=${axis}]`;
    this.#write(`${row} [data-place]`, this.#words.place(axis, place));
    this.#write(`${row} [data-score]`, scoreText(span, this.#words));
    this.querySelector(`${row} .filled`)?.setAttribute('width', String(span.low));
    const rest = this.querySelector(`${row} .open`);
    rest?.setAttribute('x', String(span.low));
    rest?.setAttribute('width', String(span.high - span.low));
  }

  /** The first steps are those of the result's own description. */
  #steps(need: Need | undefined): void {
    const steps = need === undefined ? undefined : this.querySelector(`[data-need="${need}"] ol`)?.cloneNode(true);
    if (steps === undefined) this.#write('[data-steps]', this.dataset['stepsLater'] ?? '');
    else this.#part('[data-steps]')?.replaceChildren(steps);
  }
}

customElements.define('kontor-assessment', Assessment);
