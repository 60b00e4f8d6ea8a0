/** Gives pages the MDX files of this edition, and no others: a file that is not in the office is never compiled. */
import path from 'node:path';
import { currentSite } from './site.ts';

const name = 'virtual:kontor/mdx-pages';

/** Vite plugin: `virtual:kontor/mdx-pages` exports the free pages by id, each as a function that loads it. */
export const mdxPages = () => ({
  name: 'kontor-mdx-pages',
  resolveId: (id: string): string | undefined => (id === name ? `\0${name}` : undefined),
  load: (id: string): string | undefined => {
    if (id !== `\0${name}`) return undefined;
    const { office, contentRoot } = currentSite();
    const entries = office
      .list('pages')
      .map((page) => `${JSON.stringify(page.id)}: () => import(${JSON.stringify(path.join(contentRoot, page.file))})`);
    return `export const mdxPages = {${entries.join(',')}};`;
  },
});
