/** `<kontor-copy>`: gives a block of text a button that copies it. */
import { copyText } from './copy-text.ts';

/** The block is the `pre` inside. What came of it is told beside the button. */
export class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    const block = this.querySelector('pre');
    if (block === null || this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button quiet';
    button.textContent = this.dataset['label'] ?? '';
    const status = document.createElement('span');
    status.className = 'soft';
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copyText(block.textContent).then((done) => {
        status.textContent = (done ? this.dataset['done'] : this.dataset['failed']) ?? '';
        setTimeout(() => {
          status.textContent = '';
        }, 2500);
      });
    });
    this.prepend(button, ' ', status);
  }
}

customElements.define('kontor-copy', CopyBlock);
