/** Feeds Astro's content collections from the one reader. Entries hold a record's data, never its text: pages render text when they need it. */
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Collection } from '#schemas/index.ts';
import { currentSite, forgetSite } from './site.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** What fills each collection's store; one saved file refills them all from one reading. */
const fills = new Map<Collection, () => void>();
let watching: Watcher | undefined;

/** Follows the folder of the records, wherever it lies. */
const follow = (watcher: Watcher, logger: LoaderContext['logger']): void => {
  if (watching === watcher) return;
  watching = watcher;
  const root = path.resolve(process.env['KONTOR_CONTENT'] ?? 'content');
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
  load: ({ store, watcher, logger }) => {
    const fill = (): void => {
      const { office } = currentSite();
      store.clear();
      for (const { id, data, digest } of office.list(collection)) store.set({ id, data, digest });
    };
    fill();
    fills.set(collection, fill);
    if (watcher !== undefined) follow(watcher, logger);
    return Promise.resolve();
  },
});
