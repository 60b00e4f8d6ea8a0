/** Feeds Astro's content collections from the one reader. Entries hold a record's data, never its text: pages render text when they need it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection } from '#schemas/index.ts';
import { currentSite, forgetSite } from './site.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** What fills each collection's store; one saved file refills them all from one reading. */
const fills = new Map<Collection, () => void>();
let watching: Watcher | undefined;

const folder = (): string => path.resolve(process.env['KONTOR_CONTENT'] ?? 'content');

/** Path of a record file from the folder of the site, as Astro wants it. */
const fromTop = (file: string, root: URL): string =>
  path.relative(fileURLToPath(root), path.join(folder(), file)).split(path.sep).join('/');

/** Follows the folder of the records, wherever it lies. */
const follow = (watcher: Watcher, logger: LoaderContext['logger']): void => {
  if (watching === watcher) return;
  watching = watcher;
  const root = folder();
  watcher.add(root);
  watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(root + path.sep)) return;
    forgetSite();
    try {
      for (const fill of fills.values()) fill();
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  });
};

/** A loader of the records of one collection, in the edition that is built. Throws where a record is broken, so that nothing is built from half an office. */
export const recordsLoader = (collection: Collection): Loader => ({
  name: `kontor-${collection}`,
  load: ({ store, watcher, logger, config }) => {
    const fill = (): void => {
      const { office } = currentSite();
      store.clear();
      for (const { id, data, digest, file } of office.list(collection)) {
        // By the path, Astro's extension knows which schema the head of a Markdown file has.
        store.set({ id, data, digest, ...(/\.mdx?$/.test(file) ? { filePath: fromTop(file, config.root) } : {}) });
      }
    };
    fill();
    fills.set(collection, fill);
    if (watcher !== undefined) follow(watcher, logger);
    return Promise.resolve();
  },
});
