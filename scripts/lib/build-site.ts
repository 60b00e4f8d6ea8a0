/** The build from beginning to end, for the command and for `npm start`. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Audience } from '#schemas/shared.ts';
import { CommandError, exitCodes } from './command.ts';
import type { CommonOptions } from './command.ts';
import { inspectOrRefuse } from './inspect.ts';
import { lockFolder } from './lock.ts';
import { progress } from './progress.ts';
import { writePublishedFiles } from './published-files.ts';
import { renderPages } from './render.ts';
import { writeSearchIndex } from './search-index.ts';
import { siteOf } from './site.ts';
import { heal, refusePlace, stagingFor, swap } from './staging.ts';
import { verifyOutput } from './verify-output.ts';

/** Options of the build command. */
export interface BuildOptions extends CommonOptions {
  readonly out: string;
  readonly edition: Audience;
  readonly site: string | undefined;
  readonly base: string;
  readonly skipSearch: boolean;
}

const basePath = (base: string): string => {
  if (!/^\/(?:[A-Za-z0-9._~-]+\/?)*$/.test(base)) throw new CommandError(`--base must be a path such as /handbook, not "${base}"`);
  return base.endsWith('/') ? base : `${base}/`;
};

/** The address of a published site as its origin; throws where it is none. */
export const siteAddress = (site: string | undefined): string | undefined => {
  if (site === undefined) return undefined;
  if (!/^https?:\/\/[^\s/]+/.test(site) || !URL.canParse(site)) {
    throw new CommandError(`--site must be an address such as https://office.example, not "${site}"`);
  }
  return new URL(site).origin;
};

const fill = async (options: BuildOptions, staging: string, address: string | undefined): Promise<number> => {
  const base = basePath(options.base);
  const step = progress();
  step('check');
  const inspection = inspectOrRefuse(options, `Nothing was built; "${options.out}" is as it was.`);
  if (inspection === undefined) return exitCodes.findings;
  const site = await siteOf(inspection.office, { asOf: inspection.asOf, edition: options.edition, content: options.content, address });
  step('render');
  await renderPages(site, staging, base);
  await writePublishedFiles(site, staging, base);
  if (!options.skipSearch) {
    step('search index');
    await writeSearchIndex(site, staging);
  }
  step('verify');
  const faults = verifyOutput(staging, base, !options.skipSearch);
  if (faults.length > 0) {
    for (const { page, fault } of faults.slice(0, 200)) process.stderr.write(`${page}: ${fault}\n`);
    process.stderr.write(`${String(faults.length)} faults in the rendered pages; nothing was published, "${options.out}" is as it was.\n`);
    return exitCodes.findings;
  }
  step(undefined);
  return exitCodes.fine;
};

/** Builds a site; gives the exit code. A failed or killed build leaves the old folder untouched. */
export const buildSite = async (options: BuildOptions): Promise<number> => {
  const out = path.resolve(options.out);
  const address = siteAddress(options.site);
  refusePlace(options.out, options.content);
  const unlock = lockFolder(out);
  let staging: string | undefined;
  try {
    heal(out);
    staging = stagingFor(out);
    const code = await fill(options, staging, address);
    if (code === exitCodes.fine) {
      swap(staging, out);
      process.stdout.write(`Built ${path.relative(process.cwd(), out) || out} (${options.edition} edition).\n`);
    }
    return code;
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    unlock();
  }
};
