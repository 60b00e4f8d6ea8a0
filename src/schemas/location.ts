/** Where a file is kept. */
import { link, repositoryPath } from './shared.ts';

/** Keys that say where evidence or an artefact is kept. */
export const location = {
  path: repositoryPath().optional().describe('Path in the repository'),
  url: link().optional().describe('Web address'),
};
