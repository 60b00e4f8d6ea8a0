/** `<kontor-long-table data-src>`: renders the rows of a long table from its file, a hundred at a time, and only once somebody filters or wants more. */
import type { SentTable } from './sent-table.ts';

type Row = SentTable['rows'][number];

const windowSize = 100;

const partElement = ([text, href = '', kind = '', lang = '']: Row[1][number][number]): HTMLElement => {
  const element = document.createElement(href === '' ? 'span' : 'a');
  element.textContent = text;
  // Addresses are paths of this site; anything else would be a mistake in the file.
  if (element instanceof HTMLAnchorElement && href.startsWith('/')) element.href = href;
  if (kind !== '') element.className = kind;
  if (lang !== '') element.lang = lang;
  return element;
};

const rowElement = ([, cells]: Row, heading: string | undefined): HTMLTableRowElement => {
  const row = document.createElement('tr');
  for (const [index, parts] of cells.entries()) {
    const cell = document.createElement(String(index) === heading ? 'th' : 'td');
    if (cell.tagName === 'TH') cell.scope = 'row';
    for (const part of parts) cell.append(partElement(part), ' ');
    row.append(cell);
  }
  return row;
};

/** Its rows are filtered by the `FilterBar` of its id, which asks it where there is a file. */
export class LongTable extends HTMLElement {
  #table: Promise<SentTable> | undefined;
  #texts: readonly string[] = [];
  #found: readonly Row[] = [];
  #asked = 0;

  connectedCallback(): void {
    const button = this.querySelector('.more-rows button');
    button?.removeAttribute('hidden');
    button?.addEventListener('click', () => {
      void this.#more();
    });
  }

  /** Whether its rows are in a file. */
  get isLong(): boolean {
    return this.dataset['src'] !== undefined;
  }

  /** Shows the first rows that match; gives how many match and how many there are. Undefined where a later call came in between. */
  async filter(filters: ReadonlyMap<string, string>): Promise<{ readonly shown: number; readonly total: number } | undefined> {
    const call = (this.#asked += 1);
    const table = await this.#load();
    if (table === undefined || call !== this.#asked) return undefined;
    const wanted = [...filters].filter(([key]) => key !== 'q').map(([key, value]) => [table.filters.indexOf(key), value] as const);
    const words = (filters.get('q') ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
    this.#found = table.rows.filter(
      ([values], index) =>
        wanted.every(([position, value]) => {
          const own = (values[position] ?? '').split(' ');
          return own.includes(value) || own.includes('*');
        }) && words.every((word) => (this.#texts[index] ?? '').includes(word)),
    );
    this.querySelector('tbody')?.replaceChildren();
    this.#append();
    return { shown: this.#found.length, total: table.rows.length };
  }

  async #more(): Promise<void> {
    if (this.#table === undefined) {
      const table = await this.#load();
      if (table === undefined) return;
      this.#found = table.rows;
    }
    this.#append();
  }

  #append(): void {
    const body = this.querySelector('tbody');
    if (body === null) return;
    const heading = this.dataset['heading'];
    const from = body.rows.length;
    body.append(...this.#found.slice(from, from + windowSize).map((row) => rowElement(row, heading)));
    this.querySelector('.more-rows button')?.toggleAttribute('hidden', body.rows.length >= this.#found.length);
    this.#say((this.dataset['count'] ?? '').replace('{shown}', String(body.rows.length)).replace('{total}', String(this.#found.length)));
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
    this.#texts = table.rows.map(([, cells]) =>
      cells
        .flat()
        .map(([text]) => text)
        .join(' ')
        .toLocaleLowerCase(),
    );
    return table;
  }
}

customElements.define('kontor-long-table', LongTable);
