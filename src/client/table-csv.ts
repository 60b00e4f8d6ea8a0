/** `<kontor-csv data-for="id" data-name="projects.csv">`: a button that saves the rows and columns of a table as they are shown. Nothing leaves the browser. */
import { csvText } from './csv-text.ts';
import { LongTable } from './long-table.ts';

/** Names of columns are as on the page; numbers are not rounded for the eye. */
export class TableCsv extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      void this.#save();
    });
  }

  async #save(): Promise<void> {
    const table = document.getElementById(this.dataset['for'] ?? '');
    const shown = table instanceof LongTable ? await table.shownRows() : undefined;
    if (shown === undefined) return;
    const url = URL.createObjectURL(new Blob([csvText(shown)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = this.dataset['name'] ?? 'table.csv';
    link.click();
    URL.revokeObjectURL(url);
  }
}

customElements.define('kontor-csv', TableCsv);
