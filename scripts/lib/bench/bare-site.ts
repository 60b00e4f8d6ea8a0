/** The bare Astro site that the build is compared with: Astro's own `glob()` loader as it comes, one minimal layout, no checks, no figures; then Pagefind over its pages. */
import path from 'node:path';
import { repository } from '../run.ts';
import { writeFiles } from '../write.ts';
import { markdownPages } from './markdown-pages.ts';
import { nodeStep } from './measure.ts';
import type { Step } from './measure.ts';
import type { RecordFile } from './record-text.ts';

const page = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('pages')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <header><a href="/">Bare site</a></header>
    <main data-pagefind-body>
      <h1>{entry.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }), schema: z.object({ title: z.string() }) }) };
`;

const fixedFiles: readonly RecordFile[] = [
  { path: 'package.json', text: '{ "name": "bare", "private": true, "type": "module" }\n' },
  { path: 'astro.config.mjs', text: 'export default { output: "static", trailingSlash: "always" };\n' },
  { path: 'src/content.config.ts', text: collections },
  { path: 'src/pages/[...page].astro', text: page },
];

/** Pagefind over the pages of a folder, by its own command. */
export const pagefindStep = (site: string): Step =>
  nodeStep(path.join(repository, 'node_modules/pagefind/lib/runner/bin.cjs'), ['--site', site]);

/** Writes the bare site with as many pages, from the texts of a content folder. The folder must lie in the repository, so that Astro is found. */
export const writeBareSite = (folder: string, content: string, pages: number): void => {
  writeFiles(folder, fixedFiles);
  writeFiles(path.join(folder, 'content'), markdownPages(content, pages));
};

/** The steps that build it: nothing is kept from an earlier run. */
export const bareSteps = (folder: string): readonly Step[] => [
  nodeStep(path.join(repository, 'node_modules/astro/bin/astro.mjs'), ['build', '--force', '--silent'], folder),
  pagefindStep(path.join(folder, 'dist')),
];
