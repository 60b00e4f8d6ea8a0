/** `<kontor-print>`: prints the page. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
  }
}

customElements.define('kontor-print', PrintButton);
