/** Where a file is kept. */
import { link } from './shared.ts';

/** Keys that say where evidence or an artefact is kept. */
export const location = {
  path: link().optional().describe('Path in the repository'),
  url: link().optional().describe('Web address'),
};
