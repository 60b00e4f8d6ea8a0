/** `<kontor-contents>`: marks the section being read in the list of contents. */
export class ContentsList extends HTMLElement {
  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading !== null) links.set(heading, link);
    }
    let marked: HTMLAnchorElement | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const top = entries.find((entry) => entry.isIntersecting);
        const link = top === undefined ? undefined : links.get(top.target);
        if (link === undefined) return;
        marked?.removeAttribute('aria-current');
        link.setAttribute('aria-current', 'location');
        marked = link;
      },
      { rootMargin: '0px 0px -70% 0px' },
    );
    for (const heading of links.keys()) observer.observe(heading);
  }
}

customElements.define('kontor-contents', ContentsList);
