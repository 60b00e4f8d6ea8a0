/** `<kontor-article>`: a link to a heading or statement is copied when it is followed, and says so from `data-copied`. */
import { copyText } from './copy-text.ts';

/** Wraps the content of a page. */
export class Article extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.heading-anchor, a.statement-id') : null;
      if (link === null) return;
      void copyText(link.href).then((done) => {
        if (!done) return;
        const note = document.createElement('span');
        note.className = 'copied';
        note.setAttribute('role', 'status');
        link.after(note);
        note.textContent = this.dataset['copied'] ?? '';
        setTimeout(() => {
          note.remove();
        }, 2000);
      });
    });
  }
}

customElements.define('kontor-article', Article);
