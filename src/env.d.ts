/// <reference types="astro/client" />

/** What the build command hands to Astro in the same process; in `npm run dev` the reader's own result. See `src/data/site.ts`. */
declare var kontorSite: import('./domain/office/site.ts').Site | undefined;

declare module 'virtual:kontor/mdx-pages' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  /** Free pages of this edition by id. */
  export const mdxPages: Readonly<Record<string, () => Promise<{ readonly default: AstroComponentFactory }>>>;
}
