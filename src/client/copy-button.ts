/** `<kontor-copy data-text>`: copies its text and says so. A `data-text` that begins with `#` or `/` is copied as a full address. */
import { copyText } from './copy-text.ts';

/** Takes the words of its states from `data-done` and `data-failed`. */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role=status]');
    this.querySelector('button')?.addEventListener('click', () => {
      const text = this.dataset['text'] ?? '';
      void copyText(/^[#/]/.test(text) ? new URL(text, location.href).href : text).then((done) => {
        if (status !== null) status.textContent = (done ? this.dataset['done'] : this.dataset['failed']) ?? '';
        this.toggleAttribute('data-copied', done);
        setTimeout(() => {
          if (status !== null) status.textContent = '';
          this.removeAttribute('data-copied');
        }, 2500);
      });
    });
  }
}

customElements.define('kontor-copy', CopyButton);
