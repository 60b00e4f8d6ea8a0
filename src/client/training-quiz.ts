/** `<kontor-quiz>`: checks the chosen answers, says which are right and why, and offers a certificate to print. Nothing is stored or sent; a reload forgets all. */

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

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
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      document.documentElement.toggleAttribute('data-print-certificate', true);
      print();
      document.documentElement.removeAttribute('data-print-certificate');
    });
  }

  #check(form: HTMLFormElement): void {
    const questions = [...form.querySelectorAll('fieldset')];
    const right = questions.filter((question) => this.#judge(question)).length;
    const passed = (right / questions.length) * 100 >= Number(this.dataset['pass'] ?? '100');
    const counts = { right: String(right), total: String(questions.length) };
    const score = this.querySelector<HTMLElement>('.quiz-score');
    if (score !== null) {
      score.hidden = false;
      score.dataset['result'] = passed ? 'passed' : 'failed';
      score.textContent = `${fill(this.dataset['score'] ?? '', counts)}. ${(passed ? this.dataset['passed'] : this.dataset['failed']) ?? ''}.`;
    }
    const certificate = this.querySelector<HTMLElement>('.certificate');
    const text = certificate?.querySelector('[data-text]');
    if (certificate !== null && text !== null && text !== undefined) {
      text.textContent = fill(certificate.dataset['template'] ?? '', {
        ...counts,
        title: certificate.dataset['title'] ?? '',
        version: certificate.dataset['version'] ?? '',
      });
      certificate.hidden = !passed;
    }
    form.querySelector('[type=reset]')?.removeAttribute('hidden');
    questions
      .find((question) => question.dataset['result'] !== 'right')
      ?.querySelector<HTMLInputElement>('input')
      ?.focus();
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
    if (explanation !== null && chosen !== null) {
      explanation.hidden = false;
      explanation.open = true;
    }
    return isRight;
  }

  #clear(form: HTMLFormElement): void {
    for (const question of form.querySelectorAll('fieldset')) {
      delete question.dataset['result'];
      for (const part of question.querySelectorAll<HTMLElement>('.verdict, details')) part.hidden = true;
    }
    for (const part of this.querySelectorAll<HTMLElement>('.quiz-score, .certificate')) part.hidden = true;
  }
}

customElements.define('kontor-quiz', TrainingQuiz);
