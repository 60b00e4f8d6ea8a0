import * as z from 'zod';
import { audience, text } from './shared.ts';

/** A free page in MDX, with the components of the site; only trusted authors write it, for it is code. */
export const page = z.strictObject({
  title: text().describe('Title of the page'),
  summary: text().optional().describe('One or two sentences: what the page is about'),
  audience: audience(),
});
