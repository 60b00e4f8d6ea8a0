/** `<kontor-redline data-texts="….json">`: compares any two versions of a document; from and to stand in the address. Without scripts the page has the comparisons of neighbours. */
import type { TextBlock } from '../domain/redline/blocks.ts';
import { foldedParts } from '../domain/redline/folding.ts';
import { redline } from '../domain/redline/redline.ts';
import type { StatementChange } from '../domain/redline/redline.ts';
import { redlineWords } from '../i18n/redline-words.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { redlineText } from './redline-text.ts';

interface Version {
  readonly version: string;
  readonly texts: Readonly<Record<string, { readonly blocks: readonly TextBlock[] } | undefined>>;
}

const signs = { added: '+', removed: '−', changed: '±', moved: '↕' } as const;

/** Wraps a form with the selects `from` and `to`, a status line and a place for the result. */
export class RedlineCompare extends HTMLElement {
  #versions: Promise<readonly Version[]> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const address = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const wanted = address.get(select.name);
      // What only `to` names is read, not compared.
      if (wanted === null && !(select.name === 'from' && address.has('to'))) continue;
      if ([...select.options].some(({ value }) => value === (wanted ?? ''))) select.value = wanted ?? '';
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', () => {
      this.#remember();
      void this.#show();
    });
    if (address.has('from') || address.has('to')) void this.#show();
  }

  #chosen(name: 'from' | 'to'): string {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
  }

  #remember(): void {
    const address = new URLSearchParams(location.search);
    for (const name of ['from', 'to'] as const) {
      address.delete(name);
      if (this.#chosen(name) !== '') address.set(name, this.#chosen(name));
    }
    history.replaceState(null, '', `${location.pathname}?${address.toString()}${location.hash}`);
  }

  async #load(): Promise<readonly Version[]> {
    const answer = await fetch(this.dataset['texts'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    return ((await answer.json()) as { readonly versions: readonly Version[] }).versions;
  }

  async #show(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const result = this.querySelector('[data-result]');
    if (status === null || result === null) return;
    result.replaceChildren();
    try {
      this.#versions ??= this.#load();
      const versions = await this.#versions;
      const [from, to] = [this.#chosen('from'), this.#chosen('to')];
      const later = versions.find(({ version }) => version === to);
      const earlier = from === '' ? later : versions.find(({ version }) => version === from);
      if (earlier === undefined || later === undefined) throw new Error(`no version ${from} ${to}`);
      result.replaceChildren(...this.#compared(earlier, later, status, from === ''));
    } catch {
      this.#versions = undefined;
      status.textContent = this.dataset['failed'] ?? '';
    }
  }

  #compared(from: Version, to: Version, status: Element, isRead: boolean): readonly Node[] {
    const language = this.dataset['language'] === 'de' ? 'de' : 'en';
    const words = redlineWords(language);
    const written = [language, ...Object.keys(to.texts)].find((name) => from.texts[name] !== undefined && to.texts[name] !== undefined);
    const [before, after] = [from.texts[written ?? '']?.blocks, to.texts[written ?? '']?.blocks];
    if (written === undefined || before === undefined || after === undefined) throw new Error('no language in common');
    const { blocks, statements, others } = redline(before, after);
    const isSame = statements.length === 0 && others === 0;
    const counts = isSame ? (isRead ? '' : words.same) : words.counts(statements, others);
    const sentence = fill(this.dataset[isRead ? 'reading' : 'done'] ?? '', { from: from.version, to: to.version, version: to.version });
    status.textContent = `${sentence} ${counts}`;
    const present = new Set(this.dataset['present']?.split(' '));
    const parts = isRead ? [{ folded: false, blocks }] : foldedParts({ blocks });
    return [
      ...(written === language ? [] : [element('p', { class: 'soft' }, this.dataset[written === 'de' ? 'inDe' : 'inEn'] ?? '')]),
      ...(statements.length === 0 ? [] : [this.#touched(statements, present, words)]),
      redlineText(parts, language, written),
    ];
  }

  #touched(statements: readonly StatementChange[], present: ReadonlySet<string>, words: ReturnType<typeof redlineWords>): Element {
    const items = statements.map(({ id, mark, from, to }) => {
      const strength = from === undefined || to === undefined || from === to ? '' : `: ${words.levels[from]} → ${words.levels[to]}`;
      const gone = present.has(id) || mark === 'removed' ? '' : ` (${this.dataset['gone'] ?? ''})`;
      const name = present.has(id)
        ? element('a', { class: 'statement-id', href: `${this.dataset['document'] ?? ''}#${id}` }, id)
        : element('span', { class: 'statement-id' }, id);
      const sign = element('span', { class: 'redline-sign', 'aria-hidden': 'true' }, signs[mark]);
      return element(
        'li',
        { 'data-mark': mark },
        sign,
        ' ',
        name,
        ' ',
        element('span', { class: 'soft' }, `${words[mark]}${strength}${gone}`),
      );
    });
    return element('ul', { class: 'touched', 'aria-label': this.dataset['touched'] ?? '' }, ...items);
  }
}

customElements.define('kontor-redline', RedlineCompare);
