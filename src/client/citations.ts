/** `<kontor-citations data-document="policies/x">`: gives each statement in its list, and in the text above, a button that copies the citation. */
import { copyText } from './copy-text.ts';

/** Rows are `[data-statement]`. The buttons of the text stand at the end of the list items whose id is the statement's. */
export class Citations extends HTMLElement {
  connectedCallback(): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-statement]')) {
      const id = row.dataset['statement'] ?? '';
      row.querySelector('.statement-id')?.after(' ', this.#button(id));
      document.querySelector(`.prose li#${CSS.escape(id)} .statement-id`)?.after(this.#button(id), ' ');
    }
  }

  #icon(): SVGElement {
    const namespace = 'http://www.w3.org/2000/svg';
    const icon = document.createElementNS(namespace, 'svg');
    const shape = document.createElementNS(namespace, 'path');
    for (const [name, value] of Object.entries({
      class: 'icon',
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.75',
      'aria-hidden': 'true',
    })) {
      icon.setAttribute(name, value);
    }
    shape.setAttribute('d', 'M9 9h11v11H9zM5 15H4V4h11v1');
    icon.append(shape);
    return icon;
  }

  #button(id: string): HTMLButtonElement {
    const citation = `${this.dataset['document'] ?? ''}#${id}`;
    const label = this.dataset['label'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cite';
    button.append(this.#icon());
    button.title = label;
    button.setAttribute('aria-label', `${label}: ${citation}`);
    button.addEventListener('click', () => {
      void copyText(citation).then((done) => {
        const status = document.createElement('span');
        status.className = 'copied';
        status.setAttribute('role', 'status');
        button.after(status);
        status.textContent = (done ? this.dataset['done'] : this.dataset['failed']) ?? '';
        setTimeout(() => {
          status.remove();
        }, 2500);
      });
    });
    return button;
  }
}

customElements.define('kontor-citations', Citations);
