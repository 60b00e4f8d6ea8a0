/** How Astro builds the site: static, one address a page, no style or script inside the HTML, no image decoder, no highlighter (its inline styles would break the policy). */
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { mdxPages } from './src/data/mdx-pages.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  scopedStyleStrategy: 'where',
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Notes for Astro's extension of editors, which completes and checks the heads of Markdown records by them.
  experimental: { contentIntellisense: true },
  vite: {
    plugins: [mdxPages()],
    build: { assetsInlineLimit: 0, modulePreload: false },
    worker: { format: 'es' },
    // What the form of a status report needs; found only on its first visit, the live site would have to load it twice.
    optimizeDeps: { include: ['zod', 'js-yaml', 'fastest-levenshtein'] },
  },
});
