/** `<kontor-theme>`: a button that goes through system, light, dark. The choice is applied before paint by public/theme.js. */

const order = ['system', 'light', 'dark'] as const;
type Theme = (typeof order)[number];
const key = 'kontor-theme';

const current = (): Theme => {
  const set = document.documentElement.dataset['theme'];
  return set === 'light' || set === 'dark' ? set : 'system';
};

const apply = (theme: Theme): void => {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

/** Names its state from `data-system`, `data-light`, `data-dark`. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    const name = (): void => {
      const label = this.dataset[current()] ?? '';
      button.setAttribute('aria-label', label);
      button.title = label;
    };
    button.addEventListener('click', () => {
      apply(order[(order.indexOf(current()) + 1) % order.length] ?? 'system');
      name();
    });
    name();
  }
}

customElements.define('kontor-theme', ThemeSwitch);
