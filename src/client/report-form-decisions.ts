/** The rows of decisions that a project waits for. */
import type { Control } from './report-form-problems.ts';
import type { FormFields } from './report-form-record.ts';

type Decision = FormFields['decisions'][number];

const parts = ['text', 'by', 'due'] as const;

/** Rows made of a template; each can be removed. */
export class ReportDecisions {
  readonly #place: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #changed: () => void;

  constructor(place: HTMLElement, template: HTMLTemplateElement, changed: () => void) {
    this.#place = place;
    this.#template = template;
    this.#changed = changed;
  }

  /** Shows these decisions and no others. */
  fill(decisions: readonly Decision[]): void {
    this.#place.replaceChildren();
    for (const decision of decisions) this.add(decision);
  }

  /** Adds a row; gives its first field. */
  add(decision: Decision): HTMLElement | undefined {
    const row = (this.#template.content.cloneNode(true) as DocumentFragment).firstElementChild;
    if (row === null) return undefined;
    for (const part of parts) {
      const control = row.querySelector<Control>(`[data-part=${part}]`);
      if (control !== null) control.value = decision[part];
    }
    row.querySelector('[data-remove]')?.addEventListener('click', () => {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      this.#changed();
      (next?.querySelector<HTMLElement>('[data-part=text]') ?? this.#place).focus();
    });
    this.#place.append(row);
    return row.querySelector<HTMLElement>('[data-part=text]') ?? undefined;
  }

  /** What stands in the rows. */
  written(): readonly Decision[] {
    return [...this.#place.children].map((row) => {
      const [text = '', by = '', due = ''] = parts.map((part) => row.querySelector<Control>(`[data-part=${part}]`)?.value ?? '');
      return { text, by, due };
    });
  }
}
