/** Feeds Astro's content collections from the one reader. Entries hold a record's data, never its text: pages render text when they need it. */
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Collection } from '#schemas/index.ts';
import { currentSite, forgetSite } from './site.ts';

/** A loader of the records of one collection, in the edition that is built. Throws where a record is broken, so that nothing is built from half an office. */
export const recordsLoader = (collection: Collection): Loader => ({
  name: `kontor-${collection}`,
  load: async ({ store, watcher, logger }) => {
    const fill = (): void => {
      const { office } = currentSite();
      store.clear();
      for (const { id, data, digest } of office.list(collection)) store.set({ id, data, digest });
    };
    fill();
    watcher?.on('all', (_event, file) => {
      if (!file.startsWith(path.resolve(process.env['KONTOR_CONTENT'] ?? 'content'))) return;
      forgetSite();
      try {
        fill();
      } catch (error) {
        logger.error(error instanceof Error ? error.message : String(error));
      }
    });
    return Promise.resolve();
  },
});
