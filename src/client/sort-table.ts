/**
 * `<kontor-table>`: sorts by the columns whose head has `data-sort="text|number"`, keeps the head in view where the table fits, and lets the keyboard scroll it where it
 * does not. Where heads have a `data-key` too, the order stands in the address; a `kontor-long-table` around it sorts the rows of its file instead.
 */
import { orderOf } from './table-selection.ts';
import type { Order } from './table-selection.ts';

const valueOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
};

/** A cell's `data-value` wins over its text; an empty `data-value` (unknown) comes last in both directions. Days sort as text. */
export class SortTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const frame = this.querySelector<HTMLElement>('.table-scroll');
    if (table === null || frame === null) return;
    for (const head of table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) this.#makeSortable(table, head);
    void this.#sortAsAddressed(table);
    new ResizeObserver(() => {
      const fits = table.scrollWidth <= this.clientWidth + 1;
      this.toggleAttribute('data-fits', fits);
      if (fits) frame.removeAttribute('tabindex');
      else frame.tabIndex = 0;
    }).observe(this);
  }

  #makeSortable(table: HTMLTableElement, head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      this.#order(table, head, descending);
      this.#remember(head, descending);
    });
  }

  async #sortAsAddressed(table: HTMLTableElement): Promise<void> {
    const order = orderOf(new URLSearchParams(location.search).get('sort'));
    if (order === undefined) return;
    if (this.closest('kontor-long-table') !== null) await customElements.whenDefined('kontor-long-table');
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-key]')];
    const head = heads.find(({ dataset }) => dataset['key'] === order.key);
    if (head !== undefined) this.#order(table, head, order.descending);
  }

  #remember({ dataset: { key } }: HTMLElement, descending: boolean): void {
    if (key === undefined) return;
    const address = new URLSearchParams(location.search);
    address.set('sort', `${descending ? '-' : ''}${key}`);
    history.replaceState(null, '', `${location.pathname}?${address.toString()}${location.hash}`);
  }

  #order(table: HTMLTableElement, head: HTMLTableCellElement, descending: boolean): void {
    for (const sibling of table.querySelectorAll('thead th[aria-sort]')) sibling.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const detail: Order = { key: head.dataset['key'] ?? '', descending };
    const isOwn = this.dispatchEvent(new CustomEvent('kontor-sort', { bubbles: true, cancelable: true, detail }));
    if (!isOwn) return;
    this.#sort(table, head.cellIndex, head.dataset['sort'] === 'number', descending);
    this.dispatchEvent(new Event('kontor-sorted', { bubbles: true }));
  }

  #sort(table: HTMLTableElement, column: number, numeric: boolean, descending: boolean): void {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sign = descending ? -1 : 1;
    for (const body of table.tBodies) {
      const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column) }));
      rows.sort((a, b) => {
        if (a.value === '' || b.value === '') return a.value === b.value ? 0 : a.value === '' ? 1 : -1;
        return sign * (numeric ? Number(a.value) - Number(b.value) : collator.compare(a.value, b.value));
      });
      body.append(...rows.map(({ row }) => row));
    }
  }
}

customElements.define('kontor-table', SortTable);
