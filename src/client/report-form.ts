/** `<kontor-report-form>`: fills the form for the chosen project, keeps what is written in this browser, checks it and hands out the file. Nothing is sent. */
import { config } from 'zod';
import { dimensions } from '#domain/projects/trend.ts';
import { fill } from './fill.ts';
import { numberIn, reportData, reportFile } from './report-form-record.ts';
import type { FormFields } from './report-form-record.ts';
import { reportProblems } from './report-form-check.ts';
import { ReportDecisions } from './report-form-decisions.ts';
import type { ReportFormFile } from './report-form-file.ts';
import { showNotes } from './report-form-notes.ts';
import { fieldsOf, pageLanguage, showProblems } from './report-form-problems.ts';
import { keepWritten, writtenBefore, writtenNoMore } from './report-form-kept.ts';
import { ReportResult } from './report-form-result.ts';

// Zod's faster way makes functions of text, which the policy of the site forbids.
config({ jitless: true });

/** The form and what belongs to it. Without a chosen project it is hidden. */
export class ReportForm extends HTMLElement {
  #start: ReportFormFile | undefined;
  #decisions: ReportDecisions | undefined;
  #result: ReportResult | undefined;

  connectedCallback(): void {
    const choice = this.querySelector<HTMLSelectElement>('[data-project]');
    const form = this.#form;
    const template = this.querySelector<HTMLTemplateElement>('template[data-decision]');
    const place = this.querySelector<HTMLElement>('[data-decisions]');
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (choice === null || form === null || template === null || place === null || result === null) return;
    this.#decisions = new ReportDecisions(place, template, () => {
      this.#keep();
    });
    this.#result = new ReportResult(result);
    choice.addEventListener('change', () => {
      history.replaceState(null, '', choice.value === '' ? location.pathname : `?project=${choice.value}`);
      void this.#load(choice.value);
    });
    form.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) this.#showNumber(event.target);
      this.#result?.hide();
      this.#keep();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#finish();
    });
    form.querySelector('[data-add]')?.addEventListener('click', () => {
      this.#decisions?.add({ text: '', by: '', due: '' })?.focus();
    });
    form.querySelector('[data-anew]')?.addEventListener('click', () => {
      if (this.#start === undefined) return;
      writtenNoMore(this.#start);
      this.#fill(this.#start, undefined);
    });
    const asked = new URLSearchParams(location.search).get('project') ?? '';
    if ([...choice.options].some(({ value }) => value !== '' && value === asked)) {
      choice.value = asked;
      void this.#load(asked);
    }
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>('[data-form]');
  }

  #tell(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = text;
  }

  async #load(project: string): Promise<void> {
    const form = this.#form;
    if (form === null) return;
    form.hidden = true;
    this.#start = undefined;
    this.#tell('');
    if (project === '') return;
    this.#tell(this.dataset['loading'] ?? '');
    try {
      const answer = await fetch(fill(this.dataset['files'] ?? '', { project: encodeURIComponent(project) }));
      if (!answer.ok) throw new Error(String(answer.status));
      const start = (await answer.json()) as ReportFormFile;
      // Another project may have been chosen while this one was fetched.
      if (this.querySelector<HTMLSelectElement>('[data-project]')?.value !== project) return;
      this.#fill(start, writtenBefore(start));
      this.#tell('');
    } catch {
      this.#tell(this.dataset['failed'] ?? '');
    }
  }

  #fill(start: ReportFormFile, kept: { readonly fields: FormFields; readonly day: string } | undefined): void {
    const form = this.#form;
    if (form === null) return;
    this.#start = start;
    const { values, decisions } = kept?.fields ?? start;
    for (const field of fieldsOf(this)) {
      field.value = values[field.name] ?? '';
      if (field instanceof HTMLInputElement) this.#showNumber(field);
    }
    this.#decisions?.fill(decisions);
    for (const [index, heading] of start.headings.entries()) {
      const label = form.querySelector(`label[for="_text-${String(index)}"]`);
      if (label !== null) {
        label.textContent = heading;
        label.setAttribute('lang', start.written);
      }
    }
    for (const name of ['overall', ...dimensions.map((dimension) => `dimensions.${dimension}`)]) {
      showNotes(this, name, start.notes[name]);
    }
    for (const name of [
      'progress.value',
      'earnedValue',
      'actualCost',
      'estimateToComplete',
      'forecastEnd',
      'changed',
      'decisions',
      'text.0',
    ]) {
      showNotes(this, name, start.notes[name === 'progress.value' ? 'progress' : name === 'text.0' ? 'text' : name]);
    }
    const restored = form.querySelector<HTMLElement>('[data-restored]');
    if (restored !== null) {
      restored.hidden = kept === undefined;
      const said = restored.querySelector('span');
      if (said !== null) said.textContent = fill(this.dataset['back'] ?? '', { day: kept?.day ?? '' });
    }
    const heading = form.querySelector<HTMLElement>('[data-heading]');
    if (heading !== null) heading.textContent = fill(this.dataset['heading'] ?? '', { title: start.title, month: start.monthName });
    showProblems(this, []);
    this.#result?.hide();
    form.hidden = false;
  }

  /** Below a number: how it was read, where that is not how it was written. */
  #showNumber(input: HTMLInputElement): void {
    const unit = input.dataset['number'];
    const field = input.closest('[data-field]');
    if (unit === undefined || field === null) return;
    const known = field.querySelector<HTMLElement>('[data-understood]');
    const value = numberIn(input.value, pageLanguage());
    const text =
      typeof value === 'number' ? `${new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 2 }).format(value)} ${unit}` : '';
    const line = known ?? document.createElement('p');
    line.className = 'report-understood';
    line.dataset['understood'] = '';
    line.textContent = text === '' ? '' : fill(this.dataset['understood'] ?? '', { value: text });
    if (known === null) input.after(line);
  }

  #written(): FormFields {
    const values = Object.fromEntries(fieldsOf(this).map(({ name, value }) => [name, value]));
    return { values, decisions: this.#decisions?.written() ?? [] };
  }

  #keep(): void {
    if (this.#start !== undefined) keepWritten(this.#start, this.#written());
  }

  #finish(): void {
    const start = this.#start;
    if (start === undefined) return;
    const fields = this.#written();
    const data = reportData(fields, pageLanguage());
    const texts = { 'text.0': fields.values['text.0'] ?? '', 'text.1': fields.values['text.1'] ?? '' };
    const problems = reportProblems(data, texts, start.before);
    showProblems(this, problems);
    if (problems.length > 0) {
      this.#result?.hide();
      this.querySelector<HTMLElement>('[data-summary]')?.focus();
      return;
    }
    const parts = start.headings.slice(0, 2).map((heading, index) => ({ heading, text: index === 0 ? texts['text.0'] : texts['text.1'] }));
    this.#result?.show(start, reportFile(data, parts));
  }
}

customElements.define('kontor-report-form', ReportForm);
