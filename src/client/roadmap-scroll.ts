/** `<kontor-roadmap data-as-of="0.6">`: brings the data date into view, at first and when another scale is chosen. */

/** The share of `data-as-of` is that of the width right of the names. */
export class RoadmapScroll extends HTMLElement {
  connectedCallback(): void {
    this.#bring();
    this.addEventListener('change', () => {
      this.#bring();
    });
  }

  #bring(): void {
    const scroll = this.querySelector('.roadmap-scroll');
    const name = this.querySelector('thead th');
    if (scroll === null || name === null) return;
    const visible = scroll.clientWidth - name.clientWidth;
    const day = (scroll.scrollWidth - name.clientWidth) * Number(this.dataset['asOf']);
    scroll.scrollLeft = Math.max(0, day - visible / 3);
  }
}

customElements.define('kontor-roadmap', RoadmapScroll);
