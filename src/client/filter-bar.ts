/** `<kontor-filter data-for="id">`: shows those rows inside the named element that match every filter; the filters stand in the address. */

import { LongTable } from './long-table.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Values of a row for a filter: its own attribute, or its place among those of a long table. */
const valuesOf = (row: HTMLElement, key: string, keys: readonly string[]): readonly string[] =>
  (row.getAttribute(`data-${key}`) ?? row.dataset['values']?.split('|')[keys.indexOf(key)] ?? '').split(' ');

const matches = (row: HTMLElement, filters: ReadonlyMap<string, string>, keys: readonly string[]): boolean => {
  for (const [key, value] of filters) {
    if (key === 'q') {
      const text = row.textContent.toLocaleLowerCase();
      if (
        !value
          .toLocaleLowerCase()
          .split(/\s+/)
          .every((word) => text.includes(word))
      ) {
        return false;
      }
    } else {
      const values = valuesOf(row, key, keys);
      if (!values.includes(value) && !values.includes('*')) return false;
    }
  }
  return true;
};

/** Rows are `[data-row]` and `tbody tr`, but not headings (`data-heading`); what is marked `data-section` is shown while a row in it is; `data-<key>` holds the row's values with spaces between them, `*` matches every value. */
export class FilterBar extends HTMLElement {
  #hasFiltered = false;
  /** With `data-window`, so many of the rows that match are laid out at first; a button brings as many more. */
  #limit = Infinity;

  connectedCallback(): void {
    const list = document.getElementById(this.dataset['for'] ?? '');
    const fields = [...this.querySelectorAll<Field>('[name]')];
    if (list === null) return;
    const address = new URLSearchParams(location.search);
    for (const field of fields) field.value = address.get(field.name) ?? '';
    const chosen = (): ReadonlyMap<string, string> =>
      new Map(fields.flatMap((field) => (field.value.trim() === '' ? [] : [[field.name, field.value.trim()] as const])));
    const update = (): void => {
      this.#limit = this.#window;
      const filters = chosen();
      this.#show(list, filters);
      this.#remember(fields, filters);
    };
    this.addEventListener('input', update);
    this.querySelector('button:not([data-more])')?.addEventListener('click', () => {
      for (const field of fields) field.value = '';
      update();
      fields[0]?.focus();
    });
    const widen = (limit: number): void => {
      this.#limit = limit;
      this.#show(list, chosen());
    };
    this.#moreButton?.addEventListener('click', () => {
      widen(this.#limit + this.#window);
    });
    list.addEventListener('kontor-sorted', () => {
      widen(this.#limit);
    });
    globalThis.addEventListener('beforeprint', () => {
      widen(Infinity);
    });
    update();
  }

  get #window(): number {
    return Number(this.dataset['window'] ?? Infinity);
  }

  get #moreButton(): HTMLElement | null {
    return this.dataset['window'] === undefined ? null : document.querySelector(`[data-more="${this.dataset['for'] ?? ''}"]`);
  }

  #remember(fields: readonly Field[], filters: ReadonlyMap<string, string>): void {
    const address = new URLSearchParams(location.search);
    for (const field of fields) address.delete(field.name);
    for (const [key, value] of filters) address.set(key, value);
    const query = address.toString();
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }

  #show(list: HTMLElement, filters: ReadonlyMap<string, string>): void {
    if (list instanceof LongTable && list.isLong) {
      if (filters.size > 0 || this.#hasFiltered) void this.#showLong(list, filters);
      return;
    }
    const rows = [...list.querySelectorAll<HTMLElement>('tbody tr:not([data-heading]), [data-row]')];
    const keys = (list.dataset['keys'] ?? '').split(' ');
    let shown = 0;
    for (const row of rows) {
      const isShown = matches(row, filters, keys);
      if (isShown) shown += 1;
      row.hidden = !isShown || shown > this.#limit;
    }
    this.#moreButton?.toggleAttribute('hidden', shown <= this.#limit);
    for (const section of list.querySelectorAll<HTMLElement>('[data-section]')) {
      section.hidden = section.querySelector('tbody tr:not([data-heading], [hidden])') === null;
    }
    this.#tell(shown, rows.length, filters);
  }

  /** A table whose rows are in a file filters itself. */
  async #showLong(table: LongTable, filters: ReadonlyMap<string, string>): Promise<void> {
    this.#hasFiltered = true;
    const found = await table.filter(filters);
    if (found !== undefined) this.#tell(found.shown, found.total, filters);
  }

  #tell(shown: number, total: number, filters: ReadonlyMap<string, string>): void {
    const count = this.querySelector('output');
    if (count !== null) {
      count.textContent = (this.dataset['count'] ?? '').replace('{shown}', String(shown)).replace('{total}', String(total));
    }
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
    this.querySelector('button:not([data-more])')?.toggleAttribute('hidden', filters.size === 0);
  }
}

customElements.define('kontor-filter', FilterBar);
