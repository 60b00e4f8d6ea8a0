/** `<kontor-chart>`: draws the chart whose numbers stand in the table of the same figure. The drawing library is loaded when the first chart comes near the reader's view. */

import type * as Drawn from './chart-drawing.ts';

type Drawing = typeof Drawn;

let loaded: Drawing | undefined;
const load = async (): Promise<Drawing> => (loaded ??= await import('./chart-drawing.ts'));

/** Draws when it is near the view, again when the theme changes, and in light colours when it is printed. */
export class ChartElement extends HTMLElement {
  #drawn: ReturnType<Drawing['draw']> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        near.disconnect();
        void load().then((drawing) => {
          this.#draw(drawing);
        });
      },
      { rootMargin: '600px' },
    );
    near.observe(this);
    new MutationObserver(() => this.#drawn?.recolour()).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#drawn?.recolour());
    // Whoever holds down Ctrl or ⌘ is perhaps about to print, and a chart out of view needs the library by then.
    addEventListener('keydown', ({ key }) => {
      if (key === 'Control' || key === 'Meta') void load();
    });
    addEventListener('beforeprint', () => {
      if (this.#drawn === undefined && loaded !== undefined) this.#draw(loaded);
      this.#drawn?.recolour();
    });
    addEventListener('afterprint', () => this.#drawn?.recolour());
  }

  /** Draws now, also out of view: for a page that is about to be printed to a file. */
  async drawNow(): Promise<void> {
    this.#draw(await load());
  }

  #draw(drawing: Drawing): void {
    this.#drawn ??= drawing.draw(this);
    this.dataset['drawn'] = '';
  }
}

customElements.define('kontor-chart', ChartElement);
