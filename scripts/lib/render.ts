/** Starts Astro on the handed-over site. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '#domain/office/site.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Renders all pages into a folder. The cache begins empty and is the build's own: a shared one could carry a record into an edition that must not have it. */
export const renderPages = async (site: Site, folder: string, base: string): Promise<void> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const cacheDir = path.join(root, '.cache', `${site.edition}-${String(process.pid)}`);
  globalThis.kontorSite = site;
  try {
    await build({ root, outDir: folder, cacheDir, base, logLevel: 'error', ...(site.address === undefined ? {} : { site: site.address }) });
  } finally {
    globalThis.kontorSite = undefined;
    rmSync(cacheDir, { recursive: true, force: true });
  }
};
