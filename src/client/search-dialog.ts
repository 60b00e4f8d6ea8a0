/** `<kontor-search>`: opens the search dialog by `/`, Ctrl-K or a click on any `[data-search-open]`. What searches is loaded at the first opening. */

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Wraps the `<dialog>` that holds a `<kontor-search-panel>`. */
export class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (dialog === null) return;
    const open = (): void => {
      void import('./search-panel.ts');
      if (!dialog.open) dialog.showModal();
      dialog.querySelector('input')?.select();
    };
    document.addEventListener('keydown', (event) => {
      const slash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey;
      const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!slash && !commandK) return;
      event.preventDefault();
      open();
    });
    // A search field would take the first Escape to empty itself.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog.close();
    });
    document.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const opener = event.target.closest('[data-search-open]');
      if (opener !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        open();
      } else if (event.target === dialog || event.target.closest('[data-search-close]') !== null) dialog.close();
      else if (dialog.contains(event.target) && event.target.closest('a') !== null) dialog.close();
    });
  }
}

customElements.define('kontor-search', SearchDialog);
if (document.querySelector('kontor-search-panel[data-page]') !== null) void import('./search-panel.ts');
