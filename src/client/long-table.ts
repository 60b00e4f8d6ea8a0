/** `<kontor-long-table data-src>`: renders the rows of a long table from its file, a hundred at a time, and only once somebody filters, sorts or wants more. */
import { rowElement } from './cell-element.ts';
import type { ShownRows } from './csv-text.ts';
import { rawAt } from './table-cells.ts';
import { matchingRows, ranksOf, sortedRows, wordsOf } from './table-selection.ts';
import type { Order } from './table-selection.ts';
import type { SentTable } from './sent-table.ts';

const windowSize = 100;
const rowsAtOnce = 25;

/** Numbers of the columns that are not shown, counted from 1, as the style sheet reads them. */
const hiddenColumns = (table: HTMLElement): ReadonlySet<number> => new Set((table.dataset['hide'] ?? '').split(' ').map(Number));

const rawOfCell = (cell: HTMLTableCellElement): string | number | undefined => {
  const { value, raw } = cell.dataset;
  if (cell.querySelector('.unknown') !== null) return undefined;
  if (raw !== undefined) return cell.classList.contains('num') ? Number(raw) : raw;
  const words = [...cell.children].map(({ textContent }) => textContent.trim()).filter(Boolean);
  return words.length === 0 ? value : words.join(' · ');
};

/** Its rows are filtered by the `FilterBar` of its id and sorted by the heads of its table; both ask it where there is a file. */
export class LongTable extends HTMLElement {
  #table: Promise<SentTable> | undefined;
  #wordsAt: (row: number) => string = () => '';
  #filters: ReadonlyMap<string, string> = new Map();
  #order: Order | undefined;
  #ranks = new Map<string, Int32Array>();
  #found: readonly number[] = [];
  #asked = 0;
  #limit = windowSize;
  #round = 0;

  connectedCallback(): void {
    const button = this.querySelector('.more-rows button');
    button?.removeAttribute('hidden');
    button?.addEventListener('click', () => {
      void this.#more();
    });
    if (!this.isLong) return;
    this.addEventListener('kontor-sort', (event) => {
      event.preventDefault();
      this.#order = (event as CustomEvent<Order>).detail;
      void this.#show();
    });
    // Cells of hidden columns are left empty, so other columns mean other rows.
    this.addEventListener('kontor-columns', () => {
      if (this.#table !== undefined) void this.#show();
    });
  }

  /** Whether its rows are in a file. */
  get isLong(): boolean {
    return this.dataset['src'] !== undefined;
  }

  /** Shows the first rows that match; gives how many match and how many there are. Undefined where a later call came in between. */
  async filter(filters: ReadonlyMap<string, string>): Promise<{ readonly shown: number; readonly total: number } | undefined> {
    const call = (this.#asked += 1);
    this.#filters = filters;
    const table = await this.#show();
    return table === undefined || call !== this.#asked ? undefined : { shown: this.#found.length, total: table.rows };
  }

  /** The rows that match, those that are not laid out yet included, with the columns that are shown. Undefined where the file could not be loaded. */
  async shownRows(): Promise<ShownRows | undefined> {
    const hidden = hiddenColumns(this);
    const isShown = (_: unknown, index: number): boolean => !hidden.has(index + 1);
    const columns = [...this.querySelectorAll('thead th')].filter(isShown).map(({ textContent }) => textContent.trim());
    if (!this.isLong) {
      const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr:not([hidden])')];
      return { columns, rows: rows.map((row) => [...row.cells].filter(isShown).map(rawOfCell)) };
    }
    const table = await this.#load();
    if (table === undefined) return undefined;
    this.#select(table);
    const shown = table.columns.filter(isShown);
    return { columns, rows: this.#found.map((row) => shown.map((column) => rawAt(table, column, row))) };
  }

  async #show(): Promise<SentTable | undefined> {
    const table = await this.#load();
    if (table === undefined) return undefined;
    this.#select(table);
    this.#limit = windowSize;
    this.querySelector('tbody')?.replaceChildren();
    this.#layOut(table);
    return table;
  }

  #select(table: SentTable): void {
    this.#found = this.#inOrder(table, matchingRows(table, this.#filters, this.#wordsAt));
  }

  #inOrder(table: SentTable, rows: readonly number[]): readonly number[] {
    const order = this.#order;
    const column = table.columns.find(({ key }) => key !== undefined && key === order?.key);
    if (order === undefined || column === undefined) return rows;
    const ranks = this.#ranks.get(order.key) ?? ranksOf(column, table.rows, document.documentElement.lang);
    this.#ranks.set(order.key, ranks);
    return sortedRows(rows, ranks, order.descending);
  }

  async #more(): Promise<void> {
    const isFirst = this.#table === undefined;
    const table = await this.#load();
    if (table === undefined) return;
    if (isFirst) this.#select(table);
    this.#limit = (this.querySelector('tbody')?.rows.length ?? 0) + windowSize;
    this.#layOut(table);
  }

  /** Lays out the rows up to the limit: as many as a screen holds at once, the others after the next paint. */
  #layOut(table: SentTable): void {
    const body = this.querySelector('tbody');
    if (body === null) return;
    const heading = this.dataset['heading'] === undefined ? undefined : Number(this.dataset['heading']);
    const hidden = hiddenColumns(this);
    const round = (this.#round += 1);
    const shown = Math.min(this.#limit, this.#found.length);
    const add = (count: number): void => {
      const from = body.rows.length;
      const rows = this.#found.slice(from, Math.min(from + count, shown));
      body.append(...rows.map((row) => rowElement(table, row, heading, hidden)));
    };
    add(rowsAtOnce);
    this.querySelector('.more-rows button')?.toggleAttribute('hidden', shown >= this.#found.length);
    this.#say((this.dataset['count'] ?? '').replace('{shown}', String(shown)).replace('{total}', String(this.#found.length)));
    if (body.rows.length === shown) return;
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (round === this.#round) add(windowSize);
      });
    });
  }

  #say(text: string): void {
    const status = this.querySelector('[data-shown]');
    if (status !== null) status.textContent = text;
  }

  /** Undefined where the file could not be loaded: that is said, and the next call asks again. */
  async #load(): Promise<SentTable | undefined> {
    this.#table ??= this.#fetch();
    try {
      return await this.#table;
    } catch {
      this.#table = undefined;
      this.#say(this.dataset['failed'] ?? '');
      return undefined;
    }
  }

  async #fetch(): Promise<SentTable> {
    const response = await fetch(this.dataset['src'] ?? '');
    if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
    const table = (await response.json()) as SentTable;
    this.#wordsAt = wordsOf(table);
    return table;
  }
}

customElements.define('kontor-long-table', LongTable);
