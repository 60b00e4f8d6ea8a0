/** `<kontor-search-panel>`: the field, the results while typing, and the keyboard. Words come from data attributes, the look of a result from its `<template>`. */
import { prepare, search, type SearchAnswer } from './search.ts';
import { resultItem } from './search-result.ts';

/** With `data-page` it is the search page: the query stands in the address, and more results are shown. */
export class SearchPanel extends HTMLElement {
  #latest = 0;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input === null) return;
    prepare();
    let timer: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void this.#run(input.value), 80);
    });
    this.addEventListener('keydown', (event) => {
      this.#onKey(event, input);
    });
    if (this.dataset['page'] !== undefined) input.value = new URLSearchParams(location.search).get('q') ?? input.value;
    if (input.value !== '') void this.#run(input.value);
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
  }

  #onKey(event: KeyboardEvent, input: HTMLInputElement): void {
    const links = this.#links;
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      (to < 0 ? input : links[Math.min(to, links.length - 1)])?.focus();
    } else if (event.key === 'Enter' && document.activeElement === input && this.dataset['page'] === undefined && links[0] !== undefined) {
      event.preventDefault();
      links[0].click();
    } else if (event.key === 'Enter' && this.dataset['page'] !== undefined && document.activeElement === input) event.preventDefault();
  }

  async #run(query: string): Promise<void> {
    const run = ++this.#latest;
    const text = query.trim();
    if (this.dataset['page'] !== undefined) {
      history.replaceState(null, '', text === '' ? location.pathname : `?q=${encodeURIComponent(text)}`);
    }
    if (text === '') {
      this.#show({ total: 0, hits: [] }, this.dataset['start'] ?? '');
      return;
    }
    try {
      const answer = await search(text, this.dataset['page'] === undefined ? 8 : 50);
      if (run !== this.#latest) return;
      const { total } = answer;
      this.#show(
        answer,
        (total === 0 ? this.dataset['none'] : total === 1 ? this.dataset['one'] : this.dataset['many'])?.replace('{n}', String(total)) ??
          '',
      );
    } catch {
      if (run === this.#latest) this.#show({ total: 0, hits: [] }, this.dataset['failed'] ?? '');
    }
  }

  #show(answer: SearchAnswer, message: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
    const template = this.querySelector('template');
    if (template !== null) this.querySelector('ol')?.replaceChildren(...answer.hits.map((hit) => resultItem(template, hit)));
  }
}

customElements.define('kontor-search-panel', SearchPanel);
