import type { Site } from './domain/office/site.ts';
import type { SelectionEngine } from './domain/selection/engine.ts';

declare global {
  /** What the build command hands to Astro in the same process; in `npm run dev` the reader's own result. See `src/data/site.ts`. */
  var kontorSite: Site | undefined;
  /** The solver that `npm run dev` hands to Astro: loading it waits, which pages do not. */
  var kontorEngine: SelectionEngine | undefined;
}
