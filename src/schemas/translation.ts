import * as z from 'zod';
import { text } from './shared.ts';

/** The front matter of a translation, x.de.md beside x.md: the body is translated, all other data are those of the source. */
export const translation = z.strictObject({
  title: text().describe('Title in the language of the translation'),
  summary: text().optional().describe('Summary in the language of the translation'),
  translates: text().describe('Version or SHA-256 of the source that was translated, in quotes'),
});
