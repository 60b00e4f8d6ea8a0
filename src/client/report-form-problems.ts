/** What is wrong in the form: at each field, and in a list above that leads there. */
import { fill } from './fill.ts';
import type { FormProblem } from './report-form-check.ts';

/** A control that has a value. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Language of the page. */
export const pageLanguage = (): 'en' | 'de' => (document.documentElement.lang === 'de' ? 'de' : 'en');

/** Controls of the form that have a name. */
export const fieldsOf = (form: ParentNode): readonly Control[] => [...form.querySelectorAll<Control>('[name]')];

const idOf = (field: string): string => `_${field.replaceAll('.', '-')}`;

const problemItem = (form: HTMLElement, { field, message, hint }: FormProblem): HTMLElement => {
  // A part of a decision, or a whole object, is told at the nearest field that there is.
  const parts = field.split('.');
  const names = parts.map((_part, index) => parts.slice(0, parts.length - index).join('.'));
  const name = names
    .map((each) => (each.startsWith('decisionsNeeded') ? 'decisions' : each))
    .find((each) => form.querySelector(`[data-field="${each}"]`) !== null);
  const place = name === undefined ? null : form.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const said = `${message[pageLanguage()]}${hint === undefined ? '' : `. ${hint[pageLanguage()]}`}`;
  const named = place?.querySelector('label, [data-label]')?.cloneNode(true);
  // Without "(optional)".
  if (named instanceof Element) for (const aside of named.querySelectorAll('.soft')) aside.remove();
  const label = named?.textContent?.trim().replace(/\s+/g, ' ') ?? field;
  const group = place?.closest('fieldset')?.querySelector('legend')?.textContent.trim();
  const error = place?.querySelector<HTMLElement>('.report-error');
  if (error !== null && error !== undefined) {
    const prefix = document.createElement('span');
    prefix.className = 'visually-hidden';
    prefix.textContent = form.dataset['prefix'] ?? '';
    error.replaceChildren(
      prefix,
      `${error.textContent === '' ? '' : `${error.textContent} `}${said.charAt(0).toUpperCase()}${said.slice(1)}`,
    );
    error.hidden = false;
  }
  const control = name === undefined ? null : form.querySelector<HTMLElement>(`#${CSS.escape(idOf(name))}`);
  control?.setAttribute('aria-invalid', 'true');
  if (error !== null && error !== undefined) control?.setAttribute('aria-describedby', error.id);
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${name === undefined ? '_head' : idOf(name)}`;
  link.textContent = `${group === undefined ? '' : `${group}, `}${label}: ${said}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  });
  item.append(link);
  return item;
};

/** Problems at their fields, and above the form a list that leads to each. */
export const showProblems = (form: HTMLElement, problems: readonly FormProblem[]): void => {
  for (const error of form.querySelectorAll<HTMLElement>('.report-error')) {
    error.hidden = true;
    error.textContent = '';
  }
  for (const field of fieldsOf(form)) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
    const hint = form.querySelector(`#${CSS.escape(`${idOf(field.name)}-hint`)}`);
    if (hint !== null) field.setAttribute('aria-describedby', hint.id);
  }
  const summary = form.querySelector<HTMLElement>('[data-summary]');
  if (summary === null) return;
  summary.hidden = problems.length === 0;
  const title = summary.querySelector('.notice-title');
  if (title !== null) {
    title.textContent =
      problems.length === 1 ? (form.dataset['one'] ?? '') : fill(form.dataset['many'] ?? '', { count: String(problems.length) });
  }
  summary.querySelector('ul')?.replaceChildren(...problems.map((problem) => problemItem(form, problem)));
};
