/** `<kontor-search-page>`: results while typing, filters with counts, more results on demand. The query and the filters stand in the address. */
import { search, searchCounts, type SearchFilters } from './search.ts';
import { resultItem } from './search-result.ts';

const pageSize = 20;
const pause = 120;

/** Wraps the search form (`role=search`), the form of the filters, the status, the list and the button for more. */
export class SearchPage extends HTMLElement {
  #run = 0;
  #limit = pageSize;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('[role=search] input');
    const filters = this.querySelector<HTMLFormElement>('[data-filters]');
    if (field === null || filters === null) return;
    filters.hidden = false;
    // On a narrow screen the results come first.
    this.querySelector('[data-box]')?.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches);
    const address = new URLSearchParams(location.search);
    field.value = address.get('q') ?? field.value;
    for (const box of this.#boxes) {
      box.checked = address.getAll(box.name).includes(box.value);
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    const again = (delay: number): void => {
      clearTimeout(this.#timer);
      this.#limit = pageSize;
      this.#timer = setTimeout(() => void this.#show(field.value.trim()), delay);
    };
    field.addEventListener('input', () => {
      again(pause);
    });
    for (const form of this.querySelectorAll('form')) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        again(0);
      });
    }
    filters.addEventListener('change', () => {
      again(0);
    });
    filters.addEventListener('reset', () =>
      setTimeout(() => {
        again(0);
        field.focus();
      }),
    );
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#more(field.value.trim()));
    this.addEventListener('keydown', (event) => {
      this.#onKey(event, field);
    });
    if (field.value !== '' || this.#filters.size > 0) again(0);
    else {
      this.#say('start');
      this.addEventListener('focusin', () => void this.#count(''), { once: true });
      field.focus();
    }
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-filters] input')];
  }

  get #filters(): ReadonlyMap<string, readonly string[]> {
    const chosen = new Map<string, string[]>();
    for (const { name, value } of this.#boxes.filter((box) => box.checked)) chosen.set(name, [...(chosen.get(name) ?? []), value]);
    return chosen;
  }

  #say(key: 'start' | 'one' | 'many' | 'none' | 'failed' | 'working', total = 0): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = (this.dataset[key] ?? '').replace('{n}', String(total));
  }

  #keep(query: string, filters: ReadonlyMap<string, readonly string[]>): void {
    const address = new URLSearchParams(query === '' ? {} : { q: query });
    for (const [name, values] of filters) for (const value of values) address.append(name, value);
    history.replaceState(null, '', address.size === 0 ? location.pathname : `?${address.toString()}`);
  }

  async #show(query: string): Promise<void> {
    const run = ++this.#run;
    const chosen = this.#filters;
    const filters: SearchFilters = Object.fromEntries(chosen);
    this.#keep(query, chosen);
    this.querySelector('[type=reset]')?.toggleAttribute('hidden', chosen.size === 0);
    const list = this.querySelector('ol');
    const template = this.querySelector('template');
    const more = this.querySelector('[data-more]');
    if (list === null || template === null) return;
    const isEmpty = query === '' && chosen.size === 0;
    try {
      if (list.childElementCount === 0 && !isEmpty) this.#say('working');
      const answer = isEmpty ? { total: 0, hits: [] } : await search(query, this.#limit, filters);
      if (run !== this.#run) return;
      list.replaceChildren(...answer.hits.map((hit) => resultItem(template, hit)));
      more?.toggleAttribute('hidden', answer.hits.length >= answer.total);
      this.#say(isEmpty ? 'start' : answer.total === 0 ? 'none' : answer.total === 1 ? 'one' : 'many', answer.total);
      await this.#count(query);
    } catch {
      if (run !== this.#run) return;
      list.replaceChildren();
      more?.toggleAttribute('hidden', true);
      this.#say('failed');
    }
  }

  async #more(query: string): Promise<void> {
    const shown = this.#limit;
    this.#limit += pageSize;
    await this.#show(query);
    this.querySelectorAll<HTMLAnchorElement>('ol a')[shown]?.focus();
  }

  /** Writes the counts; hides values that would give nothing, and filters without values. */
  async #count(query: string): Promise<void> {
    const run = this.#run;
    const counts = await searchCounts(query, Object.fromEntries(this.#filters));
    if (run !== this.#run) return;
    for (const box of this.#boxes) {
      const count = counts[box.name]?.[box.value] ?? 0;
      const label = box.closest('label');
      label?.toggleAttribute('hidden', count === 0 && !box.checked);
      const place = label?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
    }
    for (const facet of this.querySelectorAll('[data-facet]')) {
      facet.toggleAttribute('hidden', facet.querySelector('label:not([hidden])') === null);
    }
  }

  #onKey(event: KeyboardEvent, field: HTMLInputElement): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at === -1 && document.activeElement !== field) return;
    const to = at + (event.key === 'ArrowDown' ? 1 : -1);
    const target = to < 0 ? field : links[Math.min(to, links.length - 1)];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  }
}

customElements.define('kontor-search-page', SearchPage);
