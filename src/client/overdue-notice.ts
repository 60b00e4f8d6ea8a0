/** `<kontor-overdue data-day>`: shows itself once its day has passed, so that an old copy tells the truth. Before the data date the built state stays. */
import { today } from './today.ts';

/** Reads `data-day` and `data-as-of`. */
export class OverdueNotice extends HTMLElement {
  connectedCallback(): void {
    const { day, asOf } = this.dataset;
    const now = today();
    if (day !== undefined && asOf !== undefined && now > asOf) this.hidden = day >= now;
  }
}

customElements.define('kontor-overdue', OverdueNotice);
