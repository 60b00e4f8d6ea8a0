/** Bundles the script of the editor, once a version of it, and keeps the result under `.cache`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const sources = path.join(root, 'src/editor');
const packageOf = (name: string): string => path.join(root, 'node_modules', name, 'package.json');

/** Languages of the editor's own interface, and what its text field colours; the package brings dozens of each. */
const keptLocales = new Set(['de', 'en-GB']);
const keptSyntax = new Set(['markdown', 'yaml']);

const fontHost = 'https://cdn.jsdelivr.net/';

const without: Plugin = {
  name: 'kontor-editor-without-what-it-does-not-use',
  enforce: 'pre',
  resolveId(id) {
    const syntax = /^@shikijs\/langs\/(.+)$/.exec(id)?.[1];
    const locale = /\/locales\/(.+)\.json$/.exec(id)?.[1];
    return (syntax !== undefined && !keptSyntax.has(syntax)) || (locale !== undefined && !keptLocales.has(locale))
      ? '\0kontor-nothing'
      : undefined;
  },
  load: (id) => (id === '\0kontor-nothing' ? 'export default [];' : undefined),
  // The fonts come with the package, and it uses them; these rules would still ask a third party for the same files.
  transform: (code, id) =>
    id.includes('@sveltia/cms') && code.includes(fontHost) ? code.replace(/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, '') : undefined,
};

/** A text over all that the bundle is made of. */
const versionOfBundle = (): string => {
  const hash = createHash('sha256');
  const shared = ['src/exporters/editor/shape.ts', 'scripts/lib/admin/bundle.ts'].map((name) => path.join(root, name));
  const own = readdirSync(sources)
    .sort()
    .map((name) => path.join(sources, name));
  for (const file of [...own, ...shared, packageOf('@sveltia/cms'), packageOf('yaml'), packageOf('vite')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** The licences of what is bundled; they go along with it. */
const licences = (): string => {
  const cms = path.join(root, 'node_modules/@sveltia/cms');
  const fonts = readdirSync(path.join(cms, 'npm/assets')).filter((name) => name.endsWith('.LICENSE.txt'));
  const files = [
    ['Sveltia CMS', path.join(cms, 'LICENSE.txt')],
    ...fonts.sort().map((name) => [name.replace('.LICENSE.txt', ''), path.join(cms, 'npm/assets', name)]),
    ['yaml', path.join(root, 'node_modules/yaml/LICENSE')],
  ] as const;
  return files.map(([name = '', file = '']) => `# ${name}\n\n${readFileSync(file, 'utf8').trim()}\n`).join('\n\n');
};

/** The folder with the bundled script and its files; made on the first call. It takes two seconds, and no time when it is there. */
export const editorBundle = async (): Promise<string> => {
  const folder = path.join(root, '.cache/editor', versionOfBundle());
  if (existsSync(folder)) return folder;
  const { build } = await import('vite');
  mkdirSync(path.dirname(folder), { recursive: true });
  const made = `${folder}.${String(process.pid)}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [without],
    build: {
      outDir: made,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      target: 'es2024',
      rolldownOptions: {
        input: path.join(sources, 'main.ts'),
        output: { entryFileNames: 'editor.js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' },
      },
    },
  });
  writeFileSync(path.join(made, 'LICENSES.txt'), licences());
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another build was quicker; what it made is the same.
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};
