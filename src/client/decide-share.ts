/** What can be done with the reader's version: copy its address, keep it in the comparison, copy it as a record. */
import { comparisonRow } from './decide-compare.ts';
import type { ComparisonWords } from './decide-compare.ts';
import { copyText } from './copy-text.ts';
import type { DecisionStart } from './decide-file.ts';
import { scenarioRecord } from './decide-record.ts';
import type { Outcome, Telling } from './decide-telling.ts';
import { fill } from './fill.ts';

const languages = ['en', 'de'] as const;

/** The part of the page below the result, and the rows in the comparison. */
export class DecideShare {
  readonly #root: HTMLElement;
  readonly #telling: Telling;
  readonly #titles: readonly HTMLInputElement[];
  #outcome: Outcome | undefined;
  #own: HTMLElement | undefined;
  #kept = 0;

  constructor(root: HTMLElement, telling: Telling) {
    this.#root = root;
    this.#telling = telling;
    this.#titles = languages.flatMap((language) => [...root.querySelectorAll<HTMLInputElement>(`[data-title=${language}]`)]);
    for (const title of this.#titles) {
      title.addEventListener('input', () => {
        title.dataset['written'] = '';
        this.#showRecord();
      });
    }
    root.querySelector('[data-copy-link]')?.addEventListener('click', () => {
      void copyText(location.href).then((done) => {
        this.#tell((done ? root.dataset['copied'] : root.dataset['failed']) ?? '');
      });
    });
    root.querySelector('[data-keep]')?.addEventListener('click', () => {
      this.#keep();
    });
  }

  /** Begins with a start: titles that nobody wrote are made from its own. */
  begin(start: DecisionStart): void {
    const { recordTitles } = this.#telling.words;
    for (const title of this.#titles) {
      const language = title.dataset['title'] === 'de' ? 'de' : 'en';
      if (title.dataset['written'] === undefined) title.value = fill(recordTitles[language], { start: start.titles[language] });
    }
  }

  /** Shows an outcome in the record and in the comparison. */
  show(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#showRecord();
    const row = this.#row(outcome, fill(this.#telling.words.yoursOf, { start: outcome.start.title }));
    if (row === undefined) return;
    if (this.#own === undefined) this.#body?.prepend(row);
    else this.#own.replaceWith(row);
    this.#own = row;
  }

  get #body(): HTMLElement | null {
    return document.querySelector('#_scenarios tbody');
  }

  #row(outcome: Outcome, name: string): HTMLElement | undefined {
    const table = document.querySelector<HTMLElement>('[data-comparison]');
    if (table === null) return undefined;
    const words = JSON.parse(table.dataset['comparison'] ?? '{}') as ComparisonWords;
    const years = [...table.querySelectorAll<HTMLElement>('th[data-year]')].map(({ dataset }) => Number(dataset['year']));
    return comparisonRow(this.#telling, outcome, name, years, words);
  }

  #keep(): void {
    if (this.#outcome === undefined) return;
    const n = String(this.#kept + 1);
    const row = this.#row(this.#outcome, fill(this.#telling.words.kept, { n }));
    if (row === undefined) return;
    this.#kept += 1;
    this.#own?.after(row);
    this.#tell(fill(this.#telling.words.keptDone, { n }));
  }

  #showRecord(): void {
    const text = this.#root.querySelector('[data-yaml]');
    if (text === null || this.#outcome === undefined) return;
    const { recordHint, recordTitles } = this.#telling.words;
    const { limits, start } = this.#outcome;
    const titleIn = (language: 'en' | 'de'): string => {
      const written = this.#titles.find(({ dataset }) => dataset['title'] === language)?.value.trim() ?? '';
      return written === '' ? fill(recordTitles[language], { start: start.titles[language] }) : written;
    };
    text.textContent = scenarioRecord(limits, { en: titleIn('en'), de: titleIn('de') }, [recordHint]);
  }

  #tell(text: string): void {
    const told = this.#root.querySelector('[data-told]');
    if (told !== null) told.textContent = text;
  }
}
