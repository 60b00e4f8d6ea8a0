/** `<kontor-day>`: says a day relative to today, so that an old copy tells the truth. Before the data date the built text stays. */
import { relativeDay, type RelativeKind } from '../i18n/relative.ts';
import { today } from './today.ts';

/** Reads `data-day`, `data-as-of`, `data-kind`, `data-language`; marks itself `data-past` when the day is over. */
export class RelativeDay extends HTMLElement {
  connectedCallback(): void {
    const { day, asOf, kind, language } = this.dataset;
    const now = today();
    if (day === undefined || asOf === undefined || now <= asOf) return;
    this.textContent = relativeDay(day, now, language === 'de' ? 'de' : 'en', (kind ?? 'event') as RelativeKind);
    this.toggleAttribute('data-past', day < now);
  }
}

customElements.define('kontor-day', RelativeDay);
