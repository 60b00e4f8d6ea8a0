/** Starts Astro on the handed-over site. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Site } from '#domain/office/site.ts';
import { waitForFolder } from './lock.ts';
import { moveFolder } from './staging.ts';
import { openWorkshop } from './workshop.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Lets builds go through Astro's first step one after the other: it writes its notes on the collections into `.astro`, which no setting moves, by temporary files of one name. */
const oneByOne = (): { readonly integration: AstroIntegration; readonly leave: () => void } => {
  let unlock: (() => void) | undefined;
  const leave = (): void => {
    unlock?.();
    unlock = undefined;
  };
  const enter = async (): Promise<void> => {
    unlock = await waitForFolder(path.join(root, '.cache', 'astro'));
  };
  return { integration: { name: 'kontor-one-by-one', hooks: { 'astro:config:setup': enter, 'astro:build:start': leave } }, leave };
};

/** Renders all pages into an empty folder. Cache, server chunks and pages come about in a folder that is the build's own: a shared one could carry a record into an edition that must not have it, and builds at the same time would take each other's files away. */
export const renderPages = async (site: Site, folder: string, base: string): Promise<void> => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const workshop = openWorkshop(path.join(root, '.cache'), site.edition);
  const [outDir, cacheDir] = [path.join(workshop, 'site'), path.join(workshop, 'cache')];
  const { integration, leave } = oneByOne();
  const startedIn = process.cwd();
  globalThis.kontorSite = site;
  try {
    // Where the output lies outside of the working folder, Astro puts its server chunks into one folder that all builds share.
    process.chdir(root);
    const address = site.address === undefined ? {} : { site: site.address };
    await build({ root, outDir, cacheDir, base, integrations: [integration], logLevel: 'error', ...address });
    moveFolder(outDir, folder);
  } finally {
    process.chdir(startedIn);
    globalThis.kontorSite = undefined;
    leave();
    rmSync(workshop, { recursive: true, force: true });
  }
};
