/** Other tools on the same pages, where somebody has installed them: `KONTOR_BENCH_PEERS` names a folder with their node_modules. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { writeFiles } from '../write.ts';
import { pagefindStep } from './bare-site.ts';
import { markdownPages } from './markdown-pages.ts';
import { nodeStep } from './measure.ts';
import type { Step } from './measure.ts';
import type { RecordFile } from './record-text.ts';
import type { Subject } from './subjects.ts';

/** The variable of the environment that names the folder. */
export const peersVariable = 'KONTOR_BENCH_PEERS';

interface Peer {
  readonly id: string;
  readonly name: string;
  /** What must be there, below the folder's node_modules; `hugo` is a program. */
  readonly needs: readonly string[];
  /** Folder of the pages, and the files beside them. */
  readonly pages: string;
  readonly files: readonly RecordFile[];
  readonly steps: (site: string, modules: string) => readonly Step[];
}

const html = (title: string, content: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Site</a></header><main data-pagefind-body><h1>${title}</h1>${content}</main></body></html>\n`;

const program = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const starlightConfig = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Site', sidebar: [] })] });
`;
const starlightCollections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
const docusaurusConfig = `export default {
  title: 'Site', url: 'https://site.example', baseUrl: '/', onBrokenLinks: 'ignore', future: { faster: true, v4: true }, markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore' } },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};
`;
/** Tools find their plug-ins by what the site says it depends on. */
const packageFile = (needs: readonly string[]): RecordFile => ({
  path: 'package.json',
  text: JSON.stringify({ name: 'site', private: true, type: 'module', dependencies: Object.fromEntries(needs.map((name) => [name, '*'])) }),
});

const peers: readonly Peer[] = [
  {
    id: 'starlight',
    name: 'Starlight',
    needs: ['astro', '@astrojs/starlight'],
    pages: 'src/content/docs',
    files: [
      { path: 'astro.config.mjs', text: starlightConfig },
      { path: 'src/content.config.ts', text: starlightCollections },
    ],
    steps: (site, modules) => [nodeStep(join(modules, 'astro/bin/astro.mjs'), ['build', '--force', '--silent'], site)],
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    needs: ['vitepress'],
    pages: '.',
    files: [
      {
        path: '.vitepress/config.mjs',
        text: "export default { title: 'Site', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };\n",
      },
    ],
    steps: (site, modules) => [nodeStep(join(modules, 'vitepress/bin/vitepress.js'), ['build', '.'], site)],
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    needs: ['@docusaurus/core', '@docusaurus/preset-classic', '@docusaurus/faster'],
    pages: 'docs',
    files: [{ path: 'docusaurus.config.js', text: docusaurusConfig }],
    steps: (site, modules) => [nodeStep(join(modules, '@docusaurus/core/bin/docusaurus.mjs'), ['build'], site)],
  },
  {
    id: 'hugo',
    name: 'Hugo and Pagefind',
    needs: [],
    pages: 'content',
    files: [
      { path: 'hugo.toml', text: 'baseURL = "https://site.example/"\ntitle = "Site"\ndisableKinds = ["taxonomy", "term", "RSS"]\n' },
      { path: 'layouts/_default/single.html', text: html('{{ .Title }}', '{{ .Content }}') },
      {
        path: 'layouts/_default/list.html',
        text: html('{{ .Title }}', '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}'),
      },
    ],
    steps: (site) => [
      { program: program('hugo') ?? 'hugo', parameters: ['--quiet', '--destination', 'dist'], folder: site },
      pagefindStep(join(site, 'dist')),
    ],
  },
];

const isInstalled = (peer: Peer, modules: string): boolean =>
  peer.id === 'hugo' ? program('hugo') !== undefined : peer.needs.every((name) => existsSync(join(modules, name)));

/** The tools that are installed, each with its site written; and the names of those that are not. */
export const peerSubjects = (
  content: string,
  pages: number,
): { readonly subjects: readonly Subject[]; readonly absent: readonly string[] } => {
  const folder = process.env[peersVariable] ?? '';
  const modules = join(folder, 'node_modules');
  const found = folder === '' ? [] : peers.filter((peer) => isInstalled(peer, modules));
  const subjects = found.map((peer): Subject => {
    const site = join(folder, `site-${peer.id}-${String(pages)}`);
    writeFiles(site, [packageFile(peer.needs), ...peer.files]);
    writeFiles(join(site, peer.pages), markdownPages(content, pages));
    return { id: peer.id, name: peer.name, fresh: [join(site, 'dist')], steps: peer.steps(site, modules) };
  });
  return { subjects, absent: peers.filter((peer) => !found.includes(peer)).map(({ name }) => name) };
};
