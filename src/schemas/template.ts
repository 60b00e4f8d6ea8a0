import * as z from 'zod';
import { documentHead } from './document.ts';
import { id, link, text } from './shared.ts';

/** A template: a form to fill in, with the page that explains it. */
export const template = z.strictObject({
  ...documentHead,
  file: link().optional().describe('The file to download: a path under public/ or beside the record'),
  format: text().optional().describe('Format of the file'),
  for: id().optional().describe('Artefact that it is the form of'),
});
