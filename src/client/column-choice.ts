/** `<kontor-columns data-for="id" data-default="a b">`: shows the chosen columns of the named table; a choice that is not the default stands in the address. */

const param = 'columns';

/** Its checkboxes have the keys of the columns; the number of a column, counted from 1, is in `data-column`. The style sheet hides what `data-hide` of the table names. */
export class ColumnChoice extends HTMLElement {
  connectedCallback(): void {
    const table = document.getElementById(this.dataset['for'] ?? '');
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    if (table === null) return;
    const usual = new Set((this.dataset['default'] ?? '').split(' '));
    const choose = (chosen: ReadonlySet<string>): void => {
      for (const box of boxes) box.checked = chosen.has(box.value);
    };
    const show = (): void => {
      const hidden = boxes.filter(({ checked }) => !checked).map(({ dataset }) => dataset['column'] ?? '');
      table.dataset['hide'] = hidden.join(' ');
      table.dispatchEvent(new Event('kontor-columns'));
    };
    const remember = (): void => {
      const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      const address = new URLSearchParams(location.search);
      const isUsual = chosen.length === usual.size && chosen.every((key) => usual.has(key));
      if (isUsual) address.delete(param);
      else address.set(param, chosen.join(' '));
      const query = address.toString();
      history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
    };
    const wanted = new URLSearchParams(location.search).get(param);
    if (wanted !== null) choose(new Set(wanted.split(' ')));
    show();
    this.addEventListener('change', () => {
      show();
      remember();
    });
    this.querySelector('button')?.addEventListener('click', () => {
      choose(usual);
      show();
      remember();
    });
  }
}

customElements.define('kontor-columns', ColumnChoice);
