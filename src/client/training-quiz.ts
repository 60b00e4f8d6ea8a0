/** `<kontor-quiz>`: checks the chosen answers, says which are right and why, and makes a certificate to print. Nothing is stored or sent; leaving the page forgets all. */
import { addMonthsToDay } from '../domain/time/calendar.ts';
import { formatDay } from '../i18n/format.ts';
import { fill } from './fill.ts';
import { today } from './today.ts';

/** Wraps a form of fieldsets with `data-answer`; without scripts its `details` hold the answers. */
export class TrainingQuiz extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.toggleAttribute('data-live', true);
    this.querySelector('.quiz-actions')?.removeAttribute('hidden');
    for (const explanation of this.querySelectorAll('details')) explanation.hidden = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(form);
    });
    form.addEventListener('reset', () => {
      this.#clear(form);
    });
    this.querySelector('.certificate input')?.addEventListener('input', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLInputElement) this.#write('[data-name]', currentTarget.value.trim());
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      const { documentElement } = document;
      documentElement.toggleAttribute('data-print-certificate', true);
      addEventListener(
        'afterprint',
        () => {
          documentElement.removeAttribute('data-print-certificate');
        },
        { once: true },
      );
      print();
    });
  }

  #check(form: HTMLFormElement): void {
    const questions = [...form.querySelectorAll('fieldset')];
    const right = questions.filter((question) => this.#judge(question)).length;
    const passed = (right / questions.length) * 100 >= Number(this.dataset['pass'] ?? '100');
    const counts = { right: String(right), total: String(questions.length) };
    this.#certify(passed, counts);
    form.querySelector('[type=reset]')?.removeAttribute('hidden');
    const score = this.querySelector<HTMLElement>('.quiz-score');
    if (score !== null) {
      const result = (passed ? this.dataset['passed'] : this.dataset['failed']) ?? '';
      score.hidden = false;
      score.dataset['result'] = passed ? 'passed' : 'failed';
      score.textContent = `${fill(this.dataset['score'] ?? '', counts)}. ${result}. ${passed ? (this.dataset['ready'] ?? '') : ''}`.trim();
    }
    if (passed) score?.focus();
    else {
      questions
        .find((question) => question.dataset['result'] !== 'right')
        ?.querySelector<HTMLInputElement>('input')
        ?.focus();
    }
  }

  /** Shows the certificate with today's day, or takes it away. */
  #certify(passed: boolean, counts: Readonly<Record<string, string>>): void {
    const certificate = this.querySelector<HTMLElement>('.certificate');
    if (certificate === null) return;
    const { language: written, months, result } = certificate.dataset;
    const language = written === 'de' ? 'de' : 'en';
    const day = today();
    certificate.hidden = !passed;
    this.#write('[data-score]', fill(result ?? '', counts));
    this.#write('[data-day]', formatDay(day, language, 'long'));
    if (months !== undefined) this.#write('[data-until]', formatDay(addMonthsToDay(day, Number(months)), language, 'long'));
  }

  #write(place: string, text: string): void {
    const element = this.querySelector(`.certificate ${place}`);
    if (element !== null) element.textContent = text;
  }

  #judge(question: HTMLFieldSetElement): boolean {
    const chosen = question.querySelector<HTMLInputElement>('input:checked');
    const isRight = chosen?.value === question.dataset['answer'];
    question.dataset['result'] = chosen === null ? 'open' : isRight ? 'right' : 'wrong';
    const verdict = question.querySelector<HTMLElement>('.verdict');
    if (verdict !== null) {
      verdict.hidden = false;
      verdict.textContent = (chosen === null ? this.dataset['unanswered'] : isRight ? this.dataset['right'] : this.dataset['wrong']) ?? '';
    }
    const explanation = question.querySelector('details');
    if (explanation !== null) {
      explanation.hidden = chosen === null;
      explanation.open = chosen !== null;
    }
    return isRight;
  }

  #clear(form: HTMLFormElement): void {
    for (const question of form.querySelectorAll('fieldset')) {
      delete question.dataset['result'];
      for (const part of question.querySelectorAll<HTMLElement>('.verdict, details')) part.hidden = true;
    }
    for (const part of this.querySelectorAll<HTMLElement>('.quiz-score, .certificate')) part.hidden = true;
    const name = this.querySelector<HTMLInputElement>('.certificate input');
    if (name !== null) name.value = '';
    this.#write('[data-name]', '');
    form.querySelector<HTMLInputElement>('input')?.focus();
  }
}

customElements.define('kontor-quiz', TrainingQuiz);
