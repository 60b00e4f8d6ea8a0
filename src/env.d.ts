/// <reference types="astro/client" />

declare module 'virtual:kontor/mdx-pages' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  /** Free pages of this edition by id. */
  export const mdxPages: Readonly<Record<string, () => Promise<{ readonly default: AstroComponentFactory }>>>;
}
