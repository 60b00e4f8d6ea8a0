import type { Site } from './domain/office/site.ts';

declare global {
  /** What the build command hands to Astro in the same process; in `npm run dev` the reader's own result. See `src/data/site.ts`. */
  var kontorSite: Site | undefined;
}
